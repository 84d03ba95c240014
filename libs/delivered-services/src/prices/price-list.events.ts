import { z } from 'zod';
import { defineEvent, type EventOf, isLocalDate, type LocalDate, type Money } from '#libs/kernel';

const day = z.custom<LocalDate>(isLocalDate, 'not a day');
const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const amount = z.custom<Money>((value) => Number.isSafeInteger(value) && Number(value) >= 0, 'not an amount');

/** A provider's price of an item holds for days; it replaces what was said before about the same days. */
export const providerPriceSet = defineEvent(
  'ProviderPriceSet',
  1,
  z.strictObject({
    programme: code,
    /** The organisation's name. */
    provider: z.string().min(1).max(200),
    item: code,
    tariff: z.enum(['weekday', 'sunday-or-night', 'holiday', 'any']),
    full: amount.nullable(),
    subsidy: amount.nullable(),
    user: amount.nullable(),
    from: day,
    until: day.nullable(),
    /** The act or price list that sets it. */
    source: z.string().min(1).max(300),
    verified: z.boolean(),
  }),
);

/** Every event of a provider's price list. */
export const priceListEvents = [providerPriceSet] as const;

export type ProviderPriceSet = EventOf<typeof providerPriceSet>;
