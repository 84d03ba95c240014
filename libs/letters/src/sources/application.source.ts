import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  application,
  type ApplicationEvent,
  type ApplicationReceived,
  applicationStream,
  CallForSupplement,
  FindCase,
  type SupplementCalled,
} from '#libs/applications';
import { dayAt, type LocalDate, Refusal } from '#libs/kernel';
import { type Caller, Clock, metadataOf, NotFound } from '#libs/platform';
import { getProgramme, type Names, type Programme } from '#libs/programmes';
import type {
  DismissalFacts,
  KindFacts,
  LetterBasis,
  SupplementCallFacts,
  TransferFacts,
} from '../compose/letter-facts';
import { languagesOf } from '../letter-kinds.rules';
import type { GatheredLetter, LetterRequest } from './letter-request';
import { People } from './people';
import { type Recorded, RecordReader } from './record';
import { remedyOf } from './remedies.rules';

type Happened = Recorded<ApplicationEvent>;
type Of<Type extends ApplicationEvent['type']> = Recorded<Extract<ApplicationEvent, { type: Type }>>;

/** An application as letters know it. */
export interface KnownApplication {
  readonly received: ApplicationReceived['data'];
  readonly caseNumber: string | null;
  readonly unit: string;
  readonly events: readonly Happened[];
}

/** What a kind of letter tells of an application: the event behind it and the facts. */
interface Told {
  readonly facts: KindFacts;
  readonly date: LocalDate;
  readonly by: string;
  readonly documentNumber: number | null;
  readonly part: string | null;
  /** Why it may not go out yet. */
  readonly notYet?: string;
}

/** The last event of a type. */
export function lastOf<Type extends ApplicationEvent['type']>(
  { events }: Pick<KnownApplication, 'events'>,
  type: Type,
): Of<Type> | undefined {
  return events.filter((event): event is Of<Type> => event.type === type).at(-1);
}

/** The names of documents, as the programme calls them. */
export const evidenceNames = ({ evidence }: Programme, codes: readonly string[]): Names[] =>
  codes.map((code) => {
    const found = evidence.find((each) => each.code === code);
    return found ? { sl: found.name, it: found.italian } : { sl: code };
  });

/** Letters about an application: supplement call, dismissal, transfer. */
@Injectable()
export class ApplicationSource {
  constructor(
    private readonly record: RecordReader,
    private readonly queries: QueryBus,
    private readonly people: People,
    private readonly clock: Clock,
  ) {}

  /** The application from the record; throws `NotFound`. */
  async application(applicationId: string): Promise<KnownApplication> {
    const events = await this.record.events<ApplicationEvent>(applicationStream(applicationId));
    const received = lastOf({ events }, 'ApplicationReceived')?.data;
    const found = received && (await this.queries.execute(new FindCase({ applicationId })));
    if (!received || !found) throw new NotFound('application', applicationId);
    return { received, caseNumber: found.caseNumber, unit: found.unit, events };
  }

  /**
   * Refuses `SUPPLEMENT_NOT_CALLED`, `APPLICATION_NOT_DISMISSED`, `APPLICATION_NOT_TRANSFERRED`, and of a planned call
   * what the call itself would be refused for.
   */
  async gather(request: LetterRequest, caller: Caller): Promise<GatheredLetter> {
    const { about: applicationId } = request;
    const known = await this.application(applicationId);
    const { received, caseNumber } = known;
    const programme = getProgramme(received.programme);
    const { kind, planned } = request;
    const {
      facts,
      date,
      by,
      documentNumber,
      part,
      notYet = null,
    } = planned && kind === 'supplement-call'
      ? this.toldPlan(planned, known, programme, caller)
      : told(kind, known, programme);
    // A transfer is told by the unit that gave the application away.
    const unit = facts.kind === 'transfer' ? transferredFrom(known) : known.unit;
    const basis: Omit<LetterBasis, 'kind'> = {
      languages: languagesOf(received.municipality, unit),
      unit,
      number: caseNumber !== null && documentNumber !== null ? `${caseNumber}-${documentNumber}` : null,
      date,
      draft: notYet !== null,
      addressee: await this.people.addressee(received.personId, unit),
      programme: programme.names,
      caseNumber,
      preparedBy: by,
      signedBy: null,
      copies: [],
      attachments: request.attachments,
      addition: request.addition,
    };
    return {
      facts: { ...basis, ...facts },
      personId: received.personId,
      applicationId,
      programme: programme.code,
      subject: { type: 'application', id: applicationId, part },
      notYet,
    };
  }

  // The rule of the call itself says what would stand in it.
  private toldPlan(
    { days }: NonNullable<LetterRequest['planned']>,
    known: KnownApplication,
    programme: Programme,
    caller: Caller,
  ): Told {
    const context = { metadata: metadataOf(caller, 'letter'), today: dayAt(this.clock.now()) };
    const { applicationId } = known.received;
    const state = known.events.reduce(
      (before, event) => application.evolve(before, event as unknown as ApplicationEvent),
      application.initialState,
    );
    const call = new CallForSupplement(applicationId, { callId: caller.commandId, days }, context);
    const [event] = application.decide(call, state);
    const { data } = event as SupplementCalled;
    const facts = callFacts(data, known, programme);
    const unnumbered = { documentNumber: null, part: null, notYet: 'SUPPLEMENT_NOT_CALLED' };
    return { facts, date: data.calledOn, by: caller.actor.id, ...unnumbered };
  }
}

const transferredFrom = (known: KnownApplication): string =>
  lastOf(known, 'ApplicationTransferred')?.data.fromUnit ?? known.unit;

function told(kind: LetterRequest['kind'], known: KnownApplication, programme: Programme): Told {
  if (kind === 'supplement-call') return toldCall(known, programme);
  return kind === 'dismissal' ? toldDismissal(known, programme) : toldTransfer(known);
}

const callFacts = (
  { missing, dueOn, periodVerified }: SupplementCalled['data'],
  { received }: KnownApplication,
  programme: Programme,
): SupplementCallFacts => ({
  kind: 'supplement-call',
  receivedOn: received.receivedOn,
  missing: evidenceNames(programme, missing),
  dueOn,
  dueVerified: periodVerified,
});

function toldCall(known: KnownApplication, programme: Programme): Told {
  const call = lastOf(known, 'SupplementCalled');
  if (!call) throw new Refusal('SUPPLEMENT_NOT_CALLED');
  const { calledOn, documentNumber, callId } = call.data;
  const facts = callFacts(call.data, known, programme);
  return { facts, date: calledOn, by: call.metadata.actor.id, documentNumber, part: callId };
}

/** What did not come although it was called for. */
function missingStill(known: KnownApplication): readonly string[] {
  const missing = lastOf(known, 'SupplementCalled')?.data.missing ?? [];
  const came = known.events.flatMap((event) =>
    event.type === 'ApplicationDocumentReceived' ? [event.data.type] : [],
  );
  return missing.filter((code) => !came.includes(code));
}

/** The facts of a dismissal, for the order of the application and for a decision on it alike. */
export function dismissalFacts(known: KnownApplication, programme: Programme, on: LocalDate): DismissalFacts {
  const ground = lastOf(known, 'ApplicationDismissed')?.data.ground;
  if (!ground) throw new Refusal('APPLICATION_NOT_DISMISSED');
  const call = lastOf(known, 'SupplementCalled')?.data;
  const wanting = ground === 'not-supplemented' && call !== undefined;
  const { receivedOn, filedOn } = known.received;
  return {
    kind: 'dismissal',
    ground,
    receivedOn,
    filedOn,
    call: wanting ? { calledOn: call.calledOn, dueOn: call.dueOn } : null,
    missing: wanting ? evidenceNames(programme, missingStill(known)) : [],
    remedy: remedyOf(programme, on),
  };
}

function toldDismissal(known: KnownApplication, programme: Programme): Told {
  const dismissed = lastOf(known, 'ApplicationDismissed');
  if (!dismissed) throw new Refusal('APPLICATION_NOT_DISMISSED');
  const { dismissedOn, documentNumber } = dismissed.data;
  const facts = dismissalFacts(known, programme, dismissedOn);
  return { facts, date: dismissedOn, by: dismissed.metadata.actor.id, documentNumber, part: null };
}

function toldTransfer(known: KnownApplication): Told {
  const transferred = lastOf(known, 'ApplicationTransferred');
  if (!transferred) throw new Refusal('APPLICATION_NOT_TRANSFERRED');
  const { transferredOn, toUnit } = transferred.data;
  const { receivedOn } = known.received;
  const facts: TransferFacts = { kind: 'transfer', receivedOn, transferredOn, toUnit };
  return { facts, date: transferredOn, by: transferred.metadata.actor.id, documentNumber: null, part: null };
}
