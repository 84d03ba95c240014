import { z } from 'zod';
import { defineEvent, type EventOf, isLocalDate, type LocalDate } from '#libs/kernel';
import { REFUSAL_CONSEQUENCES } from './offer.events';

const day = z.custom<LocalDate>(isLocalDate, 'not a day');
const list = {
  programme: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  provider: z.string().min(1).max(200),
};

/** What a priority rule may give points for; each is a function of the recorded facts. */
export const PRIORITY_CRITERIA = [
  'need-frequency',
  'extended-scope',
  'no-relatives',
  'lives-alone',
  'hospital-discharge',
  'terminally-ill',
  'months-waited',
] as const;
export type PriorityCriterion = (typeof PRIORITY_CRITERIA)[number];

const basis = z.strictObject({
  /** The act or the decision of the provider's council or the municipality. */
  source: z.string().min(1).max(300),
  /** Key of the text that explains the rule to whoever waits. */
  textKey: z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/),
  verified: z.boolean(),
});
export type RuleBasis = z.infer<typeof basis>;

/** The seed that decides between entries of wholly equal facts was drawn for a list. */
export const tieSeedDrawn = defineEvent(
  'TieSeedDrawn',
  1,
  z.strictObject({ ...list, drawnOn: day, seed: z.string().regex(/^[0-9a-f]{32}$/) }),
);

/** From a day on a list is ordered by points; what held before stays readable. */
export const priorityRuleAdopted = defineEvent(
  'PriorityRuleAdopted',
  1,
  z.strictObject({
    ...list,
    version: z.int().positive(),
    validFrom: day,
    criteria: z
      .array(z.strictObject({ criterion: z.enum(PRIORITY_CRITERIA), weight: z.int().positive().max(1000) }))
      .min(1),
    basis,
  }),
);

/** From a day on a list is ordered by arrival again. */
export const priorityRuleRepealed = defineEvent(
  'PriorityRuleRepealed',
  1,
  z.strictObject({ ...list, version: z.int().positive(), validFrom: day, basis }),
);

/** From a day on a refused offer has these consequences on a list. */
export const refusalRuleAdopted = defineEvent(
  'RefusalRuleAdopted',
  1,
  z.strictObject({
    ...list,
    version: z.int().positive(),
    validFrom: day,
    consequence: z.enum(REFUSAL_CONSEQUENCES),
    after: z.int().positive().max(20).nullable(),
    lapsedCounts: z.boolean(),
    basis,
  }),
);

/** Every event of a list's own rules. */
export const listRulesEvents = [
  tieSeedDrawn,
  priorityRuleAdopted,
  priorityRuleRepealed,
  refusalRuleAdopted,
] as const;

export type TieSeedDrawn = EventOf<typeof tieSeedDrawn>;
export type PriorityRuleAdopted = EventOf<typeof priorityRuleAdopted>;
export type PriorityRuleRepealed = EventOf<typeof priorityRuleRepealed>;
export type RefusalRuleAdopted = EventOf<typeof refusalRuleAdopted>;
export type ListRulesEvent = TieSeedDrawn | PriorityRuleAdopted | PriorityRuleRepealed | RefusalRuleAdopted;
