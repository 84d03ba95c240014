import { z } from 'zod';
import { defineEvent, type EventOf, isLocalDate, type LocalDate } from '#libs/kernel';
import { ANSWER_OUTCOMES, answerSchema } from './eligibility-answer.events';
import { applicantAdmitted } from './admission-outcome.events';
import { documentNumberGiven } from './issuing.events';
import { applicationDecided, applicationDecisionAnnulled } from './outcome.events';

const day = z.custom<LocalDate>(isLocalDate, 'not a day');
const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const name = z.string().min(1).max(200);
/** A text kept with the person's data, never in an event. */
const textRef = z.uuid().nullable();

/** How an application comes in. */
export const CHANNELS = ['paper', 'in-person', 'post', 'electronic'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Why an application is dismissed without a look at its substance (ZUP, article 129, and the supplement call). */
export const DISMISSAL_GROUNDS = [
  'not-supplemented',
  'no-standing',
  'filed-too-late',
  'already-decided',
  'not-an-administrative-matter',
] as const;
export type DismissalGround = (typeof DISMISSAL_GROUNDS)[number];

/** Why work on an application stands still. */
export const HOLD_REASONS = [
  'awaiting-opinion',
  'awaiting-other-authority',
  'applicant-request',
  'preliminary-question',
  'other',
] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

const provider = z.strictObject({ provider: name, preferred: z.boolean() });
/** One of the providers an application is addressed to. */
export type ProviderApplied = z.infer<typeof provider>;

/**
 * An application came in. `filedOn` is the day it was handed in, at a post office too; the days due were
 * reckoned as the law stood then.
 */
export const applicationReceived = defineEvent(
  'ApplicationReceived',
  1,
  z.strictObject({
    applicationId: z.uuid(),
    personId: z.uuid(),
    programme: code,
    municipality: z.string().regex(/^\d{3}$/),
    unit: name,
    sign: z.string().regex(/^\d{1,5}$/),
    channel: z.enum(CHANNELS),
    receivedOn: day,
    filedOn: day,
    providers: z.array(provider),
    furtherDocumentsDueOn: day.nullable(),
    supplementCallDueOn: day,
    noteRef: textRef,
  }),
);

/** The application bears the next number of its sign and year; stands in the numbering's own stream. */
export const applicationNumbered = defineEvent(
  'ApplicationNumbered',
  1,
  z.strictObject({
    applicationId: z.uuid(),
    sign: z.string().regex(/^\d{1,5}$/),
    year: z.int().min(1992).max(2999),
    sequence: z.int().positive(),
  }),
);

/** A document came in and bears number `-N` of its case; without a hash it lies in the folder unscanned. */
export const applicationDocumentReceived = defineEvent(
  'ApplicationDocumentReceived',
  1,
  z.strictObject({
    documentId: z.uuid(),
    documentNumber: z.int().positive(),
    type: code,
    receivedOn: day,
    contentHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable(),
    mediaType: z.string().max(100).nullable(),
    bytes: z.int().positive().nullable(),
  }),
);

/** Every document the programme asks for is there; the period to decide runs from `completeOn`. */
export const applicationFoundComplete = defineEvent(
  'ApplicationFoundComplete',
  1,
  z.strictObject({ checkedOn: day, completeOn: day, required: z.array(code), decisionDueOn: day.nullable() }),
);

/** Documents are missing. */
export const applicationFoundIncomplete = defineEvent(
  'ApplicationFoundIncomplete',
  1,
  z.strictObject({ checkedOn: day, required: z.array(code), missing: z.array(code).min(1) }),
);

/** The applicant was called to supplement the application, with the period and the consequence. */
export const supplementCalled = defineEvent(
  'SupplementCalled',
  1,
  z.strictObject({
    callId: z.uuid(),
    documentNumber: z.int().positive(),
    calledOn: day,
    missing: z.array(code).min(1),
    dueOn: day,
    consequence: z.literal('dismissal'),
    textKey: z.string().min(1).max(100),
    /** Whether the office kept its own five working days. */
    inTime: z.boolean(),
    /** False where the length of the period is an assumption. */
    periodVerified: z.boolean(),
  }),
);

/** A document that was called for came in; late ones count until the dismissal is issued. */
export const supplementReceived = defineEvent(
  'SupplementReceived',
  1,
  z.strictObject({
    callId: z.uuid(),
    documentId: z.uuid(),
    receivedOn: day,
    late: z.boolean(),
    stillMissing: z.array(code),
  }),
);

/** A procedural order dismissed the application. */
export const applicationDismissed = defineEvent(
  'ApplicationDismissed',
  1,
  z.strictObject({
    dismissedOn: day,
    ground: z.enum(DISMISSAL_GROUNDS),
    documentNumber: z.int().positive(),
    noteRef: textRef,
  }),
);

/** The applicant withdrew; the procedure stops. */
export const applicationWithdrawn = defineEvent(
  'ApplicationWithdrawn',
  1,
  z.strictObject({ withdrawnOn: day, noteRef: textRef }),
);

/** The applicant died; the official note closes the procedure. */
export const applicantDeathRecorded = defineEvent(
  'ApplicantDeathRecorded',
  1,
  z.strictObject({
    diedOn: day,
    recordedOn: day,
    documentNumber: z.int().positive(),
    officialNoteRef: z.uuid(),
  }),
);

/** The application went to the unit that is competent; nobody there has taken it yet. */
export const applicationTransferred = defineEvent(
  'ApplicationTransferred',
  1,
  z.strictObject({ transferredOn: day, fromUnit: name, toUnit: name, noteRef: textRef }),
);

/** The documents reached a further provider in time: the application counts as filed there. */
export const documentsReachedProvider = defineEvent(
  'DocumentsReachedProvider',
  1,
  z.strictObject({ provider: name, reachedOn: day }),
);

/** The documents reached a further provider too late: the application there counts as not filed. */
export const applicationNotFiledAtProvider = defineEvent(
  'ApplicationNotFiledAtProvider',
  1,
  z.strictObject({ provider: name, reachedOn: day, documentsDueOn: day }),
);

/** The programme's rules were asked; inputs that touch the person closely are kept with the person's data. */
export const eligibilityEvaluated = defineEvent(
  'EligibilityEvaluated',
  1,
  z.strictObject({
    evaluationId: z.uuid(),
    on: day,
    outcome: z.enum(ANSWER_OUTCOMES),
    answers: z.array(answerSchema),
    privateInputsRef: textRef,
  }),
);

/** Work stands still for a reason, at the longest until a day. */
export const applicationPutOnHold = defineEvent(
  'ApplicationPutOnHold',
  1,
  z.strictObject({ from: day, until: day, reason: z.enum(HOLD_REASONS), noteRef: textRef }),
);

/** Work goes on. */
export const applicationWorkResumed = defineEvent(
  'ApplicationWorkResumed',
  1,
  z.strictObject({ resumedOn: day }),
);

/** A caseworker took the application; `assignee` is the id under which people sign in. */
export const applicationTaken = defineEvent(
  'ApplicationTaken',
  1,
  z.strictObject({ takenOn: day, assignee: name }),
);

/** The application was handed over to another caseworker. */
export const applicationHandedOver = defineEvent(
  'ApplicationHandedOver',
  1,
  z.strictObject({ handedOverOn: day, from: name, to: name }),
);

/** The person was put on a provider's waiting list because of this application. */
export const applicationListed = defineEvent(
  'ApplicationListed',
  1,
  z.strictObject({ entryId: z.uuid(), provider: name, listedOn: day }),
);

/** Every event of applications and of their numbering. */
export const applicationEvents = [
  applicationReceived,
  applicationNumbered,
  applicationDocumentReceived,
  applicationFoundComplete,
  applicationFoundIncomplete,
  supplementCalled,
  supplementReceived,
  applicationDismissed,
  applicationWithdrawn,
  applicantDeathRecorded,
  applicationTransferred,
  documentsReachedProvider,
  applicationNotFiledAtProvider,
  eligibilityEvaluated,
  applicationPutOnHold,
  applicationWorkResumed,
  applicationTaken,
  applicationHandedOver,
  applicationListed,
  documentNumberGiven,
  applicantAdmitted,
  applicationDecided,
  applicationDecisionAnnulled,
] as const;

export type ApplicationReceived = EventOf<typeof applicationReceived>;
export type ApplicationNumbered = EventOf<typeof applicationNumbered>;
export type ApplicationDocumentReceived = EventOf<typeof applicationDocumentReceived>;
export type SupplementCalled = EventOf<typeof supplementCalled>;
export type EligibilityEvaluated = EventOf<typeof eligibilityEvaluated>;
export type ApplicationPutOnHold = EventOf<typeof applicationPutOnHold>;
/** The events of one application's stream. */
export type ApplicationEvent = Exclude<EventOf<(typeof applicationEvents)[number]>, ApplicationNumbered>;
