import { type ExemptionCase, ProposeExemption, exemptionDecider } from '#libs/exemptions';
import { decimal, localDate, money, moneyText, month } from '#libs/kernel';
import { getProgramme } from '#libs/programmes';
import { daysWith } from './admission.rules';
import { aPrice, aVisit, anAdmission, onDay, personIdOf } from './delivered-services.builder';
import { partsOf } from './statement-ground';
import { statementOf } from './statement.rules';

const FROM = localDate('2026-03-01');
const facts = (said: Partial<ExemptionCase> = {}): ExemptionCase => ({
  setting: [{ value: 'home', from: FROM, until: null }],
  household: [{ value: ['first-adult'], from: FROM, until: null }],
  incomes: [
    {
      value: { id: 'pension', kind: 'pension', monthly: money('900.00'), evidence: null },
      from: FROM,
      until: null,
    },
  ],
  services: [
    {
      value: { id: 'help', programme: 'home-help', price: money('7.00'), volume: decimal('20') },
      from: FROM,
      until: null,
    },
  ],
  liable: [],
  ...said,
});
const determined = (of: ExemptionCase, form: 'fixed' | 'percent' = 'fixed') => {
  const data = {
    determinationId: personIdOf(50),
    beneficiaryId: personIdOf(1),
    programme: 'home-help',
    form,
    facts: of,
    from: FROM,
    until: null,
    thresholdsOn: FROM,
  };
  const proposal = new ProposeExemption(personIdOf(51), data, onDay());
  const { initialState } = exemptionDecider;
  const issued = {
    type: 'DeterminationIssued' as const,
    data: { determinationId: data.determinationId, decisionId: personIdOf(52), issuedOn: FROM },
  };
  const { determinations } = [...exemptionDecider.decide(proposal, initialState), issued].reduce(
    (state, event) => exemptionDecider.evolve(state, event),
    initialState,
  );
  const ids = { exemptionId: personIdOf(51), beneficiaryId: personIdOf(1), programme: 'home-help' };
  return partsOf({ ...ids, revision: '0', facts: data.facts, determinations, lines: [] });
};
const MARCH = month('2026-03');
const twentyHours = ['02', '03', '04', '05', '06'].map((day) =>
  aVisit(`2026-03-${day}T08:00`, `2026-03-${day}T12:00`),
);
const statement = (exemption: ReturnType<typeof determined>) =>
  statementOf({
    month: MARCH,
    days: daysWith(anAdmission(), 'Koper', MARCH),
    priceList: 'Koper',
    deliveries: twentyHours,
    prices: [aPrice({ user: '7.00' })],
    payer: getProgramme('home-help').payer,
    exemption,
  });

describe('What an exemption says of a month', () => {
  it('is 122,57 of the 140,00 for twenty hours at 7,00 with an income of 900,00, calculated and delivered', () => {
    const parts = determined(facts());
    expect(parts).toMatchObject([{ form: 'fixed', monthly: money('122.57'), percent: '87.55', liable: [] }]);
    const { contribution, exemption } = statement(parts).totals;
    expect([moneyText(contribution), moneyText(exemption)]).toEqual(['122.57', '17.43']);
  });

  it('is the same amount in the percentage form, to the cent of its two decimals', () => {
    const { contribution, exemption } = statement(determined(facts(), 'percent')).totals;
    expect([moneyText(contribution), moneyText(exemption)]).toEqual(['122.57', '17.43']);
  });

  it('is only the part of its own programme where a person has several services', () => {
    const lunch = { id: 'lunch', programme: 'meals', price: money('7.00'), volume: decimal('20') };
    const [help] = facts().services;
    const services = help ? [help, { value: lunch, from: FROM, until: null }] : [];
    const [part] = determined(facts({ services }));
    expect(moneyText(part?.monthly ?? money('0'))).toBe('61.29');
  });

  it('knows what a liable person bears of it', () => {
    const daughter = {
      id: personIdOf(2),
      duty: 'title' as const,
      household: [],
      incomes: [],
      agreed: money('10.00'),
    };
    const parts = determined(facts({ liable: [{ value: daughter, from: FROM, until: null }] }));
    const { totals, shares } = statement(parts);
    expect(shares[0]?.liable).toEqual([{ personId: personIdOf(2), amount: money('10.00') }]);
    expect([moneyText(totals.liable), moneyText(totals.publicShare)]).toEqual(['10.00', '7.43']);
  });
});
