import { money } from '#libs/kernel';
import { aCase, daughterId, pension, since } from './exemption.builder';
import { caseOf, factsSaid } from './exemption-request';

describe('The facts of an exemption', () => {
  it('are said again as they were understood, with liable persons, agreed amounts and last days', () => {
    const liable = {
      id: daughterId,
      duty: 'title' as const,
      household: ['first-adult' as const, 'child' as const],
      incomes: [pension('1450.50')],
      agreed: money('80'),
    };
    const incomes = [since(pension('900'), '2026-03-02', '2026-06-30'), since(pension('940'), '2026-07-01')];
    const facts = aCase({ incomes, liable: [since(liable, '2026-03-02')] });
    expect(factsSaid(facts)).toMatchObject({
      incomes: [{ monthly: '900.00', until: '2026-06-30' }, { until: null }],
      services: [{ price: '7.00', volume: '20' }],
      liable: [{ personId: daughterId, agreed: '80.00' }],
    });
    expect(caseOf(factsSaid(facts))).toEqual(facts);
  });
});
