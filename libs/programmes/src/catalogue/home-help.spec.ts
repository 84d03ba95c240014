import { localDate, money } from '#libs/kernel';
import { outcomeOf } from '../contract/outcome';
import { answerOf, payerAt, regimesAt } from '../eligibility';
import { missingEvidence } from '../evidence';
import { priceAt, tariffOf } from '../prices';
import { homeHelp } from './home-help';

const outcome = outcomeOf(homeHelp);

describe('home help', () => {
  it('has three sets of five, five and four tasks', () => {
    expect(homeHelp.tasks.map((set) => set.tasks.length)).toEqual([5, 5, 4]);
    const codes = homeHelp.tasks.flatMap((set) => set.tasks.map((task) => task.code));
    expect(new Set(codes).size).toBe(14);
  });

  it('is given where care at home replaces institutional care', () => {
    expect(outcome('replaces-institutional-care', { careAtHomeReplacesInstitution: true })).toBe('met');
    expect(outcome('replaces-institutional-care', { careAtHomeReplacesInstitution: false })).toBe('not-met');
    expect(outcome('replaces-institutional-care', {})).toBe('unknown');
  });

  it('is for people over 65 who are not fully able to live alone', () => {
    const group = { notFullyAbleToLiveAlone: true, invalidStatus: false, assistanceForMostFunctions: false };
    const facts = { ...group, chronicallyIllByCsd: false, severelyIllChild: false };
    expect(outcome('entitled-group', { ...facts, bornOn: '1961-11-01' })).toBe('met');
    expect(outcome('entitled-group', { ...facts, bornOn: '1961-11-02' })).toBe('not-met');
    const able = { ...facts, bornOn: '1940-01-01', notFullyAbleToLiveAlone: false };
    expect(outcome('entitled-group', able)).toBe('not-met');
  });

  it.each(['invalidStatus', 'assistanceForMostFunctions', 'chronicallyIllByCsd', 'severelyIllChild'])(
    'is for the group "%s" at any age',
    (ground) => {
      expect(outcome('entitled-group', { bornOn: '2015-01-01', [ground]: true })).toBe('met');
      expect(outcome('entitled-group', { [ground]: false })).toBe('unknown');
    },
  );

  it('asks for at least two tasks from two different sets', () => {
    expect(outcome('two-tasks-of-two-sets', { tasks: ['washing', 'cleaning'] })).toBe('met');
    expect(outcome('two-tasks-of-two-sets', { tasks: ['washing', 'dressing', 'feeding'] })).toBe('not-met');
    expect(outcome('two-tasks-of-two-sets', { tasks: ['washing'] })).toBe('not-met');
    expect(outcome('two-tasks-of-two-sets', { tasks: ['washing', 'washing'] })).toBe('not-met');
  });

  it('is given for at most 4 hours a day or 20 hours a week', () => {
    expect(outcome('within-hours', { hoursADay: 4, hoursAWeek: 20 })).toBe('met');
    expect(outcome('within-hours', { hoursADay: 4.5, hoursAWeek: 10 })).toBe('not-met');
    expect(outcome('within-hours', { hoursADay: 3, hoursAWeek: 20.5 })).toBe('not-met');
    expect(outcome('within-hours', { hoursADay: 5 })).toBe('not-met');
    expect(answerOf(homeHelp, 'within-hours', {}, localDate('2026-01-01'))?.verified).toBe(false);
    expect(() => answerOf(homeHelp, 'no-such-rule', {}, localDate('2026-01-01'))).toThrow(
      'CRITERION_NOT_KNOWN',
    );
  });

  it('costs 5,10 EUR from Monday to Saturday, 7,14 on Sundays and at night, 7,65 on holidays', () => {
    const price = (date: string, night = false) => {
      const on = localDate(date);
      return priceAt(homeHelp.prices, { item: 'care', provider: 'Koper', tariff: tariffOf(on, night) }, on)
        .user;
    };
    expect(price('2022-11-28')).toBe(money('5.10'));
    expect(price('2022-11-26')).toBe(money('5.10'));
    expect(price('2022-11-27')).toBe(money('7.14'));
    expect(price('2022-11-28', true)).toBe(money('7.14'));
    expect(price('2022-10-31')).toBe(money('7.65'));
    expect(price('2022-12-25')).toBe(money('7.65'));
    expect(price('2022-06-08')).toBe(money('7.65'));
    expect(homeHelp.prices.every((line) => !line.verified)).toBe(true);
  });

  it('runs beside long-term care since 1. 7. 2025', () => {
    const codes = (on: string) => regimesAt(homeHelp, localDate(on)).map((regime) => regime.code);
    expect(codes('2025-06-30')).toEqual(['ZSV']);
    expect(codes('2025-07-01')).toEqual(['ZSV', 'ZDOsk-1']);
  });

  it('rests on an agreement, has a waiting list, may be exempt, and the municipality pays the rest', () => {
    expect(homeHelp.intake.outcome).toBe('agreement');
    expect(homeHelp.waitingList).toEqual({ kind: 'per-provider', closesElsewhere: [] });
    expect(homeHelp.exemption).toBe(true);
    expect(payerAt(homeHelp, localDate('2026-01-01'))).toBe('municipality');
  });

  it('asks for the assessment of the centre for social work only where the illness rests on it', () => {
    expect(missingEvidence(homeHelp, { chronicallyIllByCsd: true }, ['application'])).toEqual([
      'csd-assessment',
    ]);
    expect(missingEvidence(homeHelp, {}, ['application'])).toEqual([]);
  });
});
