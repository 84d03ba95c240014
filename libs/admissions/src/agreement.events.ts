import { z } from 'zod';
import { isLocalDate, type LocalDate } from '#libs/kernel';

const day = z.custom<LocalDate>(isLocalDate, 'not a day');
const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const name = z.string().min(1).max(200);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);

/** What is agreed on: a service, taking part, a bed or room, or an inclusion for a time. */
export const AGREEMENT_KINDS = ['service', 'participation', 'accommodation', 'inclusion'] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** A time of the week, 1 = Monday, `HH:MM` in local time. */
export const visitSchema = z.strictObject({ weekday: z.int().min(1).max(7), from: time, to: time });
export type Visit = z.infer<typeof visitSchema>;

/** A price list's line, of which the tariff of each day is charged; see the programme's prices. */
export const priceReferenceSchema = z.strictObject({ item: code, provider: name });
export type PriceReference = z.infer<typeof priceReferenceSchema>;

/** What is given and at which price; null where the programme does not reckon by it. */
export const agreementTermsSchema = z.strictObject({
  hoursPerWeek: z.number().positive().max(168).nullable(),
  /** Meals, days or visits a week. */
  unitsPerWeek: z.number().positive().max(1000).nullable(),
  schedule: z.array(visitSchema).max(100),
  tasks: z.array(code),
  price: priceReferenceSchema.nullable(),
  /** The exemption from payment that is taken into account. */
  exemptionId: z.uuid().nullable(),
});
export type AgreementTerms = z.infer<typeof agreementTermsSchema>;

/** A manager let these rules be broken, for a reason kept with the person's data. */
export const overrideSchema = z.strictObject({
  rules: z.array(code).min(1),
  approvedBy: name,
  reasonRef: z.uuid(),
});
export type Override = z.infer<typeof overrideSchema>;

/** Who bears from a day on what the user does not; unverified where nobody confirmed the rule. */
const payerFrom = z.strictObject({
  from: day,
  payer: z.enum(['municipality', 'state', 'society', 'user']),
  verified: z.boolean(),
});
export type PayerFrom = z.infer<typeof payerFrom>;

/** The body of an agreement as concluded. */
export const agreementSchema = z.strictObject({
  kind: z.enum(AGREEMENT_KINDS),
  concludedOn: day,
  effectiveOn: day,
  /** The last day where a term was agreed. */
  until: day.nullable(),
  terms: agreementTermsSchema,
  payers: z.array(payerFrom),
  override: overrideSchema.nullable(),
});
