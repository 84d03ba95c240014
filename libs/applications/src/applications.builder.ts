import { type CommandContext, type LocalDate, localDate } from '#libs/kernel';
import { applicationStream } from './applications.decider';
import type {
  ApplicationDocumentReceived,
  ApplicationEvent,
  ApplicationReceived,
  DismissalGround,
  EligibilityEvaluated,
  SupplementCalled,
} from './applications.events';
import type { DecidedOutcome } from './outcome.events';

const uuid = (kind: number, number: number): string =>
  `00000000-0000-4000-8${String(kind).padStart(3, '0')}-${String(number).padStart(12, '0')}`;

/** The id of the n-th application, person, document or other thing of a test. */
export const applicationIdOf = (number: number): string => uuid(1, number);
export const personIdOf = (number: number): string => uuid(2, number);
export const documentIdOf = (number: number): string => uuid(3, number);
export const thingIdOf = (number: number): string => uuid(4, number);

/** What a caseworker's command brings along on a day, by Ana of Koper unless said otherwise. */
export const onDay = (today: string, id = 'ana', role = 'caseworker'): CommandContext => ({
  today: localDate(today),
  metadata: {
    commandId: '11111111-1111-4111-8111-111111111111',
    correlationId: 'correlation',
    causationId: null,
    actor: { id, role, unit: 'Koper', onBehalfOf: null },
    legalBasis: null,
    purpose: 'application',
  },
});

/** Application 1 for the newborn grant, received on Thursday 2. 4. 2026, with what is said otherwise. */
export function aReceipt(said: Partial<ApplicationReceived['data']> = {}): ApplicationReceived['data'] {
  return {
    applicationId: applicationIdOf(1),
    personId: personIdOf(1),
    programme: 'newborn-grant',
    municipality: '050',
    unit: 'Koper',
    sign: '181',
    channel: 'paper',
    receivedOn: localDate('2026-04-02'),
    filedOn: localDate('2026-04-02'),
    providers: [],
    furtherDocumentsDueOn: null,
    supplementCallDueOn: localDate('2026-04-10'),
    noteRef: null,
    ...said,
  };
}

/** The history of an application, made of its events: `anApplication().received().withDocument('application')`. */
export class ApplicationHistory {
  readonly events: ApplicationEvent[] = [];
  private documents = 0;

  constructor(readonly number: number) {}

  get stream(): string {
    return applicationStream(applicationIdOf(this.number));
  }

  received(said: Partial<ApplicationReceived['data']> = {}): this {
    const data = aReceipt({ applicationId: applicationIdOf(this.number), ...said });
    return this.and({ type: 'ApplicationReceived', data });
  }

  withDocument(type: string, said: Partial<ApplicationDocumentReceived['data']> = {}): this {
    this.documents += 1;
    const data = {
      documentId: documentIdOf(this.documents),
      documentNumber: this.documents,
      type,
      receivedOn: day('2026-04-02'),
      contentHash: null,
      mediaType: null,
      bytes: null,
      ...said,
    };
    return this.and({ type: 'ApplicationDocumentReceived', data });
  }

  foundIncomplete(missing = ['application'], required = missing): this {
    const data = { checkedOn: day('2026-04-03'), required, missing };
    return this.and({ type: 'ApplicationFoundIncomplete', data });
  }

  foundComplete(completeOn = '2026-04-02', decisionDueOn: string | null = '2026-05-04'): this {
    const data = {
      checkedOn: day('2026-04-03'),
      completeOn: day(completeOn),
      required: ['application'],
      decisionDueOn: decisionDueOn === null ? null : day(decisionDueOn),
    };
    return this.and({ type: 'ApplicationFoundComplete', data });
  }

  called(dueOn = '2026-04-20', said: Partial<SupplementCalled['data']> = {}): this {
    this.documents += 1;
    const data = {
      callId: thingIdOf(1),
      documentNumber: this.documents,
      calledOn: day('2026-04-03'),
      missing: ['application'],
      dueOn: day(dueOn),
      consequence: 'dismissal' as const,
      textKey: 'letters.supplement-call',
      inTime: true,
      periodVerified: true,
      ...said,
    };
    return this.and({ type: 'SupplementCalled', data });
  }

  supplemented(on = '2026-04-15', stillMissing: string[] = []): this {
    const documentId = documentIdOf(this.documents);
    const data = { callId: thingIdOf(1), documentId, receivedOn: day(on), late: false, stillMissing };
    return this.and({ type: 'SupplementReceived', data });
  }

  evaluated(outcome: EligibilityEvaluated['data']['outcome'] = 'met'): this {
    const data = {
      evaluationId: thingIdOf(2),
      on: day('2026-04-03'),
      outcome,
      answers: [],
      privateInputsRef: null,
    };
    return this.and({ type: 'EligibilityEvaluated', data });
  }

  dismissed(ground: DismissalGround = 'no-standing', on = '2026-04-30'): this {
    this.documents += 1;
    const data = { dismissedOn: day(on), ground, documentNumber: this.documents, noteRef: null };
    return this.and({ type: 'ApplicationDismissed', data });
  }

  decided(outcome: DecidedOutcome, on = '2026-04-30'): this {
    const data = { decisionId: thingIdOf(8), outcome, decidedOn: day(on) };
    return this.and({ type: 'ApplicationDecided', data });
  }

  onHold(until = '2026-05-15'): this {
    const data = { from: day('2026-04-10'), until: day(until), reason: 'awaiting-opinion' as const };
    return this.and({ type: 'ApplicationPutOnHold', data: { ...data, noteRef: null } });
  }

  takenBy(assignee: string): this {
    return this.and({ type: 'ApplicationTaken', data: { takenOn: day('2026-04-03'), assignee } });
  }

  listedAt(provider: string, on = '2026-04-10'): this {
    const data = { entryId: thingIdOf(3), provider, listedOn: day(on) };
    return this.and({ type: 'ApplicationListed', data });
  }

  /** Adds an event as it is. */
  and(event: ApplicationEvent): this {
    this.events.push(event);
    return this;
  }
}

/** The n-th application of a test, nothing recorded yet. */
export const anApplication = (number = 1): ApplicationHistory => new ApplicationHistory(number);

const day = (text: string): LocalDate => localDate(text);
