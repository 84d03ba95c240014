import { type LocalDate, localDate, money } from '#libs/kernel';
import {
  type CommandContext,
  decisionDecider,
  type DecisionCommand,
  DraftDecision,
} from './decision.decider';
import type { DecisionEvent, Party } from './decision.events';

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
  ...said,
});

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
    const command = new DraftDecision(aDecisionId, aDraft(said), contextOf('ana', on));
    return this.by(command);
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

  by(command: DecisionCommand): this {
    const state = this.events.reduce(decisionDecider.evolve, decisionDecider.initialState);
    this.events.push(...decisionDecider.decide(command, state));
    return this;
  }

  private and(event: DecisionEvent): this {
    this.events.push(event);
    return this;
  }
}

/** A decision, nothing recorded yet. */
export const aDecision = (): DecisionPast => new DecisionPast();
