import { money, moneyText, subtractMoney } from '#libs/kernel';
import type { components } from '../api/schema';
import type { Programme } from './delivered';

export type Price = components['schemas']['ProviderPriceDto'];
type Tariff = components['schemas']['SetPriceDto']['tariff'];

/** How a price stands on a day: it holds, another one took its days, it is yet to come, or it is over. */
export type PriceStanding = 'holds' | 'replaced' | 'ahead' | 'over';

/** A price of a list, and how it stands. */
export interface PriceRow {
  readonly key: string;
  readonly price: Price;
  readonly standing: PriceStanding;
}

/** A list, in the order in which it was set, as it stands on a day (`2026-03-01`): by item and tariff, the last set first. */
export function pricesOn(list: readonly Price[], day: string): PriceRow[] {
  const rows = list.map((price, index): PriceRow => {
    const later = list.slice(index + 1);
    return { key: String(index), price, standing: standingOn(price, later, day) };
  });
  const items = [...new Set(list.map(({ item }) => item))];
  return rows
    .reverse()
    .sort(
      ({ price: one }, { price: other }) =>
        items.indexOf(one.item) - items.indexOf(other.item) || placeOf(one) - placeOf(other),
    );
}

const ORDER: readonly string[] = ['any', 'weekday', 'sunday-or-night', 'holiday'];
const placeOf = ({ tariff }: Price): number => ORDER.indexOf(tariff);

function standingOn(price: Price, later: readonly Price[], day: string): PriceStanding {
  if (price.from !== null && price.from > day) return 'ahead';
  if (price.until !== null && price.until < day) return 'over';
  const isSame = ({ item, tariff }: Price): boolean => item === price.item && tariff === price.tariff;
  return later.some((other) => isSame(other) && covers(other, day)) ? 'replaced' : 'holds';
}

const covers = ({ from, until }: Price, day: string): boolean =>
  (from === null || from <= day) && (until === null || day <= until);

/** What the user pays of a unit: as it was set, or the full price without the subsidy; null where neither is known. */
export function userPart({ full, subsidy, user }: Pick<Price, 'full' | 'subsidy' | 'user'>): string | null {
  if (user !== null) return user;
  return full === null || subsidy === null ? null : moneyText(subtractMoney(money(full), money(subsidy)));
}

/** What a price can be set for. */
export interface Priced {
  readonly value: string;
  readonly item: string;
  readonly name: string;
  readonly tariff: Tariff;
}

/** Every item of a programme with each of its tariffs, each once. */
export function pricedIn({ prices }: Pick<Programme, 'prices'>): Priced[] {
  const once = [...new Map(prices.map((line) => [line.item, line])).values()];
  return once.flatMap(({ item, name, byTariff }) => {
    const tariffs = byTariff ? (['weekday', 'sunday-or-night', 'holiday'] as const) : (['any'] as const);
    return tariffs.map((tariff) => ({ value: `${item}/${tariff}`, item, name, tariff }));
  });
}
