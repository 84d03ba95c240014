import { addDays, localDate } from './local-date';
import { Refusal } from './refusal';
import {
  addWorkingDays,
  deadlineAfter,
  easterSunday,
  endOfPeriod,
  findHoliday,
  holidaysOf,
  isWorkFreeDay,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
} from './working-days';

const day = localDate;

describe('the Slovene calendar of work-free days', () => {
  it.each(['2022-04-18', '2023-04-10', '2024-04-01', '2025-04-21', '2026-04-06', '2027-03-29', '2028-04-17'])(
    'Easter Monday of that year is %s',
    (monday) => {
      expect(addDays(easterSunday(Number(monday.slice(0, 4))), 1)).toBe(monday);
      expect(isWorkingDay(day(monday))).toBe(false);
    },
  );

  it('Easter is right at its earliest and latest, and in the two exceptional years', () => {
    expect([2008, 2011, 2038, 1981, 1954].map(easterSunday)).toEqual([
      '2008-03-23',
      '2011-04-24',
      '2038-04-25',
      '1981-04-19',
      '1954-04-18',
    ]);
  });

  it('2 January was worked from 2013 to 2016 only', () => {
    const worked = [2012, 2013, 2014, 2015, 2016, 2017, 2026].filter(
      (year) => !isWorkFreeDay(day(`${year}-01-02`)),
    );
    expect(worked).toEqual([2013, 2014, 2015, 2016]);
  });

  it('14 August 2023 was work-free, and no other 14 August', () => {
    expect(isWorkingDay(day('2023-08-14'))).toBe(false);
    expect(isWorkFreeDay(day('2024-08-14'))).toBe(false);
  });

  it('2026 has these work-free days', () => {
    const free = holidaysOf(2026).filter((holiday) => holiday.workFree);
    expect(free.map((holiday) => holiday.date)).toEqual([
      '2026-01-01',
      '2026-01-02',
      '2026-02-08',
      '2026-04-05',
      '2026-04-06',
      '2026-04-27',
      '2026-05-01',
      '2026-05-02',
      '2026-05-24',
      '2026-06-25',
      '2026-08-15',
      '2026-10-31',
      '2026-11-01',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it.each(['2026-06-08', '2026-08-17', '2026-09-15', '2026-09-23', '2026-11-23'])(
    '%s is a holiday on which people work',
    (date) => {
      expect(findHoliday(day(date))?.workFree).toBe(false);
      expect(isWorkingDay(day(date))).toBe(true);
    },
  );

  it('the day of sovereignty is a holiday, not work-free', () => {
    expect(findHoliday(day('2027-10-25'))).toEqual({
      date: '2027-10-25',
      name: 'dan suverenosti',
      workFree: false,
    });
  });

  it('refuses a year without a calendar', () => {
    expect(() => isWorkingDay(day('0001-01-01'))).toThrow(Refusal);
  });
});

describe('working days and deadlines', () => {
  it('five working days after Maundy Thursday 2026 step over Easter', () => {
    expect(addWorkingDays(day('2026-04-02'), 5)).toBe('2026-04-10');
  });

  it('the day itself is not counted', () => {
    expect(addWorkingDays(day('2026-11-20'), 1)).toBe('2026-11-23');
    expect(addWorkingDays(day('2026-11-21'), 1)).toBe('2026-11-23');
    expect(addWorkingDays(day('2026-11-21'), 0)).toBe('2026-11-23');
    expect(() => addWorkingDays(day('2026-11-21'), -1)).toThrow(Refusal);
  });

  it('the end of the year steps over Christmas and New Year', () => {
    expect(nextWorkingDay(day('2025-12-25'))).toBe('2025-12-29');
    expect(nextWorkingDay(day('2026-01-01'))).toBe('2026-01-05');
    expect(workingDaysBetween(day('2025-12-24'), day('2026-01-05'))).toBe(4);
    expect(workingDaysBetween(day('2026-01-05'), day('2025-12-24'))).toBe(0);
  });

  it('an appeal period that ends on a Sunday is moved, its plain end is not', () => {
    expect(endOfPeriod(day('2026-11-07'), { count: 15, unit: 'days' })).toBe('2026-11-22');
    expect(deadlineAfter(day('2026-11-07'), { count: 15, unit: 'days' })).toBe('2026-11-23');
  });

  it('a month later is the same day number or the month’s last day', () => {
    expect(endOfPeriod(day('2026-01-31'), { count: 1, unit: 'months' })).toBe('2026-02-28');
    expect(deadlineAfter(day('2026-01-31'), { count: 1, unit: 'months' })).toBe('2026-03-02');
    expect(deadlineAfter(day('2026-04-02'), { count: 5, unit: 'working-days' })).toBe('2026-04-10');
  });
});

describe('what the calendar cannot tell', () => {
  it('is refused under a code of its own', () => {
    expect(() => holidaysOf(1991)).toThrow('NO_CALENDAR');
    expect(() => addWorkingDays(day('2026-01-05'), -1)).toThrow('NOT_A_PERIOD');
    expect(() => addWorkingDays(day('2026-01-05'), 1.5)).toThrow('NOT_A_PERIOD');
  });
});
