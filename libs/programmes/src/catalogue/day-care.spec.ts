import { localDate } from '#libs/kernel';
import { isOpen } from '../capacity';
import { outcomeOf } from '../contract/outcome';
import { dayCare } from './day-care';

const outcome = outcomeOf(dayCare);

describe('day care', () => {
  it('is for people over 65, from the day after the birthday', () => {
    expect(outcome('over-age', { bornOn: '1957-11-29' }, '2022-11-30')).toBe('met');
    expect(outcome('over-age', { bornOn: '1957-11-30' }, '2022-11-30')).toBe('not-met');
    expect(outcome('over-age', {})).toBe('unknown');
  });

  it('is for those who need help only some hours a day', () => {
    expect(outcome('some-hours-a-day', { needsHelpSomeHoursADay: false })).toBe('not-met');
  });

  it('is open from Monday to Friday, 7 to 17', () => {
    const open = (date: string, time: string) =>
      dayCare.opening && isOpen(dayCare.opening, localDate(date), time);
    expect(open('2022-11-30', '07:00')).toBe(true);
    expect(open('2022-11-30', '17:00')).toBe(false);
    expect(open('2022-11-27', '10:00')).toBe(false);
  });
});
