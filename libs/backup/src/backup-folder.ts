import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { BackupRefused } from './backup.errors';

const MANIFEST = 'manifest.json';

const manifestSchema = z.strictObject({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.string()),
  tables: z.array(
    z.strictObject({
      name: z.string().regex(/^[a-z_]+\.[a-z_]+$/),
      rows: z.int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

/** What a backup holds: schema state, and per table the number of rows and the SHA-256 of its file. */
export type BackupManifest = z.infer<typeof manifestSchema>;
export type BackedUpTable = BackupManifest['tables'][number];

const fileOf = (folder: string, table: string): string => join(folder, `${table}.ndjson`);

/** Makes the folder for a new backup; refuses one that holds anything. */
export async function prepareFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0)
    throw new BackupRefused('FOLDER_NOT_EMPTY', `${folder} is not empty; name a new folder for the backup`);
}

/** Writes one table's rows, one JSON text a line; the file is readable by its owner alone. */
export async function writeTable(
  folder: string,
  name: string,
  rows: AsyncIterable<string>,
): Promise<BackedUpTable> {
  const hash = createHash('sha256');
  let count = 0;
  async function* lines(): AsyncIterable<string> {
    for await (const row of rows) {
      const line = `${row}\n`;
      hash.update(line);
      count += 1;
      yield line;
    }
  }
  await pipeline(lines, createWriteStream(fileOf(folder, name), { mode: 0o600 }));
  return { name, rows: count, sha256: hash.digest('hex') };
}

/** Written last: a folder without manifest is no backup. */
export async function writeManifest(folder: string, manifest: BackupManifest): Promise<void> {
  await writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
}

/** The manifest of a finished backup; refuses `NOT_A_BACKUP`. */
export async function readManifest(folder: string): Promise<BackupManifest> {
  const path = join(folder, MANIFEST);
  const text = existsSync(path) ? await readFile(path, 'utf8') : 'null';
  const read = manifestSchema.safeParse(parsed(text));
  if (!read.success)
    throw new BackupRefused('NOT_A_BACKUP', `${folder} holds no finished backup that this version can read`);
  return read.data;
}

/** Refuses `BACKUP_DAMAGED` unless every file is as it was written. */
export async function checkFiles(folder: string, manifest: BackupManifest): Promise<void> {
  for (const { name, sha256 } of manifest.tables) {
    const path = fileOf(folder, name);
    const hash = createHash('sha256');
    if (existsSync(path)) await pipeline(createReadStream(path), hash);
    if (!existsSync(path) || hash.digest('hex') !== sha256)
      throw new BackupRefused(
        'BACKUP_DAMAGED',
        `${path} is missing or was changed; restore from another backup`,
      );
  }
}

/** The rows of a table's file, in batches of JSON texts. */
export async function* readTable(folder: string, name: string, batch: number): AsyncIterable<string[]> {
  let rows: string[] = [];
  for await (const line of createInterface({
    input: createReadStream(fileOf(folder, name)),
    crlfDelay: Infinity,
  })) {
    rows.push(line);
    if (rows.length < batch) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
