import { createSecretKey, type KeyObject } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PersonalKeyError } from './index-key';

const FILE = 'personal.key';
const HEX_KEY = /^[0-9a-f]{64}$/i;

/** The index key of an installation from before personal data were sealed, or null; throws `PersonalKeyError`. */
export async function readLegacyKey(dataDir: string, given: string | null): Promise<KeyObject | null> {
  if (given !== null) return createSecretKey(Buffer.from(given, 'hex'));
  const file = join(dataDir, FILE);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  if (!HEX_KEY.test(text.trim()))
    throw new PersonalKeyError(`${file} does not hold a key; put the file back from the backup`);
  return createSecretKey(Buffer.from(text.trim(), 'hex'));
}

/** Removes the file of the former key; the key store holds it from now on. */
export const removeLegacyKey = (dataDir: string): Promise<void> => rm(join(dataDir, FILE), { force: true });
