import { type KnownAt, knownMoment, type LocalDate } from '#libs/kernel';

export { type KnownAt, knownMoment };

/** Whose list: a programme's, narrowed to a municipality's, to a provider's; null takes all. */
export interface ListScope {
  readonly programme: string;
  readonly municipality: string | null;
  readonly provider: string | null;
}

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

/** Days of pauses that lie between the listing and a day; overlapping ones count once. */
export const pausedDays = (until: string): string =>
  `case when isempty(e.pauses) then 0 else coalesce((select sum(upper(p) - lower(p))::int
     from unnest(e.pauses * datemultirange(daterange(e.listed_on, greatest(${until}, e.listed_on)))) p), 0) end`;
