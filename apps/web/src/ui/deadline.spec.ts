import { localDate } from '#libs/kernel';
import { distanceTo } from './deadline.rules';

describe('a deadline', () => {
  const far = (deadline: string, today: string) => distanceTo(localDate(deadline), localDate(today));

  it('is told in working days: weekends and work-free days do not count', () => {
    expect(far('2022-11-07', '2022-11-04')).toEqual({ overdue: false, workingDays: 1 });
    expect(far('2022-11-02', '2022-10-28')).toEqual({ overdue: false, workingDays: 1 });
  });

  it('is today on its own day', () => {
    expect(far('2022-11-04', '2022-11-04')).toEqual({ overdue: false, workingDays: 0 });
  });

  it('is overdue from the next day on, by working days too', () => {
    expect(far('2022-11-04', '2022-11-05')).toEqual({ overdue: true, workingDays: 0 });
    expect(far('2022-11-04', '2022-11-08')).toEqual({ overdue: true, workingDays: 2 });
  });
});
