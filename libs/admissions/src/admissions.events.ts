import { z } from 'zod';
import { defineEvent, type EventOf, isLocalDate, type LocalDate } from '#libs/kernel';
import { agreementSchema, agreementTermsSchema, overrideSchema } from './agreement.events';

const day = z.custom<LocalDate>(isLocalDate, 'not a day');
const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const name = z.string().min(1).max(200);
/** A room, unit or group of a provider, never a person's name; null where there are none. */
const place = z.string().min(1).max(100).nullable();
/** A text kept with the person's data, never in an event. */
const textRef = z.uuid().nullable();

/** Why a service stands still while the place is kept. */
export const INTERRUPTION_REASONS = ['hospital', 'temporary-absence', 'provider-closed', 'other'] as const;
export type InterruptionReason = (typeof INTERRUPTION_REASONS)[number];

/** Why an admission ends. */
export const ADMISSION_END_REASONS = [
  'goals-reached',
  'term-over',
  'moved-to-institution',
  'moved-away',
  'other-service',
  'withdrew',
  'no-longer-eligible',
  'breach',
  'died',
  'other',
] as const;
export type AdmissionEndReason = (typeof ADMISSION_END_REASONS)[number];

/** Why a planned admission does not come about. */
export const CANCELLATION_REASONS = ['withdrew', 'moved-to-institution', 'died', 'other'] as const;
export type CancellationReason = (typeof CANCELLATION_REASONS)[number];

/** The questionnaires that go with an individual plan. */
export const QUESTIONNAIRES = ['entry', 'evaluation', 'exit'] as const;
export type Questionnaire = (typeof QUESTIONNAIRES)[number];

const caseShape = {
  admissionId: z.uuid(),
  personId: z.uuid(),
  programme: code,
  /** As the programme names its regimes, e.g. ZSV. */
  legalRegime: z.string().regex(/^[A-Z][A-Za-z0-9-]*$/),
  municipality: z
    .string()
    .regex(/^\d{3}$/)
    .nullable(),
  provider: name,
  place,
  applicationId: z.uuid().nullable(),
  entryId: z.uuid().nullable(),
  caseNumber: z.string().min(1).max(100).nullable(),
};

/** An admission was agreed for a day that is still to come. */
export const admissionPlanned = defineEvent(
  'AdmissionPlanned',
  1,
  z.strictObject({ ...caseShape, plannedOn: day }),
);

/** A planned admission will not come about. */
export const plannedAdmissionCancelled = defineEvent(
  'PlannedAdmissionCancelled',
  1,
  z.strictObject({ cancelledOn: day, reason: z.enum(CANCELLATION_REASONS), noteRef: textRef }),
);

/** The service began; `atOnce` says that the papers follow. */
export const personAdmitted = defineEvent(
  'PersonAdmitted',
  1,
  z.strictObject({ ...caseShape, startedOn: day, atOnce: z.boolean(), plannedOn: day.nullable() }),
);

/** The agreement on the service was concluded; its terms hold from `effectiveOn`. */
export const agreementConcluded = defineEvent('AgreementConcluded', 1, agreementSchema);

/** Volume, schedule, tasks or price are others from a day on. */
export const agreementChanged = defineEvent(
  'AgreementChanged',
  1,
  z.strictObject({ effectiveOn: day, terms: agreementTermsSchema, override: overrideSchema.nullable() }),
);

/** The service stands still from a day on; the place is kept. */
export const admissionInterrupted = defineEvent(
  'AdmissionInterrupted',
  1,
  z.strictObject({
    interruptionId: z.uuid(),
    from: day,
    reason: z.enum(INTERRUPTION_REASONS),
    noteRef: textRef,
  }),
);

/** The service goes on; the last day of the interruption is the day before `on`. */
export const admissionResumed = defineEvent(
  'AdmissionResumed',
  1,
  z.strictObject({ interruptionId: z.uuid(), on: day }),
);

/** Another provider, or another room or unit, gives the service from a day on. */
export const admissionTransferred = defineEvent(
  'AdmissionTransferred',
  1,
  z.strictObject({
    transferredOn: day,
    from: z.strictObject({ provider: name, place }),
    to: z.strictObject({ provider: name, place }),
    /** The price list that holds from then on; null where none was named. */
    price: z.strictObject({ item: code, provider: name }).nullable(),
  }),
);

/** The individual plan was evaluated. */
export const planEvaluated = defineEvent(
  'PlanEvaluated',
  1,
  z.strictObject({ evaluationId: z.uuid(), evaluatedOn: day, noteRef: textRef }),
);

/** A questionnaire was answered; the answers stand in the case file. */
export const questionnaireAnswered = defineEvent(
  'QuestionnaireAnswered',
  1,
  z.strictObject({ questionnaireId: z.uuid(), kind: z.enum(QUESTIONNAIRES), answeredOn: day }),
);

/** A breach of the house rules keeps the person out of some activities for a set time. */
export const participationSuspended = defineEvent(
  'ParticipationSuspended',
  1,
  z.strictObject({
    suspensionId: z.uuid(),
    from: day,
    /** The last day. */
    until: day,
    activities: z.array(code).min(1),
    goesOn: z.array(code),
    noteRef: textRef,
  }),
);

/** A suspension ended before its time; its last day is the day before `on`. */
export const suspensionLifted = defineEvent(
  'SuspensionLifted',
  1,
  z.strictObject({ suspensionId: z.uuid(), on: day }),
);

const endShape = { endedOn: day, reason: z.enum(ADMISSION_END_REASONS), noteRef: textRef };

/** The service ended; the person is no longer admitted on `endedOn`. */
export const admissionEnded = defineEvent('AdmissionEnded', 1, z.strictObject(endShape));

/** Another end than the one recorded before turned out to be true. */
export const admissionEndCorrected = defineEvent(
  'AdmissionEndCorrected',
  1,
  z.strictObject({
    ...endShape,
    replaces: z.strictObject({ endedOn: day, reason: z.enum(ADMISSION_END_REASONS) }),
  }),
);

/** Every event of an admission. */
export const admissionEvents = [
  admissionPlanned,
  plannedAdmissionCancelled,
  personAdmitted,
  agreementConcluded,
  agreementChanged,
  admissionInterrupted,
  admissionResumed,
  admissionTransferred,
  planEvaluated,
  questionnaireAnswered,
  participationSuspended,
  suspensionLifted,
  admissionEnded,
  admissionEndCorrected,
] as const;

export type AdmissionEvent = EventOf<(typeof admissionEvents)[number]>;
export type AdmissionPlanned = EventOf<typeof admissionPlanned>;
export type PersonAdmitted = EventOf<typeof personAdmitted>;
export type AgreementConcluded = EventOf<typeof agreementConcluded>;
export type AgreementChanged = EventOf<typeof agreementChanged>;
export type AdmissionTransferred = EventOf<typeof admissionTransferred>;
export type ParticipationSuspended = EventOf<typeof participationSuspended>;
export type AdmissionEnded = EventOf<typeof admissionEnded>;
export type AdmissionEnd = AdmissionEnded['data'];
/** Whose admission it is, to what, where and after which papers. */
export type AdmissionCase = Omit<AdmissionPlanned['data'], 'plannedOn'>;

/** The day on which something happened, as it was told. */
export function factDay({ type, data }: AdmissionEvent): LocalDate {
  switch (type) {
    case 'AdmissionPlanned':
      return data.plannedOn;
    case 'PlannedAdmissionCancelled':
      return data.cancelledOn;
    case 'PersonAdmitted':
      return data.startedOn;
    case 'AgreementConcluded':
      return data.concludedOn;
    case 'AgreementChanged':
      return data.effectiveOn;
    case 'AdmissionInterrupted':
    case 'ParticipationSuspended':
      return data.from;
    case 'AdmissionResumed':
    case 'SuspensionLifted':
      return data.on;
    case 'AdmissionTransferred':
      return data.transferredOn;
    case 'PlanEvaluated':
      return data.evaluatedOn;
    case 'QuestionnaireAnswered':
      return data.answeredOn;
    case 'AdmissionEnded':
    case 'AdmissionEndCorrected':
      return data.endedOn;
  }
}
