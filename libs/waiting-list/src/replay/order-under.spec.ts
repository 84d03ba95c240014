import { localDate } from '#libs/kernel';
import type { ListHistory } from '../order/list-history.rules';
import { entryIdOf, personIdOf } from '../waiting-list.builder';
import type { Frequency } from '../waiting-list.events';
import { criteriaOf, orderUnder } from './order-under.rules';

const on = localDate('2026-03-01');
const waiting = (number: number, listedOn: string, frequency: Frequency) => {
  const listed = localDate(listedOn);
  const facts = {
    ...{ entryId: entryIdOf(number), applicationReceivedOn: listed, listedOn: listed, registerNumber: null },
    ...{ frequency, extendedScope: [], relativesHelp: number === 1 },
  };
  const span = { from: listed, to: null, personId: personIdOf(number), facts, paused: false };
  return [entryIdOf(number), [span]] as const;
};
const history: ListHistory = {
  spans: new Map([
    waiting(1, '2026-01-01', 'weekly'),
    waiting(2, '2026-01-02', 'daily'),
    waiting(3, '2026-01-03', 'several-times-daily'),
  ]),
  stated: new Map(),
  moves: [
    {
      ...{ entryId: entryIdOf(3), eventId: 'e', type: 'EntryReranked', day: localDate('2026-02-01') },
      ...{ before: entryIdOf(1), reason: 'urgent' },
    },
  ],
  rules: [],
};
const under = (criteria: string, moves = true) =>
  orderUnder(history, on, { criteria: criteriaOf(criteria) ?? [], seed: null, moves });

describe('The order under another rule', () => {
  it('is the order in force where nothing is asked otherwise', () => {
    const { total, moved, furthest, places } = under('');
    expect({ total, moved, furthest }).toEqual({ total: 3, moved: 0, furthest: 0 });
    expect(places.map(({ listedOn }) => listedOn)).toEqual(['2026-01-03', '2026-01-01', '2026-01-02']);
  });

  it('is that of arrival as if nobody had been moved by hand', () => {
    const { moved, furthest, places } = under('', false);
    expect({ moved, furthest }).toEqual({ moved: 3, furthest: 2 });
    expect(places.map(({ rank, under: place }) => [rank, place])).toEqual([
      [2, 1],
      [3, 2],
      [1, 3],
    ]);
    expect(places.map(({ because }) => because)).toEqual([
      null,
      'earlier-application',
      'earlier-application',
    ]);
  });

  it('is one of points where criteria are given, with the points of each', () => {
    const { places } = under('need-frequency:10,no-relatives:1', false);
    expect(places.map(({ pointsUnder, points }) => [pointsUnder, points])).toEqual([
      [51, null],
      [41, null],
      [10, null],
    ]);
    expect(places[1]?.because).toBe('more-points');
  });

  it('tells nobody who it is', () => {
    expect(JSON.stringify(under(''))).not.toContain(entryIdOf(1));
    expect(JSON.stringify(under(''))).not.toContain(personIdOf(1));
  });
});

describe('Criteria as they are asked for', () => {
  it('are names with weights, each once', () => {
    expect(criteriaOf('')).toEqual([]);
    expect(criteriaOf('no-relatives:5')).toEqual([{ criterion: 'no-relatives', weight: 5 }]);
    for (const wrong of [
      'beauty:1',
      'no-relatives:0',
      'no-relatives:1001',
      'no-relatives:1,no-relatives:2',
      'x',
    ])
      expect(criteriaOf(wrong)).toBeNull();
  });
});
