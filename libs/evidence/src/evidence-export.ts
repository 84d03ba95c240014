import { createWriteStream } from 'node:fs';
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { EventStore } from '#libs/event-store';
import { Database, homeFolder, InvalidInput } from '#libs/platform';
import { canonicalEvent } from './hashes';
import type { EvidenceFolder } from './evidence-folder';
import { eachLeaf, readLeaves } from './leaves';
import { listSeals } from './seal-store';

const VERIFIER = 'libs/evidence/verifier/verify-evidence.mjs';

/** What an export holds. */
export interface EvidenceExportResult {
  readonly folder: string;
  readonly events: number;
  readonly seals: number;
}

/**
 * Writes the record, its seals and the program that checks them into a new or empty folder; the events hold no
 * personal data. Throws `InvalidInput` for a folder that holds anything.
 */
export async function exportEvidence(
  parts: { readonly store: EventStore; readonly database: Database; readonly folder: EvidenceFolder },
  target: string,
  report: (events: number) => void = () => undefined,
): Promise<EvidenceExportResult> {
  await mkdir(target, { recursive: true });
  if ((await readdir(target)).length > 0)
    throw new InvalidInput([{ path: 'folder', code: 'NOT_EMPTY', message: 'must be new or empty' }]);
  // Seals first: what is recorded while the export runs is then simply not sealed yet.
  const seals = await listSeals(parts.database);
  await writeFile(join(target, 'seals.jsonl'), seals.map((seal) => `${JSON.stringify(seal)}\n`).join(''));
  for (const [id, pem] of await parts.folder.keys()) await writeFile(join(target, `${id}.pem`), pem);
  await write(join(target, 'leaves.txt'), async function* () {
    for (const { number } of seals)
      yield eachLeaf(await readLeaves(parts.database, number))
        .map(({ id, hash }) => `${id} ${hash.toString('hex')}\n`)
        .join('');
  });
  let events = 0;
  await write(join(target, 'events.jsonl'), async function* () {
    for await (const page of parts.store.readAll()) {
      yield page.map((event) => `${canonicalEvent(event)}\n`).join('');
      report((events += page.length));
    }
  });
  await copyFile(join(homeFolder(), VERIFIER), join(target, 'verify-evidence.mjs'));
  return { folder: target, events, seals: seals.length };
}

const write = (path: string, chunks: () => AsyncIterable<string>): Promise<void> =>
  pipeline(Readable.from(chunks()), createWriteStream(path));
