import type { HashedLines } from './hashers';
import type { HeadList, Missing } from './leaf-hasher';
import type { Leaves } from './leaves';
import { type LineBatch, linesIn, split } from './line-batches';
import { positionsOf, type RecordWalk } from './record-walk';
import { ChainBroken } from './stream-heads';

/** Answers the last sealed events of streams, as far as there are any. */
type FindHeads = (missing: readonly Missing[]) => Promise<HeadList>;

interface Piece {
  readonly positions: string[];
  readonly hashed: HashedLines;
  readonly endsRange: boolean;
}

/**
 * The record, hashed and cut into ranges of so many events. The next lines are read and hashed while one is worked
 * on. Throws `ChainBroken`.
 */
export async function* sealRanges(
  walk: RecordWalk,
  events: number,
  findHeads: FindHeads,
): AsyncGenerator<Leaves> {
  let pieces: Piece[] = [];
  for await (const piece of ahead(piecesOf(walk, events, findHeads))) {
    pieces.push(piece);
    if (!piece.endsRange) continue;
    yield leavesOf(pieces);
    pieces = [];
  }
  if (pieces.length > 0) yield leavesOf(pieces);
}

/** Gives what is under way without waiting for it, in its order. */
async function* piecesOf(
  { batches, hashers }: RecordWalk,
  events: number,
  findHeads: FindHeads,
): AsyncGenerator<{ readonly piece: Promise<Piece> }> {
  let room = events;
  for await (const batch of batches)
    for (let rest = batch; linesIn(rest) > 0; room = room || events) {
      const [lines, others] = split(rest, Math.min(room, linesIn(rest)));
      rest = others;
      room -= linesIn(lines);
      const missing = await hashers.missing(lines);
      if (missing.length > 0) await hashers.know(await findHeads(missing));
      yield { piece: pieceOf(lines, hashers.hash(lines), room === 0) };
    }
}

async function pieceOf(
  lines: LineBatch,
  hashing: ReturnType<RecordWalk['hashers']['hash']>,
  endsRange: boolean,
): Promise<Piece> {
  const hashed = await hashing;
  if ('stream' in hashed) throw new ChainBroken(hashed.stream, hashed.revision);
  return { positions: positionsOf(lines), hashed, endsRange };
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

function leavesOf(pieces: readonly Piece[]): Leaves {
  return {
    positions: pieces.flatMap((piece) => piece.positions),
    ids: Buffer.concat(pieces.map(({ hashed }) => hashed.ids)),
    hashes: Buffer.concat(pieces.map(({ hashed }) => hashed.hashes)),
  };
}
