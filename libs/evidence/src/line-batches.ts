const BATCH_BYTES = 1 << 20;
const LINE_FEED = 10;

/** Some whole lines; `starts` has one more than there are lines, so that each ends where the next begins. */
export interface LineBatch {
  /** In memory that threads share. */
  readonly bytes: Buffer;
  readonly starts: Uint32Array;
}

/** How many lines a batch has. */
export const linesIn = ({ starts }: LineBatch): number => starts.length - 1;

/** Room for bytes that threads share. */
export const sharedBytes = (length: number): Buffer => Buffer.from(new SharedArrayBuffer(length));

/** The first lines of a batch, and the others. */
export function split({ bytes, starts }: LineBatch, lines: number): [LineBatch, LineBatch] {
  return [
    { bytes, starts: starts.slice(0, lines + 1) },
    { bytes, starts: starts.slice(lines) },
  ];
}

/** Cuts a stream of bytes into batches of whole lines of about a mebibyte; a line that has no end is left out. */
export async function* lineBatches(pieces: AsyncIterable<Buffer>): AsyncGenerator<LineBatch> {
  let waiting: Buffer[] = [];
  let length = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < BATCH_BYTES) continue;
    const batch = batchOf(waiting, length);
    const end = batch.starts.at(-1) ?? 0;
    waiting = [Buffer.from(batch.bytes.subarray(end, length))];
    length -= end;
    if (linesIn(batch) > 0) yield batch;
  }
  const last = batchOf(waiting, length);
  if (linesIn(last) > 0) yield last;
}

function batchOf(pieces: readonly Buffer[], length: number): LineBatch {
  const bytes = sharedBytes(length);
  let at = 0;
  for (const piece of pieces) at += piece.copy(bytes, at);
  const starts = [0];
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, end + 1))
    starts.push(end + 1);
  return { bytes, starts: Uint32Array.from(starts) };
}
