import { open } from 'node:fs/promises';
import { MAX_FILE_BYTES } from './table-file';
import { UnreadableFile } from './unreadable-file';

/** The bytes of a file to import; throws `UnreadableFile` for a directory, a missing or an oversized file. */
export async function readImportFile(path: string): Promise<Uint8Array> {
  const handle = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' || error.code === 'ENOTDIR' ? new UnreadableFile('no-such-file') : error;
  });
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw new UnreadableFile('not-a-file');
    if (stat.size > MAX_FILE_BYTES) throw new UnreadableFile('file-too-large', { limit: MAX_FILE_BYTES });
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
