import { z } from 'zod';
import { defineEvent, type EventOf, type Instant } from '#libs/kernel';

const moment = z.custom<Instant>(
  (value) => typeof value === 'string' && /T.*Z$/.test(value) && !Number.isNaN(Date.parse(value)),
  'not a moment',
);
/** A member of staff by the code they sign in with. */
const staff = z.string().min(1).max(64);

/** Why somebody looks at what is not theirs. */
export const EMERGENCY_REASONS = [
  'danger-to-life-or-health',
  'violence',
  'child-at-risk',
  'duty-service',
  'stands-in',
  'other',
] as const;
export type EmergencyReason = (typeof EMERGENCY_REASONS)[number];

/** What came of a review. */
export const REVIEW_NOTES = ['justified', 'explained', 'not-justified', 'passed-on'] as const;
export type ReviewNote = (typeof REVIEW_NOTES)[number];

/** The kinds of case that can be opened. */
export const OPENED_CASES = [
  'application',
  'entry',
  'admission',
  'exemption',
  'decision',
  'letter',
  'campaign',
  'statement',
  'complaint',
] as const;

/** Somebody opened a case, or a person with all cases, out of reach; from now on until a moment. */
export const breakGlassOpened = defineEvent(
  'BreakGlassOpened',
  1,
  z.strictObject({
    breakGlassId: z.uuid(),
    /** Null where the person was opened. */
    caseKind: z.enum(OPENED_CASES).nullable(),
    caseId: z.uuid().nullable(),
    /** The person opened, or the first one of the case; null for a case of nobody's. */
    personId: z.uuid().nullable(),
    openedBy: staff,
    reason: z.enum(EMERGENCY_REASONS),
    /** A text of the person's. */
    reasonRef: z.uuid().nullable(),
    opensAt: moment,
    opensUntil: moment,
  }),
);

/** Whoever opened it closed it before it lapsed. */
export const breakGlassClosed = defineEvent('BreakGlassClosed', 1, z.strictObject({ closedAt: moment }));

/** Somebody else who is in charge looked at what was opened, and why. */
export const breakGlassReviewed = defineEvent(
  'BreakGlassReviewed',
  1,
  z.strictObject({ note: z.enum(REVIEW_NOTES), reviewedBy: staff, reviewedAt: moment }),
);

/** Every event of an opened glass. */
export const breakGlassEvents = [breakGlassOpened, breakGlassClosed, breakGlassReviewed] as const;
export type BreakGlassOpened = EventOf<typeof breakGlassOpened>;
export type BreakGlassClosed = EventOf<typeof breakGlassClosed>;
export type BreakGlassReviewed = EventOf<typeof breakGlassReviewed>;
export type BreakGlassEvent = EventOf<(typeof breakGlassEvents)[number]>;
