import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const NOTE = 'last-backup.json';
const note = z.object({ madeAt: z.iso.datetime() });

/** Notes beside the data when a backup was made of them. */
export const noteBackup = (dataDir: string, { madeAt }: { readonly madeAt: string }): Promise<void> =>
  writeFile(join(dataDir, NOTE), JSON.stringify({ madeAt }));

/** When the last backup was made with this program; null where nothing is noted. */
export async function lastBackupAt(dataDir: string): Promise<string | null> {
  try {
    const found = note.safeParse(JSON.parse(await readFile(join(dataDir, NOTE), 'utf8')));
    return found.success ? found.data.madeAt : null;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
