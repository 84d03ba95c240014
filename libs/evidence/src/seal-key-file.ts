import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SealKey } from './seal';

/** The file of the signing key is not a key, or can be read by others. */
export class SealKeyError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SealKeyError';
  }
}

/** Reads the signing key; the first one to ask makes it, for its owner alone. Throws `SealKeyError`. */
export async function openSealKey(path: string): Promise<SealKey> {
  const known = await read(path);
  if (known === null) {
    await mkdir(dirname(path), { recursive: true });
    await writeOnce(
      path,
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    );
  } else if (process.platform !== 'win32' && ((await stat(path)).mode & 0o077) !== 0)
    throw new SealKeyError(`${path} can be read by others; make it readable by its owner alone (chmod 600)`);
  try {
    return new SealKey((await read(path)) ?? '');
  } catch (error) {
    throw new SealKeyError(`${path} does not hold an Ed25519 key; put the file back`, { cause: error });
  }
}

async function read(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

// A link either appears whole or not at all, and never over another's key.
async function writeOnce(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
    await handle.close();
    await link(draft, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await unlink(draft);
  }
}
