import { type Instant, type KnownAt, knownMoment, type LocalDate } from '#libs/kernel';
import type { LegalRegime } from '../waiting-list.events';

export { type KnownAt, knownMoment };

/** Whose list: a programme's, narrowed to a municipality's, a provider's, a law's; null takes all. */
export interface ListScope {
  readonly programme: string;
  readonly municipality: string | null;
  readonly provider: string | null;
  readonly legalRegime?: LegalRegime | null;
}

/**
 * From when waiting days count, by version: 1 from the listing, 2 from the complete application, and from the
 * listing where no such day is recorded. Both run over the same history.
 */
export const WAITING_CLOCKS = { listing: 1, 'complete-application': 2 } as const;
export type WaitingClock = keyof typeof WAITING_CLOCKS;

/** The first day of a wait, for a row named `e`. */
export const clockStart = (clock: WaitingClock = 'listing'): string =>
  clock === 'listing' ? 'e.listed_on' : 'coalesce(e.application_complete_on, e.listed_on)';

/** All that is recorded: what a rule goes by when it decides now. */
export const ALL_RECORDED = '9999-12-31T23:59:59.999Z' as Instant;

/** A condition with its parameters. */
export interface Condition {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Days that follow each other, both ends included. */
export interface Days {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * The rows of a scope, for a table named `e`, as known at a moment, among them all that are valid on one of
 * the days. What had lapsed before or was listed later is passed over within the index.
 */
export function scopeAsKnown(scope: ListScope, knownAt: KnownAt, { from, to }: Days): Condition {
  const moment = knownMoment(knownAt);
  const known = moment.slice(0, 10);
  const parameters: unknown[] = [scope.programme, moment, known < from ? known : from, to];
  let sql =
    'e.programme = $1 and e.known @> $2::timestamptz and e.lapses_on >= $3::date and e.listed_on <= $4::date';
  // Written out only where asked: a condition that is "or null" keeps the planner from the index.
  if (scope.municipality !== null) sql += ` and e.municipality = $${parameters.push(scope.municipality)}`;
  if (scope.provider !== null) sql += ` and e.provider = $${parameters.push(scope.provider)}`;
  if (scope.legalRegime) sql += ` and e.legal_regime = $${parameters.push(scope.legalRegime)}`;
  return { sql, parameters };
}

/** The rows of a scope that are on the list of a day as known at a moment; `day` is the day's parameter. */
export function onListAsKnown(
  scope: ListScope,
  on: LocalDate,
  knownAt: KnownAt,
): Condition & { readonly day: string } {
  const { sql, parameters } = scopeAsKnown(scope, knownAt, { from: on, to: on });
  const day = '$4::date';
  return { sql: `${sql} and e.valid @> ${day}`, parameters, day };
}

/** Days between the start of the clock and a day, for a row named `e`; none where it starts later. */
export const waitedDays = (until: string, start: string): string =>
  start === clockStart() ? `${until} - ${start}` : `greatest(${until} - ${start}, 0)`;

/** Days of pauses that lie between the start of the clock and a day; overlapping ones count once. */
export const pausedDays = (until: string, start: string = clockStart()): string =>
  `case when isempty(e.pauses) then 0 else coalesce((select sum(upper(p) - lower(p))::int
     from unnest(e.pauses * datemultirange(daterange(${start}, greatest(${until}, ${start})))) p), 0) end`;
