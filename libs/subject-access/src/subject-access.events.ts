import { z } from 'zod';
import { defineEvent, type EventOf, isLocalDate, type LocalDate } from '#libs/kernel';

const day = z.custom<LocalDate>(isLocalDate, 'not a day');
/** A member of staff by the code they sign in with. */
const staff = z.string().min(1).max(64);

/** How a request comes in. */
export const REQUEST_CHANNELS = ['in-person', 'post', 'electronic'] as const;
/** The languages in which the answer is given. */
export const ACCESS_LANGUAGES = ['sl', 'it', 'en'] as const;
export type AccessLanguage = (typeof ACCESS_LANGUAGES)[number];
/** By what whoever asks proved to be the person, or to act for the person. */
export const IDENTITY_MEANS = [
  'identity-document',
  'electronic-signature',
  'known-in-person',
  'authorisation',
] as const;
/** Why the answer takes longer than a month (GDPR, article 12(3)). */
export const EXTENSION_REASONS = ['complexity', 'number-of-requests'] as const;
/** Why a request is not answered (GDPR, article 12(5) and (6)). */
export const REFUSAL_REASONS = [
  'identity-not-proved',
  'manifestly-unfounded',
  'excessive',
  'taken-back',
] as const;
/** In which form the data are given. */
export const EXPORT_FORMATS = ['zip', 'pdf', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
/** How the answer reached the person. */
export const HANDOVER_WAYS = ['personally', 'registered-post', 'protected-channel'] as const;

/** A person, or who acts for the person, asked for everything that is known of the person. */
export const accessRequestRegistered = defineEvent(
  'AccessRequestRegistered',
  1,
  z.strictObject({
    requestId: z.uuid(),
    personId: z.uuid(),
    requestChannel: z.enum(REQUEST_CHANNELS),
    language: z.enum(ACCESS_LANGUAGES),
    receivedOn: day,
    /** The last day for the answer, as reckoned then. */
    answerDueOn: day,
    /** The source of the period. */
    dueSource: z.string().min(1).max(200),
  }),
);

/** Whoever asked proved who they are. */
export const requesterIdentified = defineEvent(
  'RequesterIdentified',
  1,
  z.strictObject({ means: z.enum(IDENTITY_MEANS), identifiedBy: staff, identifiedOn: day }),
);

/** The answer takes longer; the person was told why. */
export const accessDeadlineExtended = defineEvent(
  'AccessDeadlineExtended',
  1,
  z.strictObject({ reason: z.enum(EXTENSION_REASONS), answerDueOn: day, extendedOn: day }),
);

/** The data were put together and given out to the officer; nothing of them stayed on the server. */
export const accessExportProduced = defineEvent(
  'AccessExportProduced',
  1,
  z.strictObject({
    format: z.enum(EXPORT_FORMATS),
    /** Of the description of the JSON document. */
    schema: z.int().positive(),
    cases: z.int().nonnegative(),
    files: z.int().nonnegative(),
    /** Texts about third persons that were withheld. */
    withheld: z.int().nonnegative(),
    producedOn: day,
  }),
);

/** The person has the data. */
export const accessExportHandedOver = defineEvent(
  'AccessExportHandedOver',
  1,
  z.strictObject({ way: z.enum(HANDOVER_WAYS), handedOverOn: day }),
);

/** The request is not answered with data. */
export const accessRequestRefused = defineEvent(
  'AccessRequestRefused',
  1,
  z.strictObject({ reason: z.enum(REFUSAL_REASONS), refusedOn: day }),
);

/** Every event of a request for access. */
export const subjectAccessEvents = [
  accessRequestRegistered,
  requesterIdentified,
  accessDeadlineExtended,
  accessExportProduced,
  accessExportHandedOver,
  accessRequestRefused,
] as const;

export type AccessRequestRegistered = EventOf<typeof accessRequestRegistered>;
export type RequesterIdentified = EventOf<typeof requesterIdentified>;
export type AccessDeadlineExtended = EventOf<typeof accessDeadlineExtended>;
export type AccessExportProduced = EventOf<typeof accessExportProduced>;
export type AccessExportHandedOver = EventOf<typeof accessExportHandedOver>;
export type AccessRequestRefused = EventOf<typeof accessRequestRefused>;
export type SubjectAccessEvent = EventOf<(typeof subjectAccessEvents)[number]>;
