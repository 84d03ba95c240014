import type { EventStore } from '#libs/event-store';
import type { Position } from '#libs/kernel';
import { Hashers } from './hashers';
import { type LineBatch, lineBatches, linesIn } from './line-batches';

const TAB = 9;
// Threads take longer to start than a few thousand events take to be hashed.
const FEW_BATCHES = 8;

/** The record's lines behind a position, and hashers fit for so many. */
export interface RecordWalk {
  readonly batches: AsyncIterable<LineBatch>;
  readonly hashers: Hashers;
}

/** Opens a walk over the record; the caller closes the hashers. `threads` overrides how many there are. */
export async function openWalk(
  store: EventStore,
  after: Position | undefined,
  threads?: number,
): Promise<RecordWalk> {
  const source = lineBatches(store.readAllLines(after));
  const first: LineBatch[] = [];
  let whole = false;
  while (!whole && first.length < FEW_BATCHES) {
    const { done, value } = await source.next();
    if (done) whole = true;
    else first.push(value);
  }
  const hashers = Hashers.open(threads ?? (whole ? 0 : undefined));
  return { hashers, batches: both(first, source) };
}

async function* both(
  first: readonly LineBatch[],
  others: AsyncGenerator<LineBatch>,
): AsyncGenerator<LineBatch> {
  try {
    yield* first;
    yield* others;
  } finally {
    await others.return(undefined);
  }
}

/** The positions of a batch's events. */
export function positionsOf(batch: LineBatch): string[] {
  const { bytes, starts } = batch;
  return Array.from({ length: linesIn(batch) }, (_, index) =>
    bytes.toString('latin1', starts[index], bytes.indexOf(TAB, starts[index])),
  );
}
