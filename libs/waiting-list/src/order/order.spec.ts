import fc from 'fast-check';
import { addDays, localDate, type LocalDate } from '#libs/kernel';
import { PRIORITY_CRITERIA } from '../list-rules.events';
import { EXTENDED_SCOPES, FREQUENCIES } from '../waiting-list.events';
import { entryIdOf, offerIdOf } from '../waiting-list.builder';
import { becauseOf, type Move, orderList, type OrderRule } from './list-order.rules';
import { type OrderFacts, scoreOf } from './priority-criteria.rules';
import { standingIn } from './standing.rules';

const SEED = Number(process.env['FC_SEED'] ?? Date.now() % 1_000_000);
const START = localDate('2022-01-01');
const ON = localDate('2022-12-31');
const day = (offset: number): LocalDate => addDays(START, offset);
const ARRIVAL: OrderRule = { on: ON, priority: null, seed: null };

const facts = (number: number, said: Partial<OrderFacts> = {}): OrderFacts => ({
  entryId: entryIdOf(number),
  applicationReceivedOn: day(number),
  listedOn: day(number),
  registerNumber: null,
  frequency: 'daily',
  extendedScope: [],
  relativesHelp: false,
  priority: null,
  ...said,
});
const move = (number: number, before: number | null, said: Partial<Move> = {}): Move => ({
  entryId: entryIdOf(number),
  eventId: offerIdOf(number),
  type: before === null ? 'PlaceInOrderLost' : 'EntryReranked',
  day: day(100),
  before: before === null ? null : entryIdOf(before),
  reason: 'urgent-need',
  ...said,
});
const points = (...criteria: readonly [(typeof PRIORITY_CRITERIA)[number], number][]): OrderRule => ({
  on: ON,
  seed: null,
  priority: {
    programme: 'home-help',
    provider: 'Izvajalec Koper',
    version: 1,
    validFrom: START,
    criteria: criteria.map(([criterion, weight]) => ({ criterion, weight })),
    basis: { source: 'sklep', textKey: 'priority', verified: false },
  },
});
const ids = (order: readonly { readonly facts: OrderFacts }[]): string[] =>
  order.map(({ facts: { entryId } }) => entryId);
const numbers = (...all: number[]): string[] => all.map(entryIdOf);

describe('The order of a list', () => {
  it('is that of arrival: application, then listing, then register number', () => {
    const all = [
      facts(4, { applicationReceivedOn: day(1), listedOn: day(5) }),
      facts(3, { applicationReceivedOn: day(1), listedOn: day(4), registerNumber: null }),
      facts(2, { applicationReceivedOn: day(1), listedOn: day(4), registerNumber: 'B' }),
      facts(1, { applicationReceivedOn: day(1), listedOn: day(4), registerNumber: 'A' }),
      facts(5, { applicationReceivedOn: day(0), listedOn: day(9) }),
    ];
    expect(ids(orderList(all, [], ARRIVAL, []))).toEqual(numbers(5, 1, 2, 3, 4));
  });

  it('by points puts the more urgent before those who came earlier, and says how the points are made', () => {
    const alone = { livesAlone: true, hospitalDischarge: null, terminallyIll: false };
    const all = [facts(1), facts(2, { frequency: 'several-times-daily' }), facts(3, { priority: alone })];
    const rule = points(['need-frequency', 10], ['lives-alone', 25], ['hospital-discharge', 5]);
    const order = orderList(all, [], rule, []);
    expect(ids(order)).toEqual(numbers(3, 2, 1));
    expect(order[0]?.score).toEqual({
      points: 65,
      parts: [
        { criterion: 'need-frequency', value: 4, weight: 10, points: 40 },
        { criterion: 'lives-alone', value: 1, weight: 25, points: 25 },
        { criterion: 'hospital-discharge', value: null, weight: 5, points: 0 },
      ],
    });
  });

  it.each([
    ['2022-01-31', '2022-02-28', 1],
    ['2022-01-31', '2022-02-27', 0],
    ['2022-01-15', '2022-12-14', 10],
    ['2022-01-15', '2022-12-15', 11],
    ['2022-12-31', '2022-12-31', 0],
  ])('counts full months waited: from %s to %s %i', (listed, on, months) => {
    const score = scoreOf(
      [{ criterion: 'months-waited', weight: 1 }],
      facts(1, { listedOn: localDate(listed) }),
      localDate(on),
    );
    expect(score.points).toBe(months);
  });

  it('of wholly equal facts is drawn by the seed and not otherwise', () => {
    const equal = [1, 2, 3, 4, 5, 6].map((number) =>
      facts(number, { applicationReceivedOn: START, listedOn: START }),
    );
    const by = (seed: string) => ids(orderList(equal, [], { ...ARRIVAL, seed }, []));
    expect(by('a')).toEqual(by('a'));
    expect(new Set(['a', 'b', 'c', 'd'].map((seed) => by(seed).join())).size).toBeGreaterThan(1);
    const later = facts(7, { applicationReceivedOn: day(1) });
    for (const seed of ['a', 'b', 'c', 'd'])
      expect(ids(orderList([later, ...equal], [], { ...ARRIVAL, seed }, [])).at(-1)).toBe(entryIdOf(7));
  });

  it('lets one who was put before another stand there, also when the other has left', () => {
    const all = [1, 2, 3, 4].map((number) => facts(number));
    expect(ids(orderList(all, [], ARRIVAL, [move(4, 2)]))).toEqual(numbers(1, 4, 2, 3));
    const [one, two, three, four] = all as [OrderFacts, OrderFacts, OrderFacts, OrderFacts];
    expect(ids(orderList([one, three, four], [two], ARRIVAL, [move(4, 2)]))).toEqual(numbers(1, 4, 3));
  });

  it('puts one who lost the place behind all who were listed by that day, before those who came later', () => {
    const all = [facts(1), facts(2), facts(3), facts(150)];
    expect(ids(orderList(all, [], ARRIVAL, [move(1, null)]))).toEqual(numbers(2, 3, 1, 150));
  });

  it('says of everyone before why: by the rule, moved up, or because this one lost the place', () => {
    const all = [1, 2, 3, 4].map((number) => facts(number));
    const order = orderList(all, [], ARRIVAL, [move(4, 1), move(2, null)]);
    expect(ids(order)).toEqual(numbers(4, 1, 3, 2));
    const standing = standingIn(order, ARRIVAL, entryIdOf(2));
    expect(standing).toMatchObject({ rank: 4, of: 4, rankByRule: 2, rule: { kind: 'arrival' } });
    expect(standing?.before.map(({ because, move: by }) => [because, by?.eventId ?? null])).toEqual([
      ['moved-up', offerIdOf(4)],
      ['earlier-application', null],
      ['place-lost', offerIdOf(2)],
    ]);
    expect(standingIn(order, ARRIVAL, entryIdOf(9))).toBeNull();
  });
});

describe('In any list', () => {
  const someone = fc.record({
    application: fc.integer({ min: 0, max: 5 }),
    listing: fc.integer({ min: 0, max: 5 }),
    register: fc.constantFrom(null, 'A', 'B'),
    frequency: fc.constantFrom(...FREQUENCIES),
    scope: fc.subarray([...EXTENDED_SCOPES]),
    relatives: fc.boolean(),
    alone: fc.constantFrom(null, true, false),
  });
  const list = fc.array(someone, { minLength: 1, maxLength: 14 });
  const factsOf = (all: readonly (typeof someone extends fc.Arbitrary<infer T> ? T : never)[]) =>
    all.map((one, index) =>
      facts(index + 1, {
        applicationReceivedOn: day(one.application),
        listedOn: day(one.application + one.listing),
        registerNumber: one.register,
        frequency: one.frequency,
        extendedScope: one.scope,
        relativesHelp: one.relatives,
        priority: { livesAlone: one.alone, hospitalDischarge: null, terminallyIll: null },
      }),
    );
  const moves = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 16 }), fc.option(fc.integer({ min: 1, max: 16 }))), {
      maxLength: 6,
    })
    .map((all) => all.filter(([one, before]) => one !== before).map(([one, before]) => move(one, before)));
  const rules = fc.constantFrom(
    ARRIVAL,
    { ...ARRIVAL, seed: 'ab' },
    points(['need-frequency', 3], ['no-relatives', 2], ['months-waited', 1]),
    points(['lives-alone', 5], ['extended-scope', 1]),
  );

  it(`ranks are 1 … n, each once, whoever was moved and whoever left (seed ${SEED})`, () => {
    fc.assert(
      fc.property(list, moves, rules, fc.nat(4), (all, moved, rule, left) => {
        const everyone = factsOf(all);
        const [gone, here] = [everyone.slice(0, left), everyone.slice(left)];
        const order = orderList(here, gone, rule, moved);
        expect(order.map(({ rank }) => rank)).toEqual(here.map((_, index) => index + 1));
        expect(order.map(({ naturalRank }) => naturalRank).sort((a, b) => a - b)).toEqual(
          here.map((_, index) => index + 1),
        );
        expect(ids(order).sort()).toEqual(ids(here.map((one) => ({ facts: one }))).sort());
      }),
      { seed: SEED },
    );
  });

  it(`the order is total and the same in whatever order the entries are read (seed ${SEED})`, () => {
    fc.assert(
      fc.property(list, moves, rules, fc.integer(), (all, moved, rule, turn) => {
        const everyone = factsOf(all);
        const at = Math.abs(turn) % everyone.length;
        const turned = [...everyone.slice(at), ...everyone.slice(0, at)].reverse();
        const order = orderList(everyone, [], rule, moved);
        expect(ids(orderList(turned, [], rule, moved))).toEqual(ids(order));
        const natural = orderList(everyone, [], rule, []);
        natural.forEach((one, index) =>
          natural.slice(index + 1).forEach((other) => {
            expect(becauseOf(one, other)).not.toBeNull();
            expect(becauseOf(other, one)).toBeNull();
          }),
        );
      }),
      { seed: SEED },
    );
  });

  it(`everyone before has a reason: the rule or a recorded move (seed ${SEED})`, () => {
    fc.assert(
      fc.property(list, moves, rules, (all, moved, rule) => {
        const order = orderList(factsOf(all), [], rule, moved);
        for (const { facts: one, rank } of order) {
          const standing = standingIn(order, rule, one.entryId);
          expect(standing?.before).toHaveLength(rank - 1);
          for (const { because, move: by } of standing?.before ?? [])
            expect(by === null).toBe(because !== 'moved-up' && because !== 'place-lost');
        }
      }),
      { seed: SEED },
    );
  });
});
