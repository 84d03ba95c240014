import { localDate } from './local-date';
import { amend, at, changeDays, defineParameter, findAt } from './parameters';
import { Refusal } from './refusal';

const day = localDate;
const source = 'Uradni list';
const payer = defineParameter('payer', [
  { value: 'municipality', from: null, source, verified: true },
  { value: 'state', from: day('2021-01-01'), source, verified: true },
]);
const base = defineParameter('base', [
  { value: 402.18, from: day('2019-08-01'), until: day('2020-02-29'), source, verified: true },
  { value: 421.89, from: day('2022-03-01'), source, verified: false },
]);

describe('a parameter with validity periods', () => {
  it('gives the value of the day, its source and whether it was verified', () => {
    expect(at(payer, day('2020-12-31')).value).toBe('municipality');
    expect(at(payer, day('2021-01-01'))).toEqual({
      value: 'state',
      from: '2021-01-01',
      until: null,
      source,
      verified: true,
    });
    expect(at(base, day('2030-01-01')).verified).toBe(false);
  });

  it.each(['2019-07-31', '2020-03-01', '2022-02-28'])('refuses %s, a day without a value', (on) => {
    expect(findAt(base, day(on))).toBeUndefined();
    expect(() => at(base, day(on))).toThrow(new Refusal('PARAMETER_NOT_SET', { parameter: 'base', on }));
  });

  it('names the days on which it changes', () => {
    expect(changeDays(base, day('2019-08-01'), null)).toEqual(['2020-03-01', '2022-03-01']);
    expect(changeDays(base, day('2020-03-01'), day('2022-02-28'))).toEqual([]);
  });

  it('cannot hold two values on one day', () => {
    expect(() =>
      defineParameter('twice', [
        { value: 1, from: day('2020-01-01'), until: day('2020-12-31'), source, verified: true },
        { value: 2, from: day('2020-12-31'), source, verified: true },
      ]),
    ).toThrow('overlap');
    expect(() =>
      defineParameter('backwards', [
        { value: 1, from: day('2020-01-02'), until: day('2020-01-01'), source, verified: true },
      ]),
    ).toThrow('empty');
  });

  it('is amended from a day on, and what held before stays readable', () => {
    const amended = amend(base, {
      value: 465.34,
      from: day('2023-03-01'),
      until: null,
      source,
      verified: true,
    });
    expect(at(amended, day('2023-02-28')).value).toBe(421.89);
    expect(at(amended, day('2023-03-01')).value).toBe(465.34);
    expect(at(base, day('2023-03-01')).value).toBe(421.89);
  });

  it('may be known by name only', () => {
    const amount = defineParameter<number>('newborn-grant.amount', []);
    expect(() => at(amount, day('2026-01-01'))).toThrow(Refusal);
  });
});
