import type { Queryable } from '#libs/platform';
import { positionOf } from '../number-positions';
import type { Appended, ExpectedRevision } from '../event-store';
import { InvalidAppend, RevisionConflict } from '../event-store.errors';
import type { PreparedAppend } from '../prepared-append';

const CALL = {
  name: 'event-store-append',
  sql: `select outcomes, revisions, positions
          from event_store.append_events($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
};
const CALL_OF_ONE = {
  name: 'event-store-append-one',
  sql: 'select at_revision, at_position from event_store.append_event($1, $2, $3, $4, $5, $6, $7)',
};
const CONFLICT = '1';
const FOREIGN_ID = '2';

/** What became of one append of a batch. */
export type AppendOutcome = Appended | RevisionConflict | InvalidAppend;

/** Sends a batch in one round trip and gives back each append's outcome, in the order of the batch. */
export async function callAppend(
  database: Queryable,
  batch: readonly PreparedAppend[],
): Promise<AppendOutcome[]> {
  const [only, ...others] = batch;
  const appended = only && others.length === 0 && (await callAppendOfOne(database, only));
  if (appended) return [appended];
  const [row] = await database.queryRaw(CALL.sql, parametersOf(batch), { name: CALL.name });
  const [outcomes, revisions, positions] = (row ?? []).map(splitArray) as [string[], string[], string[]];
  return batch.map(({ stream, expected }, index) => {
    const revision = BigInt(revisions[index] as string);
    if (outcomes[index] === CONFLICT)
      return new RevisionConflict(stream, expected, revision < 0n ? 'no-stream' : revision);
    if (outcomes[index] === FOREIGN_ID)
      return new InvalidAppend('an event id is already used in another stream');
    return { revision, position: positionOf(positions[index] as string) };
  });
}

/** One event by itself, at a third of the batch's cost in the database; null where the batch's call must judge. */
async function callAppendOfOne(database: Queryable, append: PreparedAppend): Promise<Appended | null> {
  const [event, ...others] = append.events;
  if (!event || others.length > 0) return null;
  const { id, type, schemaVersion, data, metadata } = event;
  const parameters = [append.stream, numberOf(append.expected), id, type, schemaVersion, data, metadata];
  const [row] = await database.queryRaw(CALL_OF_ONE.sql, parameters, { name: CALL_OF_ONE.name });
  const [revision, position] = row ?? [];
  if (typeof revision !== 'string' || typeof position !== 'string') return null;
  return { revision: BigInt(revision), position: positionOf(position) };
}

function parametersOf(batch: readonly PreparedAppend[]): unknown[] {
  const events = batch.flatMap((append) => append.events);
  let last = 0;
  return [
    arrayOf(batch.map((append) => append.stream)),
    arrayOf(batch.map((append) => numberOf(append.expected))),
    arrayOf(batch.map((append) => append.events.length)),
    arrayOf(batch.map((append) => (last += append.events.length))),
    previousOf(batch),
    arrayOf(batch.flatMap((append, index) => append.events.map(() => index + 1))),
    arrayOf(events.map((event) => event.id)),
    arrayOf(events.map((event) => event.type)),
    arrayOf(events.map((event) => event.schemaVersion)),
    textArrayOf(events.map((event) => event.data)),
    textArrayOf(events.map((event) => event.metadata)),
  ];
}

/** For each append the number (from 1) of the one before it to the same stream, or 0; null when none has any. */
function previousOf(batch: readonly PreparedAppend[]): string | null {
  const latest = new Map<string, number>();
  const previous = batch.map(({ stream }, index) => {
    const before = latest.get(stream) ?? 0;
    latest.set(stream, index + 1);
    return before;
  });
  return latest.size === batch.length ? null : arrayOf(previous);
}

function numberOf(expected: ExpectedRevision): bigint {
  if (expected === 'any') return -2n;
  return expected === 'no-stream' ? -1n : expected;
}

/** An array of values that need no quoting: numbers, ids, checked names. */
const arrayOf = (values: readonly unknown[]): string => `{${values.join(',')}}`;

const textArrayOf = (values: readonly string[]): string =>
  `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;

const splitArray = (text: string | null): string[] => (text ?? '{}').slice(1, -1).split(',');
