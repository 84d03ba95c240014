import { z } from 'zod';
import { defineEvent, type EventOf, isLocalDate, type LocalDate } from '#libs/kernel';

const day = z.custom<LocalDate>(isLocalDate, 'not a day');
const noteRef = z.uuid().nullable();

/** Why somebody is offered a place although others stand before. */
export const OUT_OF_ORDER_REASONS = [
  'volume-fits',
  'place-of-residence',
  'room-fits',
  'urgent-need',
  'others-unreachable',
  'other',
] as const;
export type OutOfOrderReason = (typeof OUT_OF_ORDER_REASONS)[number];

/** Why an offer is refused. */
export const OFFER_REFUSAL_REASONS = [
  'not-needed-now',
  'cared-for-otherwise',
  'time-does-not-suit',
  'provider-does-not-suit',
  'price',
  'health',
  'other',
] as const;
export type OfferRefusalReason = (typeof OFFER_REFUSAL_REASONS)[number];

/** Why the office takes an offer back. */
export const OFFER_WITHDRAWAL_REASONS = [
  'place-gone',
  'offered-by-mistake',
  'not-reachable',
  'other',
] as const;
export type OfferWithdrawalReason = (typeof OFFER_WITHDRAWAL_REASONS)[number];

/** What the provider's rule lets a refusal do: nothing, loss of the place in the order, the end after so many. */
export const REFUSAL_CONSEQUENCES = ['stays', 'to-end', 'ends-after'] as const;
export type RefusalConsequence = (typeof REFUSAL_CONSEQUENCES)[number];

/** The rule that was applied to a refusal or a lapse; version 0 is the rule where none was configured. */
export const appliedRefusalRule = z.strictObject({
  version: z.int().min(0),
  consequence: z.enum(REFUSAL_CONSEQUENCES),
  /** For `ends-after`: after how many refusals. */
  after: z.int().positive().nullable(),
  /** Whether an offer without an answer counts as refused. */
  lapsedCounts: z.boolean(),
});
export type AppliedRefusalRule = z.infer<typeof appliedRefusalRule>;

/** The period to answer as it was reckoned; null where the deadline was set by hand. */
const answerPeriod = z
  .strictObject({
    parameter: z.string(),
    count: z.int().positive(),
    unit: z.enum(['days', 'working-days', 'months']),
    source: z.string(),
    verified: z.boolean(),
  })
  .nullable();

/** A place was offered; `passedOver` stood before and was offered nothing, with the reason where there are any. */
export const placeOffered = defineEvent(
  'PlaceOffered',
  1,
  z.strictObject({
    offerId: z.uuid(),
    offeredOn: day,
    answerBy: day,
    answerPeriod,
    startsOn: day.nullable(),
    rank: z.int().positive(),
    passedOver: z.array(z.uuid()),
    outOfOrderReason: z.enum(OUT_OF_ORDER_REASONS).nullable(),
    noteRef,
  }),
);

/** The offer was accepted; the admission itself is another fact. */
export const offerAccepted = defineEvent(
  'OfferAccepted',
  1,
  z.strictObject({ offerId: z.uuid(), acceptedOn: day, late: z.boolean() }),
);

/** The offer was refused; what follows from it stands in the events beside. */
export const offerRefused = defineEvent(
  'OfferRefused',
  1,
  z.strictObject({
    offerId: z.uuid(),
    refusedOn: day,
    reason: z.enum(OFFER_REFUSAL_REASONS),
    noteRef,
    rule: appliedRefusalRule,
  }),
);

/** Nobody answered by the deadline. */
export const offerLapsed = defineEvent(
  'OfferLapsed',
  1,
  z.strictObject({ offerId: z.uuid(), answerBy: day, lapsedOn: day, rule: appliedRefusalRule }),
);

/** The office took the offer back, answered or not. */
export const offerWithdrawn = defineEvent(
  'OfferWithdrawn',
  1,
  z.strictObject({
    offerId: z.uuid(),
    withdrawnOn: day,
    reason: z.enum(OFFER_WITHDRAWAL_REASONS),
    noteRef,
  }),
);

/** The events of the offers to one who waits. */
export const offerEvents = [placeOffered, offerAccepted, offerRefused, offerLapsed, offerWithdrawn] as const;

export type PlaceOffered = EventOf<typeof placeOffered>;
export type OfferAccepted = EventOf<typeof offerAccepted>;
export type OfferRefused = EventOf<typeof offerRefused>;
export type OfferLapsed = EventOf<typeof offerLapsed>;
export type OfferWithdrawn = EventOf<typeof offerWithdrawn>;
export type OfferEvent = PlaceOffered | OfferAccepted | OfferRefused | OfferLapsed | OfferWithdrawn;
