import { dayOfWeek, localDate } from '#libs/kernel';
import { outcomeOf } from '../contract/outcome';
import { answerOf, filingDeadline, recipientAt } from '../eligibility';
import { newbornGrant } from './newborn-grant';

const outcome = outcomeOf(newbornGrant);
const inTime = (childBornOn: string, filedOn: string) =>
  outcome('filed-within-four-months', { childBornOn, filedOn });

describe('the newborn grant', () => {
  it('is filed within four months: the same day number, or the month’s last day', () => {
    expect(filingDeadline(newbornGrant, { childBornOn: '2022-10-31' })).toBe('2023-02-28');
    expect(filingDeadline(newbornGrant, { childBornOn: '2023-10-31' })).toBe('2024-02-29');
    expect(filingDeadline(newbornGrant, { childBornOn: '2022-07-15' })).toBe('2022-11-15');
    expect(filingDeadline(newbornGrant, {})).toBeNull();
  });

  it('is in time on the last day and late on the next', () => {
    expect(inTime('2022-10-31', '2023-02-28')).toBe('met');
    expect(inTime('2022-10-31', '2023-03-01')).toBe('not-met');
    expect(inTime('2023-10-31', '2024-02-29')).toBe('met');
    expect(outcome('filed-within-four-months', { childBornOn: '2023-10-31' })).toBe('unknown');
  });

  it('is not given more time by a Sunday', () => {
    expect(dayOfWeek(localDate('2022-11-27'))).toBe(7);
    expect(filingDeadline(newbornGrant, { childBornOn: '2022-07-27' })).toBe('2022-11-27');
    expect(inTime('2022-07-27', '2022-11-28')).toBe('not-met');
  });

  it('goes to one parent', () => {
    expect(outcome('one-parent', { applicantIsParent: true, otherParentGranted: false })).toBe('met');
    expect(outcome('one-parent', { applicantIsParent: true, otherParentGranted: true })).toBe('not-met');
    expect(outcome('one-parent', { applicantIsParent: false })).toBe('not-met');
  });

  it('needs parent and child both citizens, both residents on the day of birth', () => {
    expect(outcome('citizens', { parentCitizen: true, childCitizen: true })).toBe('met');
    expect(outcome('citizens', { parentCitizen: true, childCitizen: false })).toBe('not-met');
    const rule = 'residents-on-day-of-birth';
    expect(outcome(rule, { parentResidentOnBirth: true, childResidentOnBirth: true })).toBe('met');
    expect(outcome(rule, { parentResidentOnBirth: false, childResidentOnBirth: true })).toBe('not-met');
  });

  it('says which facts its answer used', () => {
    const facts = { childBornOn: '2022-10-31', filedOn: '2023-03-01' };
    expect(answerOf(newbornGrant, 'filed-within-four-months', facts, localDate('2023-03-01'))).toMatchObject({
      textKey: 'programmes.newborn-grant.filed-within-four-months',
      inputs: facts,
      missing: [],
      parameters: [{ id: 'newborn-grant.filing', value: { count: 4, unit: 'months' } }],
    });
  });

  it('is filed on the form at the municipality’s reception', () => {
    expect(recipientAt(newbornGrant, localDate('2022-11-30'))).toEqual({
      kind: 'municipality',
      name: 'sprejemna pisarna občine',
    });
    expect(newbornGrant.intake.form).toBe(true);
  });
});
