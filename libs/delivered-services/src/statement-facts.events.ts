import { z } from 'zod';
import { type Decimal, type LocalDate, type Money, isDecimal, isLocalDate } from '#libs/kernel';
import type { Statement } from './statement.rules';

const day = z.custom<LocalDate>(isLocalDate, 'not a day');
const amount = z.custom<Money>((value) => Number.isSafeInteger(value), 'not an amount in whole cents');
const number = z.custom<Decimal>(isDecimal, 'not a decimal number');
const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const source = z.string().max(300);
const tariff = z.enum(['weekday', 'sunday-or-night', 'holiday', 'any']);
const payer = z.enum(['municipality', 'state', 'society', 'user']);

const price = z.strictObject({
  unit: z.enum(['effective-hour', 'hour', 'meal', 'month', 'day']),
  tariff,
  full: amount.nullable(),
  subsidy: amount.nullable(),
  user: amount,
  from: day.nullable(),
  until: day.nullable(),
  source,
  verified: z.boolean(),
});

const line = z.strictObject({
  from: day,
  until: day,
  item: code,
  tariff,
  minutes: z.int().nonnegative(),
  units: number,
  price,
  full: amount.nullable(),
  subsidy: amount.nullable(),
  value: amount,
  /** Charged for visits that were called off. */
  cancelled: z.boolean(),
  rule: z.literal('quantity-times-price'),
});

const exemptionPart = z.strictObject({
  determinationId: z.uuid(),
  from: day,
  until: day.nullable(),
  form: z.enum(['fixed', 'percent']),
  monthly: amount,
  percent: number.nullable(),
  liable: z.array(z.strictObject({ personId: z.uuid(), monthly: amount })),
});

const share = z.strictObject({
  from: day,
  until: day,
  days: z.int().positive(),
  daysOfMonth: z.int().positive(),
  rule: z.enum(['no-exemption', 'fixed-amount-for-days', 'percent-of-price']),
  exemptionPart: exemptionPart.nullable(),
  value: amount,
  contribution: amount,
  exemption: amount,
  liable: z.array(z.strictObject({ personId: z.uuid(), amount })),
  publicShare: amount,
  payer: z.strictObject({ payer, source, verified: z.boolean() }),
});

const totals = z.strictObject({
  minutes: z.int().nonnegative(),
  full: amount.nullable(),
  subsidy: amount.nullable(),
  value: amount,
  contribution: amount,
  exemption: amount,
  liable: amount,
  publicShare: amount,
});

/** The frozen numbers of a month with what they were made of; persons are ids. */
export const statementSchema: z.ZodType<Statement> = z.strictObject({
  rules: z.literal(1),
  lines: z.array(line),
  shares: z.array(share),
  totals,
  payers: z.array(z.strictObject({ payer, subsidy: amount.nullable(), exemption: amount })),
  warnings: z.array(
    z.strictObject({
      code: z.enum([
        'FULL_PRICE_NOT_SET',
        'PRICE_PARTS_DIFFER',
        'PRICE_UNVERIFIED',
        'NIGHT_HOURS_UNVERIFIED',
        'PAYER_UNVERIFIED',
        'CANCELLATION_UNVERIFIED',
      ]),
      subject: z.string().max(100),
    }),
  ),
});

interface Stated {
  readonly statement?: { readonly lines?: readonly object[] };
}

/** Version 2 tells what was charged for visits called off from what was delivered; in version 1 all was delivered. */
export function withoutCancellations(data: object): object {
  const { statement } = data as Stated;
  const lines = (statement?.lines ?? []).map((each) => ({ ...each, cancelled: false }));
  return { ...data, statement: { ...statement, lines } };
}

const compared = z.union([amount, number, z.null()]);

/** One figure of a statement that came out otherwise; null where the line or figure is not there. */
export const differenceSchema = z.strictObject({
  /** `total`, `line` or `share`. */
  of: z.enum(['line', 'share', 'total']),
  /** Days, item, tariff and price of a line, days of a share, empty for totals. */
  subject: z.string().max(200),
  figure: z.string().max(60),
  before: compared,
  after: compared,
});
export type StatementDifference = z.infer<typeof differenceSchema>;
