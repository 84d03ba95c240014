import { Refusal } from '#libs/kernel';
import type { LogEntry, LogOutcome } from './log-entry';
import type { LogFilter, LogScope, ProcessingLog } from './processing-log';
import { PURPOSES } from './purposes.rules';

/** An extract of the log as a table of texts, for files and for print. */
export interface LogTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** How many entries one extract holds at most. */
export const MOST_EXTRACTED = 50_000;

const OUTCOMES: Readonly<Record<LogOutcome, string>> = {
  done: 'izvedeno',
  refused: 'zavrnjeno po pravilu',
  'not-allowed': 'ni dovoljeno',
  'not-found': 'ni najdeno',
  invalid: 'nepravilna zahteva',
  failed: 'napaka',
};
const KINDS = { read: 'vpogled', write: 'sprememba' } as const;

const HEADS = [
  'čas',
  'kdo',
  'vloga',
  'enota',
  'dejanje',
  'vrsta',
  'izid',
  'namen',
  'primer',
  'iskano po',
  'obdelani podatki',
  'prijava',
  'naslov',
  'sled',
] as const;

const time = new Intl.DateTimeFormat('sl-SI', {
  timeZone: 'Europe/Ljubljana',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The entries in words, in the order given. */
export const logTable = (entries: readonly LogEntry[]): LogTable => ({
  heads: HEADS,
  rows: entries.map(rowOf),
});

const rowOf = (entry: LogEntry): string[] => [
  time.format(new Date(entry.at)),
  entry.onBehalfOf === null ? entry.actorId : `${entry.actorId} (${entry.onBehalfOf})`,
  entry.role,
  entry.unit ?? '',
  entry.action,
  KINDS[entry.kind],
  OUTCOMES[entry.outcome],
  PURPOSES[entry.purpose] ?? entry.purpose,
  entry.forCase === null ? '' : `${entry.forCase.kind}:${entry.forCase.id}`,
  entry.sought.join(', '),
  entry.subjects.map(({ kind, id }) => `${kind}:${id}`).join(' '),
  entry.signedInBy,
  entry.client ?? '',
  entry.correlationId,
];

/** All entries of an extract, newest first; refuses `TOO_MANY_ENTRIES` beyond the most that one extract holds. */
export async function extractOf(
  log: ProcessingLog,
  scope: LogScope,
  filter: LogFilter,
  most: number = MOST_EXTRACTED,
): Promise<readonly LogEntry[]> {
  const found: LogEntry[] = [];
  for await (const batch of log.entries(scope, filter)) {
    found.push(...batch);
    if (found.length > most) throw new Refusal('TOO_MANY_ENTRIES', { most });
  }
  return found;
}
