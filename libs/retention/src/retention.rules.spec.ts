import { localDate } from '#libs/kernel';
import type { CaseStage } from './retention-case.rules';
import { caseRetention } from './retention.rules';
import { keptUntil, periodOn, retentionSchedule, shortestPeriod } from './schedule.rules';

const day = localDate;
const set = {
  sign: '181',
  title: 'denarne pomoči',
  months: null,
  from: day('2020-01-01'),
  source: 'načrt organa',
  verified: true,
  setOn: day('2026-01-05'),
};
const application: CaseStage = { what: 'application', endedOn: day('2015-03-02') };
const retained = (stages: readonly CaseStage[], today: string, sign: string | null = '181') =>
  caseRetention({ stages, sign }, retentionSchedule(), day(today));

describe('How long a case is kept', () => {
  it('is counted from the end of the year in which it ended, and its time is over the day after', () => {
    expect(retained([application], '2025-12-31')).toMatchObject({
      endedOn: '2015-03-02',
      keepUntil: '2025-12-31',
      over: false,
      disposal: 'destroy',
      verified: false,
      source: 'nepotrjeno',
    });
    expect(retained([application], '2026-01-01')).toMatchObject({ over: true });
  });

  it('is counted from the last of its stages, e.g. the service that followed the decision', () => {
    const decision: CaseStage = { what: 'decision', endedOn: day('2015-05-11') };
    const stay: CaseStage = { what: 'admission', endedOn: day('2019-08-30') };
    expect(retained([application, decision, stay], '2026-01-01')).toMatchObject({
      endedBy: 'admission',
      keepUntil: '2029-12-31',
      over: false,
    });
  });

  it('has no day while one stage goes on, or ends on a day to come', () => {
    for (const endedOn of [null, day('2026-02-01')])
      expect(retained([application, { what: 'admission', endedOn }], '2026-01-01')).toMatchObject({
        endedOn: null,
        keepUntil: null,
        over: false,
      });
    expect(retained([], '2026-01-01')).toMatchObject({ endedOn: null });
  });

  it('says that an action before the court keeps it open', () => {
    const stages: CaseStage[] = [application, { what: 'decision', endedOn: null, inCourt: true }];
    expect(retained(stages, '2036-01-01')).toMatchObject({ over: false, inCourt: true });
  });

  it('is not known where the plan has no such sign', () => {
    for (const sign of [null, '999'])
      expect(retained([application], '2036-01-01', sign)).toMatchObject({
        endedOn: '2015-03-02',
        keepUntil: null,
        over: false,
        verified: false,
      });
  });
});

describe('The retention schedule', () => {
  it('is the classification plan until the office sets a period, which holds for cases that end from then on', () => {
    const schedule = retentionSchedule([set]);
    expect(periodOn(schedule, '181', day('2019-12-31'))?.value.months).toBe(120);
    expect(periodOn(schedule, '181', day('2020-01-01'))).toMatchObject({
      value: { months: null },
      source: 'načrt organa',
      verified: true,
    });
    expect(shortestPeriod(schedule)).toBe(60);
  });

  it('hands over to the archive after thirty years what is kept for ever', () => {
    expect(keptUntil(day('2020-06-01'), { title: 'trajno', months: null })).toBe('2050-12-31');
    const stages: CaseStage[] = [{ what: 'application', endedOn: day('2020-06-01') }];
    expect(caseRetention({ stages, sign: '181' }, retentionSchedule([set]), day('2051-01-01'))).toMatchObject(
      {
        disposal: 'archive',
        over: true,
        verified: false,
      },
    );
  });

  it('takes a sign that the plan does not know', () => {
    expect(periodOn(retentionSchedule([{ ...set, sign: '12' }]), '12', day('2021-01-01'))?.value.months).toBe(
      null,
    );
  });
});
