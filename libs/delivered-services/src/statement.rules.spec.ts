import fc from 'fast-check';
import {
  type Decimal,
  addMoney,
  cents,
  decimal,
  defineParameter,
  localDate,
  money,
  moneyText,
  month,
} from '#libs/kernel';
import { getProgramme } from '#libs/programmes';
import { aPrice, aVisit, anExemption, lunches, personIdOf } from './delivered-services.builder';
import type { DeliveryFacts } from './delivery.rules';
import { type StatementInput, statementOf } from './statement.rules';

const homeHelp = getProgramme('home-help');
const HOURLY_7 = [aPrice({ full: '21.00', subsidy: '14.00', user: '7.00' })];

const daysOf = (of: string, count: number) =>
  Array.from({ length: count }, (_, index) => localDate(`${of}-${String(index + 1).padStart(2, '0')}`));
const march = (deliveries: readonly DeliveryFacts[], said: Partial<StatementInput> = {}) =>
  statementOf({
    month: month('2026-03'),
    days: daysOf('2026-03', 31),
    priceList: 'Koper',
    deliveries,
    prices: homeHelp.prices,
    payer: homeHelp.payer,
    exemption: [],
    ...said,
  });
/** Weekday visits of four hours on so many days from 2. 3. 2026, a Monday, on. */
const fourHours = (days: number) =>
  Array.from({ length: days }, (_, index) => {
    const day = `2026-03-${String(index + 2).padStart(2, '0')}`;
    return aVisit(`${day}T08:00`, `${day}T12:00`);
  });
const texts = (amounts: Record<string, number | null>) =>
  Object.fromEntries(
    Object.entries(amounts).map(([name, amount]) => [
      name,
      amount === null ? null : moneyText(cents(amount)),
    ]),
  );

describe('the statement of a month of home help at Koper', () => {
  it('has a line for each tariff: 5,10 on a weekday, 7,14 on a Sunday or at night, 7,65 on a holiday', () => {
    const { lines, totals } = statementOf({
      month: month('2026-04'),
      days: daysOf('2026-04', 30),
      priceList: 'Koper',
      prices: homeHelp.prices,
      payer: homeHelp.payer,
      exemption: [],
      deliveries: [
        aVisit('2026-04-07T08:00', '2026-04-07T10:00'),
        aVisit('2026-04-12T08:00', '2026-04-12T09:00'),
        aVisit('2026-04-08T22:00', '2026-04-08T23:00'),
        aVisit('2026-04-27T08:00', '2026-04-27T08:20'),
      ],
    });
    expect(
      lines.map(({ tariff, minutes, price, value }) => [
        tariff,
        minutes,
        moneyText(price.user),
        moneyText(value),
      ]),
    ).toEqual([
      ['holiday', 20, '7.65', '2.55'],
      ['sunday-or-night', 120, '7.14', '14.28'],
      ['weekday', 120, '5.10', '10.20'],
    ]);
    expect(texts({ value: totals.value, contribution: totals.contribution })).toEqual({
      value: '27.03',
      contribution: '27.03',
    });
  });

  it('says that full price and subsidy are not printed, prices and night hours not confirmed', () => {
    const { totals, payers, warnings } = march([aVisit('2026-03-03T22:00', '2026-03-03T23:00')]);
    expect(totals).toMatchObject({ full: null, subsidy: null, value: money('7.14') });
    expect(payers).toEqual([{ payer: 'municipality', subsidy: null, exemption: 0 }]);
    expect(warnings).toEqual([
      { code: 'FULL_PRICE_NOT_SET', subject: 'care/sunday-or-night' },
      { code: 'PRICE_UNVERIFIED', subject: 'care/sunday-or-night' },
      { code: 'NIGHT_HOURS_UNVERIFIED', subject: 'tariff.night-hours' },
    ]);
  });
});

describe('twenty hours at 7,00 with an income of 900,00', () => {
  it('are 140,00, of which 122,57 are paid by the user and 17,43 are exempt', () => {
    const { lines, shares, totals, payers, warnings } = march(fourHours(5), {
      prices: HOURLY_7,
      exemption: [anExemption('122.57')],
    });
    expect(lines).toMatchObject([
      { minutes: 1_200, rule: 'quantity-times-price', price: { user: money('7.00'), source: 'cenik' } },
    ]);
    expect(shares).toMatchObject([{ rule: 'fixed-amount-for-days', days: 31, daysOfMonth: 31 }]);
    const { minutes: _, ...amounts } = totals;
    expect(texts(amounts)).toEqual({
      full: '420.00',
      subsidy: '280.00',
      value: '140.00',
      contribution: '122.57',
      exemption: '17.43',
      liable: '0.00',
      publicShare: '17.43',
    });
    expect(payers).toEqual([{ payer: 'municipality', subsidy: money('280.00'), exemption: money('17.43') }]);
    expect(warnings).toEqual([]);
  });

  it('cost no more than was delivered where less was delivered than agreed', () => {
    const { totals } = march(fourHours(2), { prices: HOURLY_7, exemption: [anExemption('122.57')] });
    expect(texts({ c: totals.contribution, e: totals.exemption })).toEqual({ c: '56.00', e: '0.00' });
  });

  it('are the same share of the price in the percentage form', () => {
    const exemption = [anExemption('122.57', { form: 'percent', percent: decimal('87.55') })];
    const { shares, totals } = march(fourHours(2), { prices: HOURLY_7, exemption });
    expect(shares[0]?.rule).toBe('percent-of-price');
    expect(texts({ c: totals.contribution, e: totals.exemption })).toEqual({ c: '49.03', e: '6.97' });
  });

  it('are borne by a liable person first, by the municipality for the rest', () => {
    const exemption = [
      anExemption('100.00', { liable: [{ personId: personIdOf(2), monthly: money('30.00') }] }),
    ];
    const { totals, payers } = march(fourHours(5), { prices: HOURLY_7, exemption });
    expect(texts({ e: totals.exemption, l: totals.liable, p: totals.publicShare })).toEqual({
      e: '40.00',
      l: '30.00',
      p: '10.00',
    });
    expect(payers).toMatchObject([{ payer: 'municipality', exemption: money('10.00') }]);
  });
});

describe('an exemption that changes within the month', () => {
  it('splits the month at the change; each fixed amount counts for its days', () => {
    const exemption = [
      anExemption('62.00', { until: localDate('2026-03-10') }),
      anExemption('31.00', { determinationId: personIdOf(9), from: localDate('2026-03-11') }),
    ];
    const deliveries = [...fourHours(5), aVisit('2026-03-12T08:00', '2026-03-12T18:00')];
    const { shares } = march(deliveries, { prices: HOURLY_7, exemption });
    expect(
      shares.map(({ from, until, days, value, contribution, exemption: exempt }) => [
        from,
        until,
        days,
        ...[value, contribution, exempt].map((amount) => moneyText(amount)),
      ]),
    ).toEqual([
      ['2026-03-01', '2026-03-10', 10, '140.00', '20.00', '120.00'],
      ['2026-03-11', '2026-03-31', 21, '70.00', '21.00', '49.00'],
    ]);
  });

  it('leaves days before it to the user wholly', () => {
    const exemption = [anExemption('0.00', { from: localDate('2026-03-05') })];
    const { shares } = march(fourHours(5), { prices: HOURLY_7, exemption });
    expect(shares.map(({ rule, contribution }) => [rule, moneyText(contribution)])).toEqual([
      ['no-exemption', '84.00'],
      ['fixed-amount-for-days', '0.00'],
    ]);
  });

  it('does not split where a redetermination says the same', () => {
    const exemption = [
      anExemption('100.00', { until: localDate('2026-03-10') }),
      anExemption('100.00', { determinationId: personIdOf(9), from: localDate('2026-03-11') }),
    ];
    expect(march(fourHours(5), { prices: HOURLY_7, exemption }).shares).toHaveLength(1);
  });
});

describe('prices', () => {
  it('of a new validity count from their day on', () => {
    const prices = [
      aPrice({ user: '5.00' }, { until: localDate('2026-03-03') }),
      aPrice({ user: '6.00' }, { from: localDate('2026-03-04') }),
    ];
    const { lines } = march(fourHours(4), { prices });
    expect(lines.map(({ minutes, value }) => [minutes, moneyText(value)])).toEqual([
      [480, '40.00'],
      [480, '48.00'],
    ]);
  });

  it('are shown where full price is not subsidy and user’s part together; the subsidy is what is left', () => {
    const prices = [aPrice({ full: '20.00', subsidy: '12.00', user: '7.00' })];
    const { totals, warnings } = march([aVisit('2026-03-02T08:00', '2026-03-02T09:00')], { prices });
    expect(warnings).toContainEqual({ code: 'PRICE_PARTS_DIFFER', subject: 'care/weekday' });
    expect(texts({ full: totals.full, subsidy: totals.subsidy, value: totals.value })).toEqual({
      full: '20.00',
      subsidy: '13.00',
      value: '7.00',
    });
  });

  it('of another tariff are never used instead: without one, no statement', () => {
    const sunday = [aVisit('2026-03-08T08:00', '2026-03-08T09:00')];
    expect(() => march(sunday, { prices: HOURLY_7 })).toThrow('PRICE_NOT_SET');
    const upsideDown = [aPrice({ full: '6.00', subsidy: '0.00', user: '7.00' })];
    expect(() => march(fourHours(1), { prices: upsideDown })).toThrow('USER_PRICE_ABOVE_FULL');
  });

  it('of meals do not depend on the day', () => {
    const meals = getProgramme('meals');
    const { lines } = march([lunches('2026-03-02'), lunches('2026-03-08', '2')], {
      prices: meals.prices,
      payer: meals.payer,
    });
    expect(lines.map(({ tariff, units, value }) => [tariff, units, moneyText(value)])).toEqual([
      ['sunday-or-night', '2', '11.00'],
      ['weekday', '1', '5.50'],
    ]);
  });
});

it('the payer of each part is the one of its days', () => {
  const payer = defineParameter('payer', [
    { value: 'municipality' as const, from: null, source: 'prej', verified: true },
    { value: 'state' as const, from: localDate('2026-03-04'), source: 'potem', verified: true },
  ]);
  const exemption = [anExemption('0.00')];
  const { payers } = march(fourHours(4), { prices: HOURLY_7, payer, exemption });
  expect(payers).toEqual([
    { payer: 'municipality', subsidy: money('112.00'), exemption: money('56.00') },
    { payer: 'state', subsidy: money('112.00'), exemption: money('56.00') },
  ]);
});

const visits = fc
  .array(fc.record({ day: fc.integer({ min: 1, max: 31 }), hour: fc.nat(22), percent: fc.nat(100) }), {
    maxLength: 25,
  })
  .map((drawn) =>
    drawn.map(({ day, hour, percent }, index) => {
      const [date, at] = [`2026-03-${String(day).padStart(2, '0')}`, String(hour).padStart(2, '0')];
      const visit = aVisit(`${date}T${at}:00`, `${date}T${at}:59`, { carer: `K-${index}` });
      return { ...visit, effectiveMinutes: Math.floor((visit.effectiveMinutes * percent) / 100) };
    }),
  );
const prices = fc.tuple(fc.nat(3_000), fc.nat(3_000)).map(([user, subsidy]) =>
  (['weekday', 'sunday-or-night', 'holiday'] as const).map((tariff) => ({
    ...aPrice({ user: '0.00' }, {}, tariff),
    full: cents(user + subsidy),
    subsidy: cents(subsidy),
    user: cents(user),
  })),
);
const parts = fc
  .tuple(
    fc.nat(20_000),
    fc.nat(20_000),
    fc.integer({ min: 2, max: 31 }),
    fc.boolean(),
    fc.nat(10_000),
    fc.nat(9_000),
  )
  .map(([one, other, day, fixed, percent, liable]) => {
    const change = localDate(`2026-03-${String(day).padStart(2, '0')}`);
    const before = localDate(`2026-03-${String(day - 1).padStart(2, '0')}`);
    const per = `${Math.floor(percent / 100)}.${String(percent % 100).padStart(2, '0')}` as Decimal;
    return [
      anExemption(moneyText(cents(one)), {
        until: before,
        liable: [{ personId: personIdOf(2), monthly: cents(liable) }],
      }),
      anExemption(moneyText(cents(other)), { from: change, form: fixed ? 'fixed' : 'percent', percent: per }),
    ];
  });

describe('of every statement', () => {
  it('the parts add up to the whole, and nobody pays more than the price or less than nothing', () => {
    fc.assert(
      fc.property(visits, prices, parts, (deliveries, priceLines, exemption) => {
        const { lines, shares, totals, payers } = march(deliveries, { prices: priceLines, exemption });
        const sum = (amounts: readonly (number | null)[]) =>
          addMoney(...amounts.map((amount) => cents(amount ?? 0)));
        expect(addMoney(totals.contribution, totals.exemption)).toBe(totals.value);
        expect(addMoney(totals.liable, totals.publicShare)).toBe(totals.exemption);
        expect(addMoney(totals.subsidy ?? cents(0), totals.value)).toBe(totals.full);
        expect(sum(lines.map(({ value }) => value))).toBe(totals.value);
        expect(sum(payers.map((payer) => payer.exemption))).toBe(totals.publicShare);
        expect(totals.minutes).toBe(
          deliveries.reduce((all, { effectiveMinutes }) => all + effectiveMinutes, 0),
        );
        for (const { contribution, exemption: exempt, value, publicShare } of shares) {
          expect(Math.min(contribution, exempt, publicShare)).toBeGreaterThanOrEqual(0);
          expect(contribution).toBeLessThanOrEqual(value);
        }
        for (const { value, full, subsidy } of lines) {
          expect(value).toBeLessThanOrEqual(full ?? 0);
          expect(subsidy).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
