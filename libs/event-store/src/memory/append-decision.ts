import type { RecordedEvent } from '#libs/kernel';
import { InvalidAppend, RevisionConflict } from '../event-store.errors';
import type { PreparedAppend } from '../prepared-append';

/**
 * What becomes of an append: undefined when it is to be written, the last of its events when it already
 * stands there; throws `RevisionConflict`, or `InvalidAppend` when an id belongs to another stream.
 */
export function decideAppend(
  append: PreparedAppend,
  stream: readonly RecordedEvent[],
  byId: ReadonlyMap<string, RecordedEvent>,
): RecordedEvent | undefined {
  const { expected } = append;
  const known = append.events.map((event) => byId.get(event.id));
  if (known.some((event) => event && event.stream !== append.stream))
    throw new InvalidAppend('an event id is already used in another stream');
  const current = BigInt(stream.length) - 1n;
  if (known.every((event) => event === undefined)) {
    if (expected === 'any' || revisionOf(expected) === current) return undefined;
  } else if (stoodThere(known, expected)) return known.at(-1);
  throw new RevisionConflict(append.stream, expected, current < 0n ? 'no-stream' : current);
}

function stoodThere(
  known: readonly (RecordedEvent | undefined)[],
  expected: PreparedAppend['expected'],
): boolean {
  const first = known[0];
  if (!first) return false;
  const inOrder = known.every((event, index) => event?.revision === first.revision + BigInt(index));
  return inOrder && (expected === 'any' || first.revision === revisionOf(expected) + 1n);
}

const revisionOf = (expected: bigint | 'no-stream'): bigint => (expected === 'no-stream' ? -1n : expected);
