import { outcomeOf } from '../contract/outcome';
import { publishedWarnings } from '../published';
import { lowThreshold } from './low-threshold';

describe('the low-threshold programme', () => {
  it('has no waiting list and no limit', () => {
    expect(lowThreshold.waitingList.kind).toBe('none');
    expect(lowThreshold.capacity.kind).toBe('unlimited');
  });

  it('knows its users under a code and asks no rule for a name, birth date or address', () => {
    expect(lowThreshold.identity).toBe('code-only');
    const asked = lowThreshold.eligibility.flatMap((rule) => rule.inputs);
    expect(asked.filter((fact) => fact.sensitivity !== 'plain')).toEqual([]);
  });

  it('needs a signed agreement, not abstinence', () => {
    const outcome = outcomeOf(lowThreshold);
    expect(outcome('signed-agreement', { agreementSigned: true })).toBe('met');
    expect(outcome('signed-agreement', { agreementSigned: false })).toBe('not-met');
    expect(lowThreshold.conduct).toMatchObject({ signedAgreement: true, abstinence: false });
  });

  it('suspends the group after a breach while individual work goes on', () => {
    expect(lowThreshold.conduct).toMatchObject({
      breachSuspends: ['group-work'],
      goesOn: ['individual-work'],
    });
  });

  it('had 149 users in 2023, by place and by sex', () => {
    const [users] = lowThreshold.published;
    expect(users).toMatchObject({ total: 149 });
    expect(users && publishedWarnings(users)).toEqual([]);
    expect(users && publishedWarnings({ ...users, total: 150 })).toHaveLength(2);
  });

  it('flags that 42,66 % of needles returned were printed as 42 %', () => {
    expect(lowThreshold.published.flatMap(publishedWarnings)).toEqual([
      { code: 'PERCENT_TRUNCATED', measure: 'needles-issued', printed: 42, computed: 42.66 },
    ]);
  });
});
