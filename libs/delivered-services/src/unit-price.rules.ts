import { type LocalDate, type Money, Refusal, subtractMoney } from '#libs/kernel';
import type { PriceLine, PriceQuestion } from '#libs/programmes';

/** The price of one unit as a statement uses it, with where it comes from. */
export interface UnitPrice extends Pick<
  PriceLine,
  'unit' | 'tariff' | 'full' | 'subsidy' | 'from' | 'until' | 'source' | 'verified'
> {
  readonly user: Money;
}

const covers = ({ from, until }: PriceLine, on: LocalDate): boolean =>
  (from === null || from <= on) && (until === null || on <= until);

/**
 * The price of a tariff on a day, else that of items whose price does not depend on the tariff; of several that
 * cover the day, the last. A tariff is never derived from another one: refuses `PRICE_NOT_SET`, and
 * `USER_PRICE_ABOVE_FULL` where the user's part is more than the whole.
 */
export function unitPriceOn(lines: readonly PriceLine[], asked: PriceQuestion, on: LocalDate): UnitPrice {
  const of = (tariff: PriceLine['tariff']): PriceLine | undefined =>
    lines.findLast(
      (line) =>
        line.item === asked.item &&
        line.provider === asked.provider &&
        line.tariff === tariff &&
        covers(line, on),
    );
  const found = of(asked.tariff) ?? of('any');
  const user = found && userPart(found);
  if (!found || user === null || user === undefined) throw new Refusal('PRICE_NOT_SET', { ...asked, on });
  if (found.full !== null && user > found.full) throw new Refusal('USER_PRICE_ABOVE_FULL', { ...asked, on });
  const { unit, tariff, full, subsidy, from, until, source, verified } = found;
  return { unit, tariff, full, subsidy, user, from, until, source, verified };
}

const userPart = ({ full, subsidy, user }: PriceLine): Money | null =>
  user ?? (full !== null && subsidy !== null ? subtractMoney(full, subsidy) : null);
