import { localDate } from '#libs/kernel';
import { brokenByAgreement, hoursOn } from './agreed';
import { getProgramme } from './registry';

const on = localDate('2026-11-02');
const broken = (code: string, agreed: Parameters<typeof brokenByAgreement>[1]) =>
  brokenByAgreement(getProgramme(code), agreed, on).map(({ criterion }) => criterion);

describe('What was agreed', () => {
  it('keeps to the hours and tasks of home help', () => {
    expect(broken('home-help', { tasks: ['dressing', 'meal'], hoursADay: 4, hoursAWeek: 20 })).toEqual([]);
  });

  it('breaks the rule on tasks where both are of one set, and the rule on hours above the limit', () => {
    expect(broken('home-help', { tasks: ['dressing', 'washing'], hoursADay: 5, hoursAWeek: 10 })).toEqual([
      'two-tasks-of-two-sets',
      'within-hours',
    ]);
    expect(broken('home-help', { hoursAWeek: 20.5 })).toEqual(['within-hours']);
  });

  it('breaks no rule that asks for more than the agreement says', () => {
    expect(broken('home-help', {})).toEqual([]);
    expect(broken('day-centre', { hoursAWeek: 100 })).toEqual([]);
  });
});

describe('The hours of a service', () => {
  it('are those of its appointments, of its opening, or the provider’s own', () => {
    expect(hoursOn(getProgramme('counselling'), 3)).toEqual([
      ['08:00', '11:00'],
      ['13:00', '16:00'],
    ]);
    expect(hoursOn(getProgramme('day-centre'), 6)).toEqual([]);
    expect(hoursOn(getProgramme('day-centre'), 1)).toEqual([['08:00', '16:00']]);
    expect(hoursOn(getProgramme('home-help'), 1)).toBeNull();
  });
});
