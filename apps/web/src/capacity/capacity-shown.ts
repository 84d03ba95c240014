import type { components } from '../api/schema';

/** What a provider can give in a programme, by days. */
export type ByDay = components['schemas']['CapacityByDayDto'];

/** The capacity of one provider in a programme, as every part of its page gets it. */
export interface CapacityShown {
  readonly book: ByDay;
  readonly month: string;
  /** True while the book is of other days than those asked for, which have not come yet. */
  readonly awaited: boolean;
}
