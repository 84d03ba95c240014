import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { BackupRefused } from './backup.errors';

const NAME = /^[0-9a-f]{64}$/;

/**
 * Copies a folder of files that are named by the SHA-256 of their bytes, and checks each one; answers how many.
 * Throws `BackupRefused` (`BACKUP_DAMAGED`) for a file whose bytes are not those of its name.
 */
export async function copyDocuments(from: string, to: string): Promise<number> {
  if (!existsSync(from)) return 0;
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && NAME.test(entry.name));
  for (const { parentPath, name } of files) {
    const file = join(parentPath, name);
    await copyChecked(file, join(to, relative(from, file)));
  }
  return files.length;
}

async function copyChecked(file: string, copy: string): Promise<void> {
  await mkdir(dirname(copy), { recursive: true, mode: 0o700 });
  const hash = createHash('sha256');
  async function* hashed(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
  }
  try {
    await pipeline(createReadStream(file), hashed, createWriteStream(copy, { mode: 0o600 }));
  } catch (error) {
    // Erased while the backup was under way.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (hash.digest('hex') !== basename(file))
    throw new BackupRefused('BACKUP_DAMAGED', `${file} was changed: its bytes are not those that were kept`);
}
