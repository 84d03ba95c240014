import { at, localDate } from '#libs/kernel';
import {
  appealDue,
  appealOver,
  decisionDue,
  deemedServedOn,
  procedurePeriods,
  supplementCallDue,
} from './procedure';
import { getProgramme } from './registry';

const day = localDate;

describe('the general procedure', () => {
  it('calls for a supplement within five working days, over Easter and over a weekend', () => {
    expect(supplementCallDue(day('2026-04-02'))).toBe('2026-04-10');
    expect(supplementCallDue(day('2026-11-14'))).toBe('2026-11-20');
  });

  it('decides within one month in the shortened procedure, two in the special, moved to a working day', () => {
    expect(decisionDue(getProgramme('newborn-grant'), day('2026-01-31'))).toBe('2026-03-02');
    expect(decisionDue(getProgramme('cash-aid'), day('2026-01-31'))).toBe('2026-03-31');
    expect(decisionDue(getProgramme('cash-aid'), day('2025-12-31'))).toBe('2026-03-02');
  });

  it('knows no such period where a programme ends in an agreement', () => {
    expect(decisionDue(getProgramme('home-help'), day('2026-01-31'))).toBeNull();
  });

  it('deems a document served on the 15th day, on a Sunday or holiday too', () => {
    expect(deemedServedOn(day('2026-11-07'))).toBe('2026-11-22');
    expect(deemedServedOn(day('2026-12-10'))).toBe('2026-12-25');
  });

  it('leaves 15 days to appeal, from the day after service, and moves the last day to a working day', () => {
    expect(appealDue(day('2025-11-05'))).toBe('2025-11-20');
    expect(appealDue(day('2025-11-08'))).toBe('2025-11-24');
    expect(appealOver(day('2025-11-08'))).toBe('2025-11-25');
  });

  it('leaves 21 days under the amendment, whose first day nobody confirmed', () => {
    expect(appealDue(day('2026-11-22'))).toBe('2026-12-14');
    expect(at(procedurePeriods.appeal, day('2026-11-22')).verified).toBe(false);
    expect(at(procedurePeriods.appeal, day('2025-12-31')).verified).toBe(true);
  });
});
