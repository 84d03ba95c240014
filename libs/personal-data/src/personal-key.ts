import { createHmac, randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';

/** The name of the key's file in the data folder. */
export const PERSONAL_KEY_FILE = 'personal.key';
const HEX_KEY = /^[0-9a-f]{64}$/i;

/** The key of the installation is not 64 hexadecimal digits, or not the one the data were written with. */
export class PersonalKeyError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PersonalKeyError';
  }
}

/** The installation's secret: values are found again by their keyed digest, which tells nothing without it. */
export class PersonalKey {
  private readonly secret: Buffer;

  /** Takes 64 hexadecimal digits; throws `PersonalKeyError`. */
  constructor(hex: string) {
    if (!HEX_KEY.test(hex)) throw new PersonalKeyError('a personal key is 64 hexadecimal digits');
    this.secret = Buffer.from(hex, 'hex');
  }

  /** HMAC-SHA-256 over a purpose and its parts. */
  digest(purpose: string, ...parts: readonly string[]): Buffer {
    return createHmac('sha256', this.secret)
      .update(JSON.stringify([purpose, ...parts]))
      .digest();
  }
}

/** Reads the key of a data folder; the first one to ask makes it, readable by its owner alone. */
export async function openPersonalKey(dataDir: string): Promise<PersonalKey> {
  const file = join(dataDir, PERSONAL_KEY_FILE);
  const known = await readKey(file);
  if (known !== null) return keyOf(known, file);
  await mkdir(dataDir, { recursive: true });
  await writeOnce(file, randomBytes(32).toString('hex'));
  return keyOf((await readKey(file)) ?? '', file);
}

function keyOf(text: string, file: string): PersonalKey {
  if (HEX_KEY.test(text)) return new PersonalKey(text);
  throw new PersonalKeyError(`${file} does not hold a key; put the file back from the backup`);
}

async function readKey(file: string): Promise<string | null> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

// A link either appears whole or not at all, and never over another's key.
async function writeOnce(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(`${text}\n`);
    await handle.sync();
    await handle.close();
    await link(draft, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await unlink(draft);
  }
}
