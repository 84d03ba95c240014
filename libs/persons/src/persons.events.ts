import { z } from 'zod';
import { defineEvent, type EventOf, isLocalDate, type LocalDate } from '#libs/kernel';

const day = z.custom<LocalDate>(isLocalDate, 'not a day');

/** How a person is known to be this person. */
export const IDENTIFICATIONS = ['emso', 'none'] as const;

/** The languages in which a person may be written to. */
export const CONTACT_LANGUAGES = ['sl', 'it', 'en'] as const;
export type ContactLanguage = (typeof CONTACT_LANGUAGES)[number];

/** Why a value about a person took the place of another. */
export const DETAILS_REASONS = [
  'clerical-error',
  'changed-by-document',
  'told-by-person',
  'official-register',
] as const;
export type DetailsReason = (typeof DETAILS_REASONS)[number];
/** Null where nobody said, and for what was recorded before anybody was asked. */
const reason = z.enum(DETAILS_REASONS).nullable();
const withoutReason = { 1: (data: object) => ({ ...data, reason: null }) };

/** A place in the personal-data store; the value itself never stands in an event. */
const fieldRef = z.strictObject({ field: z.string().regex(/^[a-z][A-Za-z]*$/), version: z.int().positive() });
export type PersonalFieldRef = z.infer<typeof fieldRef>;

/** The office came to know a person. */
export const personRegistered = defineEvent(
  'PersonRegistered',
  1,
  z.strictObject({
    personId: z.uuid(),
    identifiedBy: z.enum(IDENTIFICATIONS),
    personalData: z.array(fieldRef),
  }),
);

/** The office wrote down something new about a person it knew. */
export const personDetailsRecorded = defineEvent(
  'PersonDetailsRecorded',
  2,
  z.strictObject({ personalData: z.array(fieldRef).min(1), reason }),
  withoutReason,
);

/** A person who uses a service under a code became known; nothing else is ever kept of such a person. */
export const pseudonymousPersonRegistered = defineEvent(
  'PseudonymousPersonRegistered',
  1,
  z.strictObject({ personId: z.uuid(), personalData: z.array(fieldRef) }),
);

/** Another EMŠO than the one known before turned out to be the person's; `replaces` is null where none was known. */
export const emsoCorrected = defineEvent(
  'EmsoCorrected',
  2,
  z.strictObject({ version: z.int().positive(), replaces: z.int().positive().nullable(), reason }),
  withoutReason,
);

/** The person wants to be written to in this language. */
export const contactLanguageChosen = defineEvent(
  'ContactLanguageChosen',
  1,
  z.strictObject({ language: z.enum(CONTACT_LANGUAGES) }),
);

/** From now on only this unit sees where the person lives. */
export const addressProtected = defineEvent(
  'AddressProtected',
  1,
  z.strictObject({ unit: z.string().min(1).max(80) }),
);

/** Where the person lives may be seen again. */
export const addressProtectionLifted = defineEvent('AddressProtectionLifted', 1, z.strictObject({}));

/** The person died; the office came to know it when this was recorded. */
export const personDied = defineEvent('PersonDied', 1, z.strictObject({ diedOn: day }));

/** Another day of death turned out to be true, or none: the record was another person's. */
export const deathCorrected = defineEvent(
  'DeathCorrected',
  2,
  z.strictObject({ diedOn: day.nullable(), replaces: day, reason }),
  withoutReason,
);

/** Every event of a person. */
export const personEvents = [
  personRegistered,
  personDetailsRecorded,
  pseudonymousPersonRegistered,
  emsoCorrected,
  contactLanguageChosen,
  addressProtected,
  addressProtectionLifted,
  personDied,
  deathCorrected,
] as const;

export type PersonRegistered = EventOf<typeof personRegistered>;
export type PersonDetailsRecorded = EventOf<typeof personDetailsRecorded>;
export type PseudonymousPersonRegistered = EventOf<typeof pseudonymousPersonRegistered>;
export type EmsoCorrected = EventOf<typeof emsoCorrected>;
export type ContactLanguageChosen = EventOf<typeof contactLanguageChosen>;
export type AddressProtected = EventOf<typeof addressProtected>;
export type AddressProtectionLifted = EventOf<typeof addressProtectionLifted>;
export type PersonDied = EventOf<typeof personDied>;
export type DeathCorrected = EventOf<typeof deathCorrected>;
export type PersonEvent =
  | PersonRegistered
  | PersonDetailsRecorded
  | PseudonymousPersonRegistered
  | EmsoCorrected
  | ContactLanguageChosen
  | AddressProtected
  | AddressProtectionLifted
  | PersonDied
  | DeathCorrected;
