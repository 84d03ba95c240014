import { z } from 'zod';
import { defineEvent, type EventOf, isLocalDate, type LocalDate } from '#libs/kernel';
import { exemptionCaseSchema, storedPeriodSchema } from './exemption-facts.events';

const day = z.custom<LocalDate>(isLocalDate, 'not a day');
const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** How the contribution is stated: a fixed amount a month, or per cent of the price. */
export const EXEMPTION_FORMS = ['fixed', 'percent'] as const;
export type ExemptionForm = (typeof EXEMPTION_FORMS)[number];

/** What made a determination necessary. */
export const CHANGE_CAUSES = [
  'income',
  'volume',
  'price',
  'household',
  'basic-amount',
  'setting',
  'liable-person',
] as const;
export type ChangeCause = (typeof CHANGE_CAUSES)[number];

const determined = {
  determinationId: z.uuid(),
  from: day,
  until: day.nullable(),
  form: z.enum(EXEMPTION_FORMS),
  facts: exemptionCaseSchema,
  periods: z.array(storedPeriodSchema).min(1),
};

/** A person's exemption from payment for a service was calculated and is proposed for decision. */
export const exemptionProposed = defineEvent(
  'ExemptionProposed',
  1,
  z.strictObject({ exemptionId: z.uuid(), beneficiaryId: z.uuid(), programme: code, ...determined }),
);

/** The exemption was determined anew since something changed; it replaces what held from `from` on. */
export const exemptionRedetermined = defineEvent(
  'ExemptionRedetermined',
  1,
  z.strictObject({
    ...determined,
    cause: z.enum(CHANGE_CAUSES),
    changedOn: day,
    /** The day the person said so; null where the office found out by itself. */
    reportedOn: day.nullable(),
    /** Whether the report came after its period. */
    reportedLate: z.boolean(),
  }),
);

/** Earlier determinations were calculated again on corrected facts; only the parts that change stand here. */
export const exemptionRecalculated = defineEvent(
  'ExemptionRecalculated',
  1,
  z.strictObject({
    determinationId: z.uuid(),
    facts: exemptionCaseSchema,
    periods: z.array(storedPeriodSchema.extend({ replaces: z.uuid() })).min(1),
  }),
);

const decidedUpon = { determinationId: z.uuid(), decisionId: z.uuid() };

/** The decision on a determination was issued: it is in force. */
export const determinationIssued = defineEvent(
  'DeterminationIssued',
  1,
  z.strictObject({ ...decidedUpon, issuedOn: day }),
);

/** The decision that brought a determination into force was annulled or replaced. */
export const determinationCeased = defineEvent(
  'DeterminationCeased',
  1,
  z.strictObject({ ...decidedUpon, reason: z.enum(['annulled', 'replaced']), ceasedOn: day }),
);

/** Every event of an exemption. */
export const exemptionEvents = [
  exemptionProposed,
  exemptionRedetermined,
  exemptionRecalculated,
  determinationIssued,
  determinationCeased,
] as const;

export type ExemptionProposed = EventOf<typeof exemptionProposed>;
export type ExemptionRedetermined = EventOf<typeof exemptionRedetermined>;
export type ExemptionRecalculated = EventOf<typeof exemptionRecalculated>;
export type DeterminationIssued = EventOf<typeof determinationIssued>;
export type DeterminationCeased = EventOf<typeof determinationCeased>;
/** A calculation that was recorded. */
export type DeterminationEvent = ExemptionProposed | ExemptionRedetermined | ExemptionRecalculated;
export type ExemptionEvent = DeterminationEvent | DeterminationIssued | DeterminationCeased;
