import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SEALS_FILE } from './evidence-folder';

/** What an evidence folder keeps, by file name: the seals, the public keys and certificates; never a private key. */
export type KeptEvidence = ReadonlyMap<string, Buffer>;

const isKept = (name: string): boolean =>
  name === SEALS_FILE || /^[0-9a-f]{16}(\.certificate)?\.pem$/.test(name);

/** Reads the seals and public keys of a folder; nothing where there is none. */
export async function readKept(folder: string): Promise<KeptEvidence> {
  const names = (await readdir(folder).catch(() => [])).filter(isKept);
  const files = await Promise.all(names.map((name) => readFile(join(folder, name))));
  return new Map(names.map((name, index) => [name, files[index] as Buffer]));
}

/** Writes what a folder lacks; what stands there already proves more than a copy and is left as it is. */
export async function bringKept(kept: KeptEvidence, folder: string): Promise<void> {
  if (kept.size > 0) await mkdir(folder, { recursive: true });
  for (const [name, bytes] of kept)
    await writeFile(join(folder, name), bytes, { flag: 'wx', mode: 0o644 }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      },
    );
}
