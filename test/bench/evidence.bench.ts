import type { INestApplicationContext } from '@nestjs/common';
import { execFile } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { hash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { EventStore } from '#libs/event-store';
import { Evidence } from '#libs/evidence';
import { ratio, timed } from './measure';

const run = promisify(execFile);

/** Sealing and checking the whole record beside the limits, events a second. */
export interface EvidenceLine {
  readonly events: number;
  readonly bytesAnEvent: number;
  readonly sealed: number;
  readonly checked: number;
  /** The program for strangers over an export. */
  readonly strangers: number;
  /** The same rows by COPY, and one plain SHA-256 of each event's canonical text, one thread: nothing else done. */
  readonly copied: number;
  readonly hashed: number;
  readonly sealedToHashed: number;
  readonly checkedToHashed: number;
}

/** Seals all that the run has recorded, checks every event against its seal, exports, and lets a stranger check. */
export async function benchEvidence(house: INestApplicationContext): Promise<EvidenceLine> {
  const evidence = house.get(Evidence);
  const folder = mkdtempSync(join(tmpdir(), 'spis-bench-evidence-'));
  try {
    const copying = await timed(() => copy(house.get(EventStore)));
    const sealing = await timed(() => evidence.seal());
    const checking = await timed(() => evidence.check());
    if (!checking.result.ok) throw new Error('the record that was just sealed does not agree with its seals');
    const { events } = await evidence.export(join(folder, 'export'));
    const hashing = await hashPlainly(join(folder, 'export', 'events.jsonl'));
    const program = join(folder, 'export', 'verify-evidence.mjs');
    const strangers = await timed(() => run(process.execPath, [program, join(folder, 'export')]));
    const sealed = sealing.result.reduce((sum, seal) => sum + seal.events, 0) / sealing.seconds;
    const checked = checking.result.sealedEvents / checking.seconds;
    const hashed = events / hashing.seconds;
    return {
      events,
      bytesAnEvent: Math.round(hashing.bytes / events),
      sealed: Math.round(sealed),
      checked: Math.round(checked),
      strangers: Math.round(events / strangers.seconds),
      copied: Math.round(events / copying.seconds),
      hashed: Math.round(hashed),
      sealedToHashed: ratio(sealed, hashed),
      checkedToHashed: ratio(checked, hashed),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function copy(store: EventStore): Promise<number> {
  let bytes = 0;
  for await (const piece of store.readAllLines()) bytes += piece.length;
  return bytes;
}

/** Only the hashing is timed: the lines are read before. */
async function hashPlainly(file: string): Promise<{ bytes: number; seconds: number }> {
  let [bytes, seconds] = [0, 0];
  let lines: Buffer[] = [];
  const hashAll = async (): Promise<void> => {
    const once = await timed(async () => lines.forEach((line) => hash('sha256', line, 'binary')));
    seconds += once.seconds;
    lines = [];
  };
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const buffer = Buffer.from(line);
    lines.push(buffer);
    bytes += buffer.length;
    if (lines.length === 20_000) await hashAll();
  }
  await hashAll();
  return { bytes, seconds };
}
