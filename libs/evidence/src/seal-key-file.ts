import { generateKeyPairSync } from 'node:crypto';
import { isOpenToOthers, textOf, writeOnce } from './private-file';
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
  if ((await textOf(path)) === null)
    await writeOnce(
      path,
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    );
  else if (await isOpenToOthers(path))
    throw new SealKeyError(`${path} can be read by others; make it readable by its owner alone (chmod 600)`);
  try {
    return new SealKey((await textOf(path)) ?? '');
  } catch (error) {
    throw new SealKeyError(`${path} does not hold an Ed25519 key; put the file back`, { cause: error });
  }
}
