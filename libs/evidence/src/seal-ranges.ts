import type { Queryable } from '#libs/platform';
import type { HashedLines } from './hashers';
import type { HeadList } from './leaf-hasher';
import type { Leaves } from './leaves';
import { type LineBatch, linesIn, split } from './line-batches';
import { positionsOf, type RecordWalk } from './record-walk';
import { ChainBroken, findHeads } from './stream-heads';

/** The events of one seal, hashed, and the last events of the streams that they touched. */
export interface SealRange {
  readonly leaves: Leaves;
  readonly heads: readonly HeadList[];
}

interface Piece {
  readonly positions: string[];
  readonly hashed: HashedLines;
  /** At the end of a range. */
  readonly heads: readonly HeadList[] | null;
}

/**
 * The record, hashed and cut into ranges of so many events. The next lines are read and hashed while one is worked
 * on; `written` tells when the heads of the ranges given so far can be found. Throws `ChainBroken`.
 */
export async function* sealRanges(
  walk: RecordWalk,
  events: number,
  database: Queryable,
  written: () => Promise<unknown>,
): AsyncGenerator<SealRange> {
  let pieces: Piece[] = [];
  for await (const piece of ahead(piecesOf(walk, events, database, written))) {
    pieces.push(piece);
    if (piece.heads === null) continue;
    yield rangeOf(pieces, piece.heads);
    pieces = [];
  }
  if (pieces.length > 0) yield rangeOf(pieces, await walk.hashers.takeChanged());
}

/** Gives what is under way without waiting for it, in its order. */
async function* piecesOf(
  { batches, hashers }: RecordWalk,
  events: number,
  database: Queryable,
  written: () => Promise<unknown>,
): AsyncGenerator<{ readonly piece: Promise<Piece> }> {
  let room = events;
  for await (const batch of batches)
    for (let rest = batch; linesIn(rest) > 0; room = room || events) {
      const [lines, others] = split(rest, Math.min(room, linesIn(rest)));
      rest = others;
      room -= linesIn(lines);
      const missing = await hashers.missing(lines);
      if (missing.length > 0) {
        await written();
        await hashers.know(await findHeads(database, missing));
      }
      yield { piece: pieceOf(lines, hashers.hash(lines), room === 0 ? hashers.takeChanged() : null) };
    }
}

async function pieceOf(
  lines: LineBatch,
  hashing: ReturnType<RecordWalk['hashers']['hash']>,
  heads: Promise<HeadList[]> | null,
): Promise<Piece> {
  const [hashed, changed] = await Promise.all([hashing, heads]);
  if ('stream' in hashed) throw new ChainBroken(hashed.stream, hashed.revision);
  return { positions: positionsOf(lines), hashed, heads: changed };
}

/** Begins the next before it waits for the one before. */
async function* ahead(source: AsyncIterable<{ readonly piece: Promise<Piece> }>): AsyncGenerator<Piece> {
  let before: Promise<Piece> | undefined;
  for await (const { piece } of source) {
    piece.catch(() => undefined);
    if (before) yield await before;
    before = piece;
  }
  if (before) yield await before;
}

function rangeOf(pieces: readonly Piece[], heads: readonly HeadList[]): SealRange {
  const positions = pieces.flatMap((piece) => piece.positions);
  const ids = Buffer.concat(pieces.map(({ hashed }) => hashed.ids));
  const hashes = Buffer.concat(pieces.map(({ hashed }) => hashed.hashes));
  return { leaves: { positions, ids, hashes }, heads };
}
