import type { Programme } from './delivered';

/** An item of a programme that is charged. */
export interface Item {
  readonly item: string;
  readonly name: string;
}

const TIMED = ['hour', 'effective-hour'];

/** What a programme charges by the clock, and what it charges by the piece; each item once. */
export function itemsOf({ prices }: Pick<Programme, 'prices'>): {
  readonly timed: readonly Item[];
  readonly counted: readonly Item[];
} {
  const once = [...new Map(prices.map((line) => [line.item, line])).values()];
  const [timed, counted] = [true, false].map((byClock) =>
    once.filter(({ unit }) => TIMED.includes(unit) === byClock),
  );
  return { timed: timed ?? [], counted: counted ?? [] };
}

/** The name of an item as the programme has it; its code where it is not known. */
export const itemName = ({ prices }: Pick<Programme, 'prices'>, item: string): string =>
  prices.find((line) => line.item === item)?.name ?? item;
