import { type CommandContext, type Decider, Refusal } from '#libs/kernel';
import { type PriceLine, type Programme, getProgramme } from '#libs/programmes';
import type { ProviderPriceSet } from './price-list.events';

/**
 * Sets a provider's price for days; refuses `PROGRAMME_NOT_KNOWN`, `ITEM_NOT_KNOWN`, `TARIFF_NOT_OF_ITEM`,
 * `PRICE_EMPTY` (no user's part, nor what it follows from), `USER_PRICE_ABOVE_FULL`, `PERIOD_EMPTY`.
 */
export class SetProviderPrice {
  readonly type = 'SetProviderPrice';

  constructor(
    readonly data: ProviderPriceSet['data'],
    readonly context: CommandContext,
  ) {}
}

/** A provider's prices of a programme, in the order in which they were set. */
export type PriceList = readonly PriceLine[];

/** The rules of one provider's price list for one programme. */
export const priceList: Decider<SetProviderPrice, ProviderPriceSet, PriceList> = {
  initialState: [],
  evolve: (list, { data }) => [...list, lineOf(data)],
  decide({ data }, list) {
    check(data);
    return holdsAlready(lineOf(data), list) ? [] : [{ type: 'ProviderPriceSet', data }];
  },
};

/** Whether a line was set and nothing that was set later took any of its days; else it is set once more. */
function holdsAlready(line: PriceLine, list: PriceList): boolean {
  const text = JSON.stringify(line);
  const at = list.findLastIndex((known) => JSON.stringify(known) === text);
  return at >= 0 && !list.slice(at + 1).some((later) => takesDaysOf(later, line));
}

const takesDaysOf = (later: PriceLine, { item, tariff, from, until }: PriceLine): boolean =>
  later.item === item &&
  later.tariff === tariff &&
  (later.from === null || until === null || later.from <= until) &&
  (later.until === null || from === null || from <= later.until);

function lineOf({ programme, ...data }: ProviderPriceSet['data']): PriceLine {
  const { name, unit } = itemOf(getProgramme(programme), data.item);
  return { ...data, name, unit };
}

function itemOf(programme: Programme, item: string): PriceLine {
  const found = programme.prices.find((line) => line.item === item);
  if (!found) throw new Refusal('ITEM_NOT_KNOWN', { programme: programme.code, item });
  return found;
}

function check({
  programme,
  item,
  tariff,
  full,
  subsidy,
  user,
  from,
  until,
}: ProviderPriceSet['data']): void {
  const any = itemOf(getProgramme(programme), item).tariff === 'any';
  if (any !== (tariff === 'any')) throw new Refusal('TARIFF_NOT_OF_ITEM', { item, tariff });
  if (user === null && (full === null || subsidy === null))
    throw new Refusal('PRICE_EMPTY', { item, tariff });
  const above = full !== null && (user ?? 0) > full;
  const subsidyAbove = full !== null && (subsidy ?? 0) > full;
  if (above || subsidyAbove) throw new Refusal('USER_PRICE_ABOVE_FULL', { item, tariff });
  if (until !== null && until < from) throw new Refusal('PERIOD_EMPTY', { from, until });
}

/** The prices of a provider: those that a source printed for it, then its own list, which goes before them. */
export const pricesOf = (programme: string, provider: string, list: PriceList): PriceLine[] => [
  ...getProgramme(programme).prices.filter((line) => line.provider === provider),
  ...list,
];
