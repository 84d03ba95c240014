import { partDone, sizeOf } from './sizes.rules';

describe('sizes', () => {
  it.each([
    [0, 0, 'B'],
    [999, 999, 'B'],
    [1_000, 1, 'kB'],
    [1_536_000_000, 1.5, 'GB'],
    [5e16, 50_000, 'TB'],
  ])('of %d bytes are told as %d %s', (bytes, value, unit) => expect(sizeOf(bytes)).toEqual({ value, unit }));
});

describe('the progress of a rebuild', () => {
  it('is told in hundredths, never more than all, and not at all where the whole is not known', () => {
    expect([partDone(0, 200), partDone(50, 200), partDone(250, 200)]).toEqual([0, 25, 100]);
    expect([partDone(5, null), partDone(5, 0)]).toEqual([null, null]);
  });
});
