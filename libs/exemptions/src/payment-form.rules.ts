import { type Decimal, type Money, NO_MONEY, decimal, minMoney, percentOf, timesMoney } from '#libs/kernel';

/** A contribution in the two forms offices use: EUR a month, and a percentage of a price. */
export interface PaymentForms {
  readonly fixed: Money;
  /** Per cent of `of`, e.g. `3.6`; null where the price is zero. */
  readonly percent: Decimal | null;
  readonly of: Money;
}

/** A contribution in both forms; the percentage is half-up to `decimals` places, the amount stays exact. */
export const paymentForms = (contribution: Money, of: Money, decimals: number): PaymentForms => ({
  fixed: contribution,
  percent: of === 0 ? null : percentOf(contribution, of, decimals),
  of,
});

/** What a percentage of a month's price comes to, half-up to the cent. */
export function amountOfPercent(percent: Decimal, price: Money): Money {
  const [whole = '0', fraction = ''] = percent.split('.');
  const digits = whole.padStart(3, '0');
  return timesMoney(price, decimal(`${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`));
}

/** A fixed monthly amount against the month's delivered value: never more than was delivered. */
export const amountForMonth = (fixed: Money, delivered: Money): Money =>
  delivered <= 0 ? NO_MONEY : minMoney(fixed, delivered);
