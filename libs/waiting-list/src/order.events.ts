import { z } from 'zod';
import { defineEvent, type EventOf, isLocalDate, type LocalDate } from '#libs/kernel';

const day = z.custom<LocalDate>(isLocalDate, 'not a day');

/** Why somebody is put elsewhere in the order by hand. */
export const RERANK_REASONS = [
  'urgent-need',
  'hospital-discharge',
  'carer-lost',
  'order-mistaken',
  'court-or-inspection',
  'other',
] as const;
export type RerankReason = (typeof RERANK_REASONS)[number];

/** What a priority rule may ask of a person beside the need; null where nobody asked. */
export const priorityFactsSchema = z.strictObject({
  livesAlone: z.boolean().nullable(),
  hospitalDischarge: z.boolean().nullable(),
  terminallyIll: z.boolean().nullable(),
});
export type PriorityFacts = z.infer<typeof priorityFactsSchema>;

/** The facts by which priority is reckoned are these from a day on. */
export const priorityFactsStated = defineEvent(
  'PriorityFactsStated',
  1,
  z.strictObject({ effectiveOn: day, facts: priorityFactsSchema }),
);

/**
 * Somebody was put directly before another entry by hand, or (null) behind all who were listed by that day.
 * `passed` are those who had stood before and stand behind since.
 */
export const entryReranked = defineEvent(
  'EntryReranked',
  1,
  z.strictObject({
    effectiveOn: day,
    before: z.uuid().nullable(),
    fromRank: z.int().positive(),
    toRank: z.int().positive(),
    passed: z.array(z.uuid()),
    reason: z.enum(RERANK_REASONS),
    noteRef: z.uuid().nullable(),
  }),
);

/** By the provider's rule on refusals the entry stands behind all who were listed by that day. */
export const placeInOrderLost = defineEvent(
  'PlaceInOrderLost',
  1,
  z.strictObject({
    effectiveOn: day,
    offerId: z.uuid(),
    because: z.enum(['offer-refused', 'offer-lapsed']),
    ruleVersion: z.int().min(0),
  }),
);

/** The events that move one entry within the order. */
export const orderEvents = [priorityFactsStated, entryReranked, placeInOrderLost] as const;

export type PriorityFactsStated = EventOf<typeof priorityFactsStated>;
export type EntryReranked = EventOf<typeof entryReranked>;
export type PlaceInOrderLost = EventOf<typeof placeInOrderLost>;
export type OrderEvent = PriorityFactsStated | EntryReranked | PlaceInOrderLost;
