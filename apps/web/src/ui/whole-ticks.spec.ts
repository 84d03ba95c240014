import { wholeTicks } from './whole-ticks';

describe('the marks beside a picture of people', () => {
  it.each([
    [0, [0]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [6, [0, 1, 2, 3, 4, 5, 6]],
    [7, [0, 2, 4, 6]],
    [142, [0, 50, 100]],
    [12_000, [0, 2_000, 4_000, 6_000, 8_000, 10_000, 12_000]],
  ])('are whole up to %d', (greatest, ticks) => expect(wholeTicks(greatest)).toEqual(ticks));

  it('are as many for half a person as for none', () => expect(wholeTicks(0.5)).toEqual([0]));
});
