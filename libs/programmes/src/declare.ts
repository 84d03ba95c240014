import { type DatedParameter, type LocalDate, type Money, defineParameter, money } from '#libs/kernel';
import type { Payer, Recipient } from './programme';
import type { PriceLine } from './prices';
import { MUNICIPAL } from './sources';

/** A parameter with one printed value that holds until another is set. */
export const printed = <T>(id: string, value: T, source: string = MUNICIPAL.act): DatedParameter<T> =>
  defineParameter(id, [{ value, from: null, source, verified: true }]);

/** A parameter whose only known value nobody has confirmed. */
export const assumed = <T>(id: string, value: T, note: string): DatedParameter<T> =>
  defineParameter(id, [{ value, from: null, source: 'nepotrjeno', verified: false, note }]);

/** A parameter the rule needs and no source gives: every question about it is refused until it is set. */
export const notSet = <T>(id: string): DatedParameter<T> => defineParameter<T>(id, []);

/** Who receives applications, the same at all times. */
export const receivedBy = (
  kind: Recipient['kind'],
  name?: string,
  verified = true,
): DatedParameter<Recipient> =>
  defineParameter('recipient', [
    {
      value: name === undefined ? { kind } : { kind, name },
      from: null,
      source: verified ? MUNICIPAL.act : 'nepotrjeno',
      verified,
    },
  ]);

/** Who pays, the same at all times. */
export const paidBy = (payer: Payer, verified = true): DatedParameter<Payer> =>
  defineParameter('payer', [
    { value: payer, from: null, source: verified ? MUNICIPAL.act : 'nepotrjeno', verified },
  ]);

/** Who pays before and from a day on. */
export const paidByDate = (
  before: Payer,
  change: LocalDate,
  after: Payer,
  source: string,
): DatedParameter<Payer> =>
  defineParameter('payer', [
    { value: before, from: null, source, verified: true },
    { value: after, from: change, source, verified: true },
  ]);

/** A price as printed: the amount the user sees, without the full price and subsidy behind it. */
export const printedPrice = (
  line: Pick<PriceLine, 'item' | 'name' | 'unit' | 'tariff'> & { readonly user: string; provider?: string },
): PriceLine => ({
  provider: 'Koper',
  full: null,
  subsidy: null,
  from: null,
  until: null,
  source: `${MUNICIPAL.act}; veljavnost ni natisnjena`,
  verified: false,
  ...line,
  user: money(line.user) satisfies Money,
});
