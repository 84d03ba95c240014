import { type CommandContext, type LocalDate, Refusal } from '#libs/kernel';
import type { ApplicationEvent, ApplicationReceived, DismissalGround } from './applications.events';
import type { ApplicationDecided } from './outcome.events';

/** A command to one application; all but its receipt refuse `APPLICATION_NOT_KNOWN`. */
export abstract class ApplicationCommandBase<Data> {
  constructor(
    readonly applicationId: string,
    readonly data: Data,
    readonly context: CommandContext,
  ) {}
}

/** A document that came in, as far as rules ask. */
export interface DocumentKnown {
  readonly type: string;
  readonly receivedOn: LocalDate;
  readonly contentHash: string | null;
}

/** How a procedure ended before its substance was decided. */
export type Ending =
  'withdrawn' | 'applicant-died' | 'admitted' | `dismissed-${DismissalGround | 'by-decision'}`;

/** What has happened to an application; days are those of the office. */
export interface ApplicationState {
  readonly received: ApplicationReceived['data'] | null;
  readonly unit: string | null;
  readonly documents: readonly DocumentKnown[];
  /** Number of the last document of the case, received or issued. */
  readonly lastDocument: number;
  /** The numbers of documents that bear an id: received, issued, or a supplement call. */
  readonly documentNumbers: Readonly<Record<string, number>>;
  /** What the last check asked for; null before the first. */
  readonly required: readonly string[] | null;
  readonly completeOn: LocalDate | null;
  readonly call: { readonly callId: string; readonly dueOn: LocalDate } | null;
  readonly settledProviders: readonly string[];
  /** Further providers whom the documents reached in time. */
  readonly filedAt: readonly string[];
  readonly eligibility: 'met' | 'not-met' | 'unknown' | null;
  readonly onHold: boolean;
  readonly assignee: string | null;
  readonly listedAt: readonly string[];
  readonly admissions: readonly string[];
  readonly ended: Ending | null;
  /** The decisions that were issued and not annulled. */
  readonly decisions: readonly ApplicationDecided['data'][];
}

/** An application of which nothing is known yet. */
export const UNKNOWN_APPLICATION: ApplicationState = {
  received: null,
  unit: null,
  documents: [],
  lastDocument: 0,
  documentNumbers: {},
  required: null,
  completeOn: null,
  call: null,
  settledProviders: [],
  filedAt: [],
  eligibility: null,
  onHold: false,
  assignee: null,
  listedAt: [],
  admissions: [],
  ended: null,
  decisions: [],
};

/** The state after one more event. */
export function evolveApplication(
  state: ApplicationState,
  { type, data }: ApplicationEvent,
): ApplicationState {
  switch (type) {
    case 'ApplicationReceived':
      return { ...state, received: data, unit: data.unit };
    case 'ApplicationDocumentReceived':
      return { ...numbered(state, data.documentId, data), documents: [...state.documents, data] };
    case 'ApplicationFoundComplete':
      return { ...state, required: data.required, completeOn: data.completeOn };
    case 'ApplicationFoundIncomplete':
      return { ...state, required: data.required };
    case 'SupplementCalled':
      return { ...numbered(state, data.callId, data), call: data };
    case 'SupplementReceived':
      return state;
    case 'DocumentNumberGiven':
      return numbered(state, data.documentId, data);
    case 'ApplicationDismissed':
      return { ...state, ended: `dismissed-${data.ground}`, lastDocument: data.documentNumber };
    case 'ApplicationWithdrawn':
      return { ...state, ended: 'withdrawn' };
    case 'ApplicantDeathRecorded':
      return { ...state, ended: 'applicant-died', lastDocument: data.documentNumber };
    case 'ApplicationTransferred':
      return { ...state, unit: data.toUnit, assignee: null };
    case 'DocumentsReachedProvider':
      return {
        ...state,
        settledProviders: [...state.settledProviders, data.provider],
        filedAt: [...state.filedAt, data.provider],
      };
    case 'ApplicationNotFiledAtProvider':
      return { ...state, settledProviders: [...state.settledProviders, data.provider] };
    case 'EligibilityEvaluated':
      return { ...state, eligibility: data.outcome };
    case 'ApplicationPutOnHold':
      return { ...state, onHold: true };
    case 'ApplicationWorkResumed':
      return { ...state, onHold: false };
    case 'ApplicationTaken':
      return { ...state, assignee: data.assignee };
    case 'ApplicationHandedOver':
      return { ...state, assignee: data.to };
    case 'ApplicationListed':
      return { ...state, listedAt: [...state.listedAt, data.provider] };
    case 'ApplicantAdmitted':
      return {
        ...state,
        admissions: [...state.admissions, data.admissionId],
        ended: data.concluded ? 'admitted' : state.ended,
      };
    case 'ApplicationDecided':
      return decided(state, data);
    case 'ApplicationDecisionAnnulled':
      return annulled(state, data.decisionId);
  }
}

function decided(state: ApplicationState, data: ApplicationDecided['data']): ApplicationState {
  const ended = state.ended ?? (data.outcome === 'dismissed' ? 'dismissed-by-decision' : null);
  return { ...state, ended, decisions: [...state.decisions, data] };
}

function annulled(state: ApplicationState, decisionId: string): ApplicationState {
  const decisions = state.decisions.filter((each) => each.decisionId !== decisionId);
  return { ...state, decisions, ended: state.ended === 'dismissed-by-decision' ? null : state.ended };
}

const numbered = (
  state: ApplicationState,
  id: string,
  { documentNumber }: { readonly documentNumber: number },
): ApplicationState => ({
  ...state,
  lastDocument: documentNumber,
  documentNumbers: { ...state.documentNumbers, [id]: documentNumber },
});

/** The documents that the last check asked for and that have not come since. */
export const missingNow = ({ required, documents }: ApplicationState): string[] =>
  (required ?? []).filter((type) => !documents.some((document) => document.type === type));

/** What was received; refuses `APPLICATION_NOT_KNOWN`. */
export function existing(state: ApplicationState): ApplicationReceived['data'] {
  if (!state.received) throw new Refusal('APPLICATION_NOT_KNOWN');
  return state.received;
}

/** What was received, of an application still open; refuses `APPLICATION_CLOSED`. */
export function open(state: ApplicationState): ApplicationReceived['data'] {
  const received = existing(state);
  refuseWhen(state.ended !== null, 'APPLICATION_CLOSED', { by: state.ended });
  return received;
}

/** What was received, of an application that is being worked on; refuses `APPLICATION_ON_HOLD`. */
export function inWork(state: ApplicationState): ApplicationReceived['data'] {
  const received = open(state);
  refuseWhen(state.onHold, 'APPLICATION_ON_HOLD');
  return received;
}

/** Refuses `DATE_IN_FUTURE`, naming the field. */
export function notInFuture(field: string, day: LocalDate, today: LocalDate): void {
  refuseWhen(day > today, 'DATE_IN_FUTURE', { field });
}

/** Refuses with the code when the condition holds. */
export function refuseWhen(condition: boolean, code: string, details: Record<string, unknown> = {}): void {
  if (condition) throw new Refusal(code, details);
}
