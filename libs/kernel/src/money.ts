import { Refusal } from './refusal';

/** An amount in whole euro cents, exact to ±90 billion EUR; safe in JSON and compared with < and >. */
export type Money = number & { readonly __money: unique symbol };

/** An exact decimal number as text, `-?digits[.digits]`: factors, weights, hours. */
export type Decimal = string & { readonly __decimal: unique symbol };

/** Nothing to pay. */
export const NO_MONEY = 0 as Money;

const DECIMAL = /^-?\d+(\.\d+)?$/;

function checked(cents: number | bigint): Money {
  const value = Number(cents);
  if (!Number.isSafeInteger(value)) throw new Refusal('NOT_AN_AMOUNT', { cents: String(cents) });
  return value === 0 ? NO_MONEY : (value as Money);
}

/** The amount of so many cents; refuses `NOT_AN_AMOUNT` for fractions of a cent. */
export const cents = (count: number): Money => checked(count);

/** The amount written `1040.25`, in EUR with at most two decimals; refuses `NOT_AN_AMOUNT`. */
export function money(text: string): Money {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text);
  if (!match) throw new Refusal('NOT_AN_AMOUNT', { value: text });
  const amount = BigInt(`${match[2]}${(match[3] ?? '').padEnd(2, '0')}`);
  return checked(match[1] ? -amount : amount);
}

/** The amount as `1040.25`, always with two decimals. */
export function moneyText(amount: Money): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** True when the text is a decimal number with a point. */
export const isDecimal = (text: unknown): text is Decimal => typeof text === 'string' && DECIMAL.test(text);

/** The decimal number written with a point; refuses `NOT_A_DECIMAL`. */
export function decimal(text: string): Decimal {
  if (!isDecimal(text)) throw new Refusal('NOT_A_DECIMAL', { value: text });
  return text;
}

function scaled(value: Decimal, scale: number): bigint {
  const [whole, fraction = ''] = value.split('.') as [string, string?];
  return BigInt(`${whole}${fraction.padEnd(scale, '0')}`);
}

const scaleOf = (value: Decimal): number => value.split('.')[1]?.length ?? 0;

function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const sign = numerator < 0n !== denominator < 0n ? -1n : 1n;
  const [n, d] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator];
  return sign * ((2n * n + d) / (2n * d));
}

function decimalOf(value: bigint, scale: number): Decimal {
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0');
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return `${value < 0n ? '-' : ''}${text}` as Decimal;
}

/** The exact sum; written with as many decimals as the longest of the numbers. */
export function addDecimals(...values: readonly Decimal[]): Decimal {
  const scale = Math.max(0, ...values.map(scaleOf));
  return decimalOf(
    values.reduce((sum, value) => sum + scaled(value, scale), 0n),
    scale,
  );
}

/** Below zero, zero or above zero as `a` is smaller than, equal to or greater than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(scaleOf(a), scaleOf(b));
  const difference = scaled(a, scale) - scaled(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The sum of amounts. */
export const addMoney = (...amounts: readonly Money[]): Money =>
  checked(amounts.reduce((sum, amount) => sum + BigInt(amount), 0n));

/** What is left of `amount` after `less`; may be negative. */
export const subtractMoney = (amount: Money, less: Money): Money => checked(BigInt(amount) - BigInt(less));

/** The amount times an exact factor, rounded half-up (away from zero) to the cent: 1.5 × 507.43 = 761.15. */
export const timesMoney = (amount: Money, factor: Decimal): Money =>
  checked(divideHalfUp(BigInt(amount) * scaled(factor, scaleOf(factor)), 10n ** BigInt(scaleOf(factor))));

/** `part` of `whole` equal parts of the amount, half-up to the cent; 20 of 60 minutes of 5.10 = 1.70. Whole numbers only. */
export function fractionOf(amount: Money, part: number, whole: number): Money {
  if (!Number.isSafeInteger(part) || !Number.isSafeInteger(whole) || whole <= 0)
    throw new Refusal('NOT_A_WHOLE', { part, whole });
  return checked(divideHalfUp(BigInt(amount) * BigInt(part), BigInt(whole)));
}

/** `part` in per cent of `whole`, half-up to `decimals` places; refuses `NOT_A_WHOLE` when `whole` is zero. */
export function percentOf(part: Money, whole: Money, decimals: number): Decimal {
  if (whole === 0) throw new Refusal('NOT_A_WHOLE', { whole: moneyText(whole) });
  return decimalOf(
    divideHalfUp(BigInt(part) * 100n * 10n ** BigInt(decimals), BigInt(whole)),
    Math.max(decimals, 0),
  );
}

/** The larger amount. */
export const maxMoney = (...amounts: readonly [Money, ...Money[]]): Money => checked(Math.max(...amounts));

/** The smaller amount. */
export const minMoney = (...amounts: readonly [Money, ...Money[]]): Money => checked(Math.min(...amounts));

/**
 * Splits an amount in proportion to non-negative weights so that the parts add up to it: every part its whole
 * cents, the cents left over to the largest remainders, ties to the earlier; refuses `NOTHING_TO_SPLIT_BY`.
 */
export function splitMoney(amount: Money, weights: readonly number[]): Money[] {
  const shares = weights.map(BigInt);
  const whole = shares.reduce((sum, share) => sum + share, 0n);
  if (amount === 0) return shares.map(() => NO_MONEY);
  if (whole <= 0n || shares.some((share) => share < 0n) || amount < 0)
    throw new Refusal('NOTHING_TO_SPLIT_BY', { amount: moneyText(amount), weights });
  const parts = shares.map((share) => (BigInt(amount) * share) / whole);
  const rests = shares.map((share, index) => ({ index, rest: (BigInt(amount) * share) % whole }));
  rests.sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  let left = BigInt(amount) - parts.reduce((sum, part) => sum + part, 0n);
  for (const { index } of rests) {
    if (left === 0n) break;
    parts[index] = (parts[index] ?? 0n) + 1n;
    left -= 1n;
  }
  return parts.map(checked);
}
