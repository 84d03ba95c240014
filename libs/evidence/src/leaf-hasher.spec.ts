import { LeafHasher } from './leaf-hasher';
import { linesIn, sharedBytes } from './line-batches';

const AT = '2022-11-30 10:00:00.12';

/** Lines of events as the record gives them, of streams at revisions. */
function taskOf(...events: readonly [stream: string, revision: number][]) {
  const id = '3d1f6c1e-6a43-4b52-9e8e-0b1c1f8b7a11';
  const lines = events.map(([stream, revision]) =>
    ['1', stream, `${revision}`, id, 'NumberDrawn', '1', AT, '{"day":"2022-11-30"}', '{}'].join('\t'),
  );
  const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) as number) + line.length + 1);
  const batch = { bytes, starts: Uint32Array.from(starts) };
  const ids = sharedBytes(16 * linesIn(batch));
  return { ...batch, ids, hashes: sharedBytes(32 * linesIn(batch)) };
}

describe('A hasher of events', () => {
  it('asks for the events before those whose streams it does not know, once each', () => {
    const hasher = new LeafHasher(0, 1);
    expect(hasher.missing(taskOf(['number-1', 0], ['number-2', 4], ['number-2', 5]))).toEqual([
      { stream: 'number-2', revision: 4 },
    ]);
  });

  it('asks for nothing that comes with the same task', () => {
    const hasher = new LeafHasher(0, 1);
    expect(hasher.missing(taskOf(['number-1', 0], ['number-1', 1], ['number-1', 2]))).toEqual([]);
  });

  it('forgets streams long not used, and goes on where it is told their last event again', () => {
    const hasher = new LeafHasher(0, 1, 1);
    const first = taskOf(['number-1', 0], ['number-2', 0]);
    expect(hasher.hash(first)).toBeNull();
    const before = first.hashes.subarray(0, 32);
    expect(hasher.missing(taskOf(['number-1', 1]))).toEqual([]);
    expect(hasher.hash(taskOf(['number-3', 0], ['number-4', 0]))).toBeNull();
    const next = taskOf(['number-1', 1]);
    expect(hasher.missing(next)).toEqual([{ stream: 'number-1', revision: 1 }]);
    expect(hasher.hash(next)).toEqual({ stream: 'number-1', revision: '1' });
    hasher.know({ streams: ['number-1'], revisions: [0], hashes: before });
    expect(hasher.hash(next)).toBeNull();
    const straight = taskOf(['number-1', 0], ['number-1', 1]);
    new LeafHasher(0, 1).hash(straight);
    expect(next.hashes).toEqual(straight.hashes.subarray(32));
  });
});
