import {
  addDays,
  addMonths,
  dayAt,
  dayOfWeek,
  daysBetween,
  endOfDay,
  instant,
  isLocalDate,
  lastDayOf,
  localDate,
  month,
  monthsBetween,
  startOfDay,
} from './local-date';
import { Refusal } from './refusal';

describe('a local date', () => {
  it('exists or is refused', () => {
    expect(isLocalDate('2022-02-31')).toBe(false);
    expect(isLocalDate('2024-02-29')).toBe(true);
    expect(() => localDate('31. 2. 2022')).toThrow(Refusal);
  });

  it('keeps the day number over months, or takes the last day', () => {
    expect(addMonths(localDate('2022-10-31'), 4)).toBe('2023-02-28');
    expect(addMonths(localDate('2023-10-31'), 4)).toBe('2024-02-29');
    expect(addMonths(localDate('2022-01-15'), -2)).toBe('2021-11-15');
  });

  it('counts days over a change of clocks', () => {
    expect(daysBetween(localDate('2022-03-26'), localDate('2022-03-28'))).toBe(2);
    expect(addDays(localDate('2022-10-30'), 1)).toBe('2022-10-31');
    expect(dayOfWeek(localDate('2022-11-30'))).toBe(3);
  });

  it('begins at the office’s midnight, in summer and in winter', () => {
    expect(startOfDay(localDate('2022-11-30'))).toBe('2022-11-29T23:00:00.000Z');
    expect(startOfDay(localDate('2022-07-01'))).toBe('2022-06-30T22:00:00.000Z');
    expect(startOfDay(localDate('2022-03-27'))).toBe('2022-03-26T23:00:00.000Z');
    expect(endOfDay(localDate('2022-03-27'))).toBe('2022-03-27T22:00:00.000Z');
    expect(startOfDay(localDate('2022-10-30'))).toBe('2022-10-29T22:00:00.000Z');
    expect(dayAt(instant('2022-11-29T23:30:00Z'))).toBe('2022-11-30');
  });

  it('lists months with both ends', () => {
    expect(monthsBetween(month('2021-11'), month('2022-02'))).toEqual([
      '2021-11',
      '2021-12',
      '2022-01',
      '2022-02',
    ]);
    expect(lastDayOf(month('2024-02'))).toBe('2024-02-29');
  });
});

describe('what is no month or moment', () => {
  it('is refused under a code of its own', () => {
    expect(() => month('2022-13')).toThrow('NOT_A_MONTH');
    expect(() => instant('2022-11-30T12:00:00')).toThrow('NOT_AN_INSTANT');
    expect(() => instant('2022-11-30')).toThrow('NOT_AN_INSTANT');
  });
});
