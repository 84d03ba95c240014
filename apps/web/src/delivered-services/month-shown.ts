import type { DeliveredMonth, Programme } from './delivered';
import type { OfMonth } from './of-month';

/** What every part of a month's page gets. */
export interface MonthShown {
  readonly of: OfMonth;
  readonly programme: Programme;
  /** Null where nothing was recorded yet. */
  readonly month: DeliveredMonth | null;
  readonly refetch?: () => Promise<{ readonly data?: DeliveredMonth | undefined }>;
}

/** A month with its statements, as the parts of this page need it. */
export interface Charged {
  readonly of: OfMonth;
  readonly programme: Programme;
  readonly month: DeliveredMonth;
  refetch(): Promise<{ readonly data?: DeliveredMonth | undefined }>;
}

/** How far a month is. */
export const MONTH_TONES = { nothing: 'neutral', open: 'info', issued: 'good', changed: 'warning' } as const;
export type MonthState = keyof typeof MONTH_TONES;

/** Whether something was recorded, charged, and told otherwise since. */
export function stateOf(
  month: { readonly changed: boolean; readonly statements: number } | null,
): MonthState {
  if (month === null) return 'nothing';
  if (month.statements === 0) return 'open';
  return month.changed ? 'changed' : 'issued';
}
