import { z } from 'zod';
import { type Decimal, type LocalDate, type Money, isDecimal, isLocalDate } from '#libs/kernel';
import type { Derivation } from './calculation.rules';
import type { ExemptionCase } from './exemption-case.rules';

const day = z.custom<LocalDate>(isLocalDate, 'not a day');
const amount = z.custom<Money>((value) => Number.isSafeInteger(value), 'not an amount in whole cents');
const number = z.custom<Decimal>(isDecimal, 'not a decimal number');
/** Ids and codes only: nothing in which a name would fit by accident. */
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/);
/** A document's reference: its number or content hash. */
const evidence = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9/_.-]{0,99}$/)
  .nullable();
const members = z.array(
  z.enum(['first-adult', 'next-adult', 'child', 'single-parent-supplement', 'adult-in-institution']),
);

const setting = z.enum(['home', 'institution']);
const income = z.strictObject({ id, kind: id, monthly: amount, evidence });
const service = z.strictObject({ id, programme: id, price: amount, volume: number });
const liable = z.strictObject({
  id: z.uuid(),
  duty: z.enum(['maintenance', 'title']),
  household: members,
  incomes: z.array(income),
  agreed: amount.nullable(),
});

const dated = <T extends z.ZodType>(value: T) =>
  z.array(z.strictObject({ value, from: day, until: day.nullable() }));

/** The facts of a case over time; persons and documents are ids. */
export const exemptionCaseSchema: z.ZodType<ExemptionCase> = z.strictObject({
  setting: dated(setting),
  household: dated(members),
  incomes: dated(income),
  services: dated(service),
  liable: dated(liable),
});

const text = z.string().max(300);
const printed = z.union([text, z.array(text)]);
const step = z.strictObject({
  rule: id,
  version: z.int().positive(),
  subject: id,
  source: text,
  verified: z.boolean(),
  inputs: z.record(
    z.string(),
    z.strictObject({ value: printed, origin: text, evidence: evidence.unwrap().optional() }),
  ),
  result: printed,
});

const share = { id, contribution: amount };
const monthResult = z.strictObject({
  value: amount,
  abilityToPay: amount,
  contribution: amount,
  exemption: amount,
  services: z.array(z.strictObject({ ...share, value: amount, exemption: amount })),
  liable: z.array(z.strictObject({ ...share, abilityToPay: amount, exempt: z.boolean() })),
  publicShare: amount,
});

/** A month's calculation as it is stored: every step, parameter and fact, so that it can be run again. */
export const derivationSchema: z.ZodType<Derivation> = z.strictObject({
  on: day,
  facts: z.strictObject({
    setting,
    household: members,
    incomes: z.array(income),
    services: z.array(service),
    liable: z.array(liable),
  }),
  parameters: z.record(
    z.string(),
    z.strictObject({ value: z.json(), from: day.nullable(), source: text, verified: z.boolean() }),
  ),
  steps: z.array(step),
  result: monthResult,
});

/** A part of a period with its calculation; `thresholdsOn` null looked thresholds up at every change. */
export const storedPeriodSchema = z.strictObject({
  from: day,
  until: day.nullable(),
  because: z.array(z.string().max(100)),
  thresholdsOn: day.nullable(),
  derivation: derivationSchema,
});
export type StoredPeriod = z.infer<typeof storedPeriodSchema>;
