import { localDate } from '#libs/kernel';
import { slotsOn } from '../capacity';
import { outcomeOf } from '../contract/outcome';
import { counselling } from './counselling';

const hours = (date: string) => slotsOn(counselling.capacity, localDate(date)).map((slot) => slot.from);

describe('psychosocial counselling', () => {
  it.each(['2026-11-16', '2026-11-17', '2026-11-19', '2026-11-20'])(
    'has six slots from 8 to 14 on %s',
    (date) => {
      expect(hours(date)).toEqual(['08:00', '09:00', '10:00', '11:00', '12:00', '13:00']);
    },
  );

  it('has slots from 8 to 11 and from 13 to 16 on Wednesdays', () => {
    expect(hours('2026-11-18')).toEqual(['08:00', '09:00', '10:00', '13:00', '14:00', '15:00']);
    expect(slotsOn(counselling.capacity, localDate('2026-11-18')).at(-1)).toEqual({
      from: '15:00',
      to: '16:00',
    });
  });

  it.each(['2026-11-21', '2026-11-22', '2026-12-25', '2026-04-06'])('has no slot on %s', (date) => {
    expect(hours(date)).toEqual([]);
  });

  it('is free of charge, for adults, one hour a week', () => {
    expect(counselling.prices).toEqual([]);
    expect(counselling.capacity).toMatchObject({ minutes: 60, perPersonAWeek: 1 });
    expect(outcomeOf(counselling)('adult', { bornOn: '2008-11-03' }, '2026-11-02')).toBe('not-met');
    expect(outcomeOf(counselling)('adult', { bornOn: '2008-11-02' }, '2026-11-02')).toBe('met');
  });
});
