import { aFact, foundBy, type SaidOfFact } from '../detectors.builder';
import { orderOverrides } from './order-overrides';

const moved = (fromRank: number, toRank: number, more: SaidOfFact = {}) =>
  aFact({
    type: 'EntryReranked',
    detail: { reason: 'urgent-need', fromRank, toRank, passed: Math.abs(fromRank - toRank) },
    ...more,
  });
const offered = (passed: number, more: SaidOfFact = {}) =>
  aFact({ type: 'PlaceOffered', detail: { reason: passed > 0 ? 'volume-fits' : null, passed }, ...more });

describe('Overrides of the order', () => {
  it('are moves by hand and offers out of rank, each with its event', () => {
    const found = foundBy(orderOverrides, { facts: [moved(9, 2), moved(2, 9), offered(3)] });
    expect(found.map(({ signs, figures }) => [signs.join(), figures])).toEqual([
      ['moved-up', { passed: 7, fromRank: 9, toRank: 2 }],
      ['moved-down', { passed: 7, fromRank: 2, toRank: 9 }],
      ['offered-out-of-rank', { passed: 3 }],
    ]);
    expect(found.every(({ evidence }) => evidence.length === 1)).toBe(true);
  });

  it('are not offers to whoever stands first, moves that move nothing, imported or earlier ones', () => {
    const controls = [
      offered(0),
      moved(3, 3),
      moved(9, 2, { imported: true }),
      moved(9, 2, { at: '2026-04-30T09:00:00+02:00' }),
    ];
    expect(foundBy(orderOverrides, { facts: controls })).toEqual([]);
  });
});
