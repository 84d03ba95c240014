import { inForce, type ListRule } from './rules.rules';

const rule = (type: string, data: ListRule['data']): ListRule => ({
  eventId: `${type} ${data.version}`,
  type,
  data,
});

describe('the rules of a list', () => {
  const first = rule('PriorityRuleAdopted', { version: 1, validFrom: '2026-01-01' });
  const second = rule('PriorityRuleAdopted', { version: 2, validFrom: '2026-03-01' });
  const repealed = rule('PriorityRuleRepealed', { version: 3, validFrom: '2026-06-01' });

  it('order by arrival until one is adopted, and again once it is repealed', () => {
    const rules = [first, second, repealed];
    expect(inForce(rules, '2025-12-31').priority).toBeNull();
    expect(inForce(rules, '2026-02-01').priority).toBe(first);
    expect(inForce(rules, '2026-03-01').priority).toBe(second);
    expect(inForce(rules, '2026-06-01').priority).toBeNull();
  });

  it('say what follows from refusals apart from the order, and the seed by the day it was drawn', () => {
    const refusal = rule('RefusalRuleAdopted', {
      version: 1,
      validFrom: '2026-01-01',
      consequence: 'to-end',
    });
    const seed = rule('TieSeedDrawn', { drawnOn: '2026-02-02' });
    expect(inForce([first, refusal, seed], '2026-02-01')).toEqual({ priority: first, refusal, seed: null });
    expect(inForce([first, refusal, seed], '2026-02-02').seed).toBe(seed);
  });
});
