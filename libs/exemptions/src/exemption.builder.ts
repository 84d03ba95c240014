import { type CommandContext, decimal, type LocalDate, localDate, money } from '#libs/kernel';
import type { Dated, ExemptionCase } from './exemption-case.rules';
import { type Proposal, type Redetermination, exemptionDecider, ProposeExemption } from './exemption.decider';
import type { DeterminationEvent, ExemptionEvent } from './exemption.events';
import { exemptionIdOf } from './exemption-id';

const uuid = (kind: number, number: number): string =>
  `00000000-0000-4000-8${String(kind).padStart(3, '0')}-${String(number).padStart(12, '0')}`;

/** The beneficiary of the n-th exemption of a test, and the n-th determination. */
export const beneficiaryOf = (number = 1): string => uuid(1, number);
export const determinationOf = (number: number): string => uuid(2, number);
/** The n-th decision on a determination. */
export const aDecisionOf = (number: number): string => uuid(4, number);
export const daughterId = uuid(3, 1);
/** The exemption of beneficiary 1 for home help. */
export const anExemptionId = exemptionIdOf(beneficiaryOf(), 'home-help');

/** Something that is so from a day on. */
export const since = <T>(value: T, from: string, until: string | null = null): Dated<T> => ({
  value,
  from: localDate(from),
  until: until === null ? null : localDate(until),
});

/** A pension of so many EUR a month. */
export const pension = (monthly: string) => ({
  id: 'pension',
  kind: 'pension',
  monthly: money(monthly),
  evidence: '181-2/2026-3',
});

/** Twenty hours at 7,00 at home on 900 EUR since 2. 3. 2026, with what is said otherwise. */
export const aCase = (said: Partial<ExemptionCase> = {}): ExemptionCase => ({
  setting: [since('home', '2026-03-02')],
  household: [since(['first-adult'], '2026-03-02')],
  incomes: [since(pension('900'), '2026-03-02')],
  services: [
    since({ id: 'help', programme: 'home-help', price: money('7.00'), volume: decimal('20') }, '2026-03-02'),
  ],
  liable: [],
  ...said,
});

/** A proposal for the case from 2. 3. 2026 on. */
export const aProposal = (said: Partial<Proposal> = {}): Proposal => ({
  determinationId: determinationOf(1),
  beneficiaryId: beneficiaryOf(),
  programme: 'home-help',
  form: 'fixed',
  from: localDate('2026-03-02'),
  until: null,
  thresholdsOn: null,
  facts: aCase(),
  ...said,
});

/** A pension of 940 EUR from 1. 7. 2026, reported in time. */
export const aRedetermination = (said: Partial<Redetermination> = {}): Redetermination => ({
  determinationId: determinationOf(2),
  form: 'fixed',
  cause: 'income',
  changedOn: localDate('2026-07-01'),
  reportedOn: localDate('2026-07-06'),
  from: localDate('2026-07-01'),
  until: null,
  thresholdsOn: null,
  facts: aCase({
    incomes: [since(pension('900'), '2026-03-02', '2026-06-30'), since(pension('940'), '2026-07-01')],
  }),
  ...said,
});

/** A command's circumstances on a day. */
export const contextOn = (today: string): CommandContext => ({
  today: localDate(today) as LocalDate,
  metadata: {
    commandId: uuid(9, 1),
    correlationId: uuid(9, 1),
    causationId: null,
    actor: { id: 'ana', role: 'caseworker', unit: 'Koper', onBehalfOf: null },
    legalBasis: null,
    purpose: 'exemption from payment',
  },
});

/** An exemption that was proposed, as events. */
export const proposed = (said: Partial<Proposal> = {}): readonly DeterminationEvent[] =>
  exemptionDecider.decide(
    new ProposeExemption(anExemptionId, aProposal(said), contextOn('2026-03-10')),
    exemptionDecider.initialState,
  ) as readonly DeterminationEvent[];

/** The events, with a decision issued on every determination that has none. */
export function issued(events: readonly ExemptionEvent[]): readonly ExemptionEvent[] {
  const { determinations } = events.reduce(exemptionDecider.evolve, exemptionDecider.initialState);
  const open = determinations.filter(({ decisions }) => decisions.length === 0);
  const decided = open.map(({ id }) => ({
    type: 'DeterminationIssued' as const,
    data: { determinationId: id, decisionId: aDecisionOf(1), issuedOn: localDate('2026-03-20') },
  }));
  return [...events, ...decided];
}
