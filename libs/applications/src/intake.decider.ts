import { at, deadlineAfter, defineParameter, type LocalDate, type Period } from '#libs/kernel';
import {
  decisionDue,
  findSign,
  type Facts,
  furtherDocumentsDue,
  getProgramme,
  type Programme,
  requiredEvidence,
  supplementCallDue,
} from '#libs/programmes';
import { factsOf } from './application-facts.rules';
import {
  ApplicationCommandBase,
  type ApplicationState,
  existing,
  inWork,
  missingNow,
  notInFuture,
  open,
  refuseWhen,
} from './application-state.rules';
import type {
  ApplicationDocumentReceived,
  ApplicationEvent,
  ApplicationReceived,
  DismissalGround,
} from './applications.events';

/** What is looked up about a person before an application is taken in. */
export interface PersonLookedUp {
  readonly known: boolean;
  /** Whether a name, EMŠO or other identifying value is kept. */
  readonly named: boolean;
}

type Receipt = Omit<
  ApplicationReceived['data'],
  'applicationId' | 'furtherDocumentsDueOn' | 'supplementCallDueOn'
> & {
  /** Nothing is known of a person whom nobody looked up. */
  readonly person?: PersonLookedUp;
};

/**
 * Takes an application in; refuses `APPLICATION_ALREADY_EXISTS`, `PROGRAMME_NOT_KNOWN`, `PERSON_NOT_KNOWN`,
 * `NAMED_PERSON_NOT_ALLOWED` where people are known by a code, `DATE_IN_FUTURE`, `FILED_AFTER_RECEIPT`,
 * `CLASSIFICATION_SIGN_NOT_KNOWN` where the plan has no such sign in force on the day of receipt,
 * `SEVERAL_PROVIDERS_NOT_FORESEEN`, `PROVIDER_NAMED_TWICE`, `ONE_PREFERRED_PROVIDER`.
 */
export class ReceiveApplication extends ApplicationCommandBase<Receipt> {
  readonly type = 'ReceiveApplication';
}

/**
 * Adds a document, also as a supplement, late ones too; refuses `APPLICATION_CLOSED`,
 * `DOCUMENT_TYPE_NOT_KNOWN`, `DOCUMENT_BEFORE_APPLICATION`, `DOCUMENT_ALREADY_RECEIVED`.
 */
export class RecordDocument extends ApplicationCommandBase<
  Omit<ApplicationDocumentReceived['data'], 'documentNumber'>
> {
  readonly type = 'RecordDocument';
}

/** Compares the documents with the programme's list for these facts; nothing where the finding stands already. */
export class CheckCompleteness extends ApplicationCommandBase<{ readonly facts: Facts }> {
  readonly type = 'CheckCompleteness';
}

/**
 * Calls for what is missing, within the days the caseworker sets or else the assumed period; refuses
 * `COMPLETENESS_NOT_CHECKED`, `NOTHING_MISSING`, `SUPPLEMENT_ALREADY_CALLED`, `APPLICATION_ON_HOLD`.
 */
export class CallForSupplement extends ApplicationCommandBase<{
  readonly callId: string;
  readonly days: number | null;
}> {
  readonly type = 'CallForSupplement';
}

/**
 * Dismisses the application by a procedural order. For want of the supplement only after a call
 * (`SUPPLEMENT_NOT_CALLED`), its period (`SUPPLEMENT_PERIOD_RUNS`), and while something is missing
 * (`SUPPLEMENT_COMPLETE`).
 */
export class DismissApplication extends ApplicationCommandBase<{
  readonly ground: DismissalGround;
  readonly noteRef: string | null;
}> {
  readonly type = 'DismissApplication';
}

export type IntakeCommand =
  ReceiveApplication | RecordDocument | CheckCompleteness | CallForSupplement | DismissApplication;

/** A document of this type is taken in whatever the programme asks for. */
export const OTHER_DOCUMENT = 'other';

/** How long an applicant has to supplement where the caseworker sets no period; the law leaves it to the office. */
export const supplementPeriod = defineParameter<Period>('applications.supplement-period', [
  {
    value: { count: 15, unit: 'days' },
    from: null,
    source: 'nepotrjeno',
    verified: false,
    note: 'zakon roka ne določa, določi ga organ; 15 dni je privzeto',
  },
]);

/** What follows from a command of the intake. */
export function decideIntake(command: IntakeCommand, state: ApplicationState): ApplicationEvent[] {
  switch (command.type) {
    case 'ReceiveApplication':
      return receive(command, state);
    case 'RecordDocument':
      return recordDocument(command, state);
    case 'CheckCompleteness':
      return checkCompleteness(command, state);
    case 'CallForSupplement':
      return callForSupplement(command, state);
    case 'DismissApplication':
      return dismiss(command, state);
  }
}

function receive({ applicationId, data, context }: ReceiveApplication, state: ApplicationState) {
  const { person = { known: false, named: false }, ...said } = data;
  refuseWhen(state.received !== null, 'APPLICATION_ALREADY_EXISTS');
  const programme = getProgramme(said.programme);
  refuseWhen(!person.known, 'PERSON_NOT_KNOWN', { field: 'personId' });
  refuseWhen(programme.identity === 'code-only' && person.named, 'NAMED_PERSON_NOT_ALLOWED');
  notInFuture('receivedOn', said.receivedOn, context.today);
  refuseWhen(said.filedOn > said.receivedOn, 'FILED_AFTER_RECEIPT', { field: 'filedOn' });
  const signed = findSign(said.sign, said.receivedOn) !== undefined;
  refuseWhen(!signed, 'CLASSIFICATION_SIGN_NOT_KNOWN', { field: 'sign' });
  checkProviders(programme, said.providers);
  const furtherDocumentsDueOn =
    said.providers.length > 1 ? furtherDocumentsDue(programme, said.filedOn) : null;
  const supplementCallDueOn = supplementCallDue(said.receivedOn);
  return [
    {
      type: 'ApplicationReceived' as const,
      data: { ...said, applicationId, furtherDocumentsDueOn, supplementCallDueOn },
    },
  ];
}

function checkProviders(programme: Programme, providers: Receipt['providers']): void {
  const several = programme.intake.several !== undefined;
  refuseWhen(!several && providers.length > 1, 'SEVERAL_PROVIDERS_NOT_FORESEEN');
  const names = new Set(providers.map(({ provider }) => provider));
  refuseWhen(names.size < providers.length, 'PROVIDER_NAMED_TWICE');
  const preferred = providers.filter((each) => each.preferred).length;
  refuseWhen(several && preferred !== 1, 'ONE_PREFERRED_PROVIDER', { preferred });
}

function recordDocument({ data, context }: RecordDocument, state: ApplicationState): ApplicationEvent[] {
  const received = open(state);
  const types = getProgramme(received.programme).evidence.map(({ code }) => code);
  refuseWhen(![...types, OTHER_DOCUMENT].includes(data.type), 'DOCUMENT_TYPE_NOT_KNOWN', { known: types });
  notInFuture('receivedOn', data.receivedOn, context.today);
  refuseWhen(data.receivedOn < received.filedOn, 'DOCUMENT_BEFORE_APPLICATION', { field: 'receivedOn' });
  const same = state.documents.some(
    ({ type, contentHash }) => type === data.type && contentHash !== null && contentHash === data.contentHash,
  );
  refuseWhen(same, 'DOCUMENT_ALREADY_RECEIVED');
  const documentNumber = state.lastDocument + 1;
  return [
    { type: 'ApplicationDocumentReceived', data: { ...data, documentNumber } },
    ...supplement(data, state),
  ];
}

function supplement(data: RecordDocument['data'], state: ApplicationState): ApplicationEvent[] {
  const missing = missingNow(state);
  if (!state.call || !missing.includes(data.type)) return [];
  const { callId, dueOn } = state.call;
  const { documentId, receivedOn } = data;
  const stillMissing = missing.filter((type) => type !== data.type);
  const late = receivedOn > dueOn;
  return [{ type: 'SupplementReceived', data: { callId, documentId, receivedOn, late, stillMissing } }];
}

function checkCompleteness(
  { data, context }: CheckCompleteness,
  state: ApplicationState,
): ApplicationEvent[] {
  const received = open(state);
  if (state.completeOn !== null) return [];
  const programme = getProgramme(received.programme);
  const facts = factsOf(programme, data.facts, received);
  const required = requiredEvidence(programme, facts).map(({ code }) => code);
  const missing = missingNow({ ...state, required });
  const checkedOn = context.today;
  if (missing.length > 0) {
    const known = state.required !== null && sameCodes(missingNow(state), missing);
    return known ? [] : [{ type: 'ApplicationFoundIncomplete', data: { checkedOn, required, missing } }];
  }
  const completeOn = completionDay(required, state);
  const decisionDueOn = decisionDue(programme, completeOn);
  return [{ type: 'ApplicationFoundComplete', data: { checkedOn, completeOn, required, decisionDueOn } }];
}

/** The day on which the last of the required documents came first, at the earliest that of the application. */
function completionDay(required: readonly string[], state: ApplicationState): LocalDate {
  const days = required.flatMap((type) =>
    state.documents
      .filter((document) => document.type === type)
      .map(({ receivedOn }) => receivedOn)
      .sort()
      .slice(0, 1),
  );
  return [existing(state).receivedOn, ...days].sort().at(-1) as LocalDate;
}

const sameCodes = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((code) => b.includes(code));

function callForSupplement(
  { data, context }: CallForSupplement,
  state: ApplicationState,
): ApplicationEvent[] {
  const received = inWork(state);
  refuseWhen(state.required === null, 'COMPLETENESS_NOT_CHECKED');
  const missing = missingNow(state);
  refuseWhen(missing.length === 0, 'NOTHING_MISSING');
  refuseWhen(state.call !== null, 'SUPPLEMENT_ALREADY_CALLED', { dueOn: state.call?.dueOn });
  const calledOn = context.today;
  const assumed = at(supplementPeriod, calledOn);
  const period: Period = data.days === null ? assumed.value : { count: data.days, unit: 'days' };
  return [
    {
      type: 'SupplementCalled',
      data: {
        callId: data.callId,
        documentNumber: state.lastDocument + 1,
        calledOn,
        missing,
        dueOn: deadlineAfter(calledOn, period),
        consequence: 'dismissal',
        textKey: 'letters.supplement-call',
        inTime: calledOn <= received.supplementCallDueOn,
        periodVerified: data.days !== null || assumed.verified,
      },
    },
  ];
}

function dismiss({ data, context }: DismissApplication, state: ApplicationState): ApplicationEvent[] {
  inWork(state);
  if (data.ground === 'not-supplemented') checkNotSupplemented(state, context.today);
  const documentNumber = state.lastDocument + 1;
  return [{ type: 'ApplicationDismissed', data: { ...data, dismissedOn: context.today, documentNumber } }];
}

function checkNotSupplemented(state: ApplicationState, today: LocalDate): void {
  refuseWhen(state.call === null, 'SUPPLEMENT_NOT_CALLED');
  refuseWhen(missingNow(state).length === 0, 'SUPPLEMENT_COMPLETE');
  const dueOn = state.call?.dueOn ?? today;
  refuseWhen(today <= dueOn, 'SUPPLEMENT_PERIOD_RUNS', { dueOn });
}
