import { type CommandContext, type LocalDate, localDate, money } from '#libs/kernel';
import { decisionDecider, type DecisionCommand } from './decision.decider';
import type { DecisionState } from './decision-state.rules';
import { DraftDecision } from './drafting.decider';
import type { CourtOutcome, DecisionEvent, Party, ReturnReason } from './decision.events';

const uuid = (kind: number, number: number): string =>
  `00000000-0000-4000-8${String(kind).padStart(3, '0')}-${String(number).padStart(12, '0')}`;

/** The decision, the parties, an appeal and an exemption of a test. */
export const aDecisionId = uuid(1, 1);
export const motherId = uuid(2, 1);
export const daughterId = uuid(2, 2);
export const appealIdOf = (number = 1): string => uuid(3, number);
export const anExemption = { exemptionId: uuid(4, 1), determinationId: uuid(5, 1) };

const mother: Party = { personId: motherId, role: 'beneficiary', contribution: money('122.57') };
/** A person who is bound to pay too. */
export const daughter: Party = { personId: daughterId, role: 'liable-person', contribution: money('17.43') };

/** A draft on an exemption in case 181-2/2026, with what is said otherwise. */
export const aDraft = (said: Partial<DraftDecision['data']> = {}): DraftDecision['data'] => ({
  kind: 'exemption',
  programme: 'home-help',
  unit: 'Koper',
  parties: [mother],
  applicationId: uuid(6, 1),
  caseNumber: '181-2/2026',
  exemption: anExemption,
  textKey: 'decision.exemption',
  textVersion: 1,
  renews: null,
  ...said,
});

/** The case in the record to which the draft of a test belongs. */
export const aCase = {
  applicationId: uuid(6, 1),
  caseNumber: '181-2/2026',
  personId: motherId,
  programme: 'home-help',
  unit: 'Koper',
};

/** The command that drafts it, its case found in the record, with what is said otherwise. */
export const aDrafting = (
  said: Partial<DraftDecision['data']> = {},
  context = contextOf('ana', '2025-12-31'),
) => new DraftDecision(aDecisionId, { ...aDraft(said), knownCase: aCase, ...said }, context);

/** A command's circumstances: who on which day; `role` unidentified is a request that does not say who. */
export const contextOf = (id: string, today: string, role = 'caseworker'): CommandContext => ({
  today: localDate(today),
  metadata: {
    commandId: uuid(9, 1),
    correlationId: uuid(9, 1),
    causationId: null,
    actor: { id, role, unit: 'Koper', onBehalfOf: null },
    legalBasis: 'ZUP',
    purpose: 'decision',
  },
});

const day = (text: string): LocalDate => localDate(text);

/** The history of a decision, made of its events. */
export class DecisionPast {
  readonly events: DecisionEvent[] = [];

  drafted(said: Partial<DraftDecision['data']> = {}, on = '2025-11-03'): this {
    const known = said.caseNumber === null ? null : aCase;
    return this.by(aDrafting({ knownCase: known, ...said }, contextOf('ana', on)));
  }

  approved(on = '2025-11-03'): this {
    return this.and({ type: 'DecisionApproved', data: { approvedBy: 'vera', approvedOn: day(on) } });
  }

  numbered(number = '181-2/2026-4', on = '2025-11-03'): this {
    return this.and({ type: 'DecisionNumbered', data: { number, numberedOn: day(on) } });
  }

  signed(on = '2025-11-03'): this {
    return this.and({ type: 'DecisionSigned', data: { signedBy: 'vera', signedOn: day(on) } });
  }

  sent(on = '2025-11-03'): this {
    return this.and({ type: 'DecisionSent', data: { sentOn: day(on), channel: 'post' } });
  }

  attempted(on: string, personId = motherId): this {
    return this.and({ type: 'ServiceAttempted', data: { personId, attemptedOn: day(on) } });
  }

  takenOver(on: string, personId = motherId): this {
    return this.and({ type: 'DecisionServed', data: { personId, servedOn: day(on) } });
  }

  appealed(on: string, dueOn: string, personId = motherId, number = 1): this {
    const data = { appealId: appealIdOf(number), personId, lodgedOn: day(on), dueOn: day(dueOn) };
    return this.and({ type: 'AppealLodged', data: { ...data, late: on > dueOn, groundsRef: null } });
  }

  forwarded(on: string): this {
    const data = { appealId: appealIdOf(), authority: 'ministry' as const, forwardedOn: day(on) };
    return this.and({ type: 'AppealForwarded', data });
  }

  returned(on = '2025-11-03', reason: ReturnReason = 'wording'): this {
    const by = { returnedBy: 'vera', returnedOn: day(on) };
    return this.and({ type: 'DecisionReturned', data: { reason, noteRef: null, ...by } });
  }

  revised(revisedBy = 'ana', on = '2025-11-03'): this {
    const { parties, exemption, textKey, textVersion } = aDraft();
    const data = { parties, exemption, textKey, textVersion, revisedBy, revisedOn: day(on) };
    return this.and({ type: 'DecisionRevised', data });
  }

  resubmitted(resubmittedBy = 'ana', on = '2025-11-03'): this {
    return this.and({ type: 'DecisionResubmitted', data: { resubmittedBy, resubmittedOn: day(on) } });
  }

  broughtToCourt(on: string, dueOn: string, personId = motherId): this {
    const data = { actionId: appealIdOf(5), personId, broughtOn: day(on), dueOn: day(dueOn) };
    return this.and({ type: 'CourtActionBrought', data: { ...data, late: on > dueOn } });
  }

  judged(outcome: CourtOutcome, on: string, served = on): this {
    const days = { decidedOn: day(on), servedOn: day(served) };
    const data = { actionId: appealIdOf(5), outcome, ...days, replacedBy: null };
    return this.and({ type: 'CourtActionDecided', data });
  }

  renewed(on: string): this {
    const order = { orderId: appealIdOf(8), number: null, textKey: 'order.renewal', textVersion: 1 };
    const data = { ...order, ground: 'new-facts-or-evidence' as const, proposedBy: motherId };
    const by = { openedAs: appealIdOf(9), renewedBy: 'ana', renewedOn: day(on) };
    return this.and({ type: 'ProcedureRenewed', data: { ...data, ...by } });
  }

  renewalConcluded(outcome: 'replaced' | 'left-in-force', on: string): this {
    const data = { openedAs: appealIdOf(9), outcome, concludedOn: day(on) };
    return this.and({ type: 'RenewalConcluded', data });
  }

  appealDecided(outcome: 'upheld' | 'annulled' | 'replaced' | 'dismissed', on: string, served = on): this {
    const days = { decidedOn: day(on), servedOn: day(served) };
    return this.and({
      type: 'AppealDecided',
      data: { appealId: appealIdOf(), outcome, ...days, replacedBy: null },
    });
  }

  withdrawn(on = '2025-11-03'): this {
    const data = { reason: 'drafted-in-error' as const, withdrawnBy: 'ana', withdrawnOn: day(on) };
    return this.and({ type: 'DecisionWithdrawn', data });
  }

  /** Drafted, approved, numbered, signed and sent to its parties. */
  outOfHouse(said: Partial<DraftDecision['data']> = {}): this {
    return this.drafted(said).approved().numbered().signed().sent();
  }

  /** What is known after it. */
  get state(): DecisionState {
    return this.events.reduce(decisionDecider.evolve, decisionDecider.initialState);
  }

  by(command: DecisionCommand): this {
    this.events.push(...decisionDecider.decide(command, this.state));
    return this;
  }

  private and(event: DecisionEvent): this {
    this.events.push(event);
    return this;
  }
}

/** A decision, nothing recorded yet. */
export const aDecision = (): DecisionPast => new DecisionPast();
