import { addDays, daysBetween, type LocalDate, OFFICE_TIME_ZONE } from '#libs/kernel';
import type { Queryable } from '#libs/platform';
import { type Days, type KnownAt, knownMoment, type ListScope } from '../entries/as-of';

/** Asks how many waited on every day of a span, seen three ways. */
export interface OverTimeRequest extends ListScope, Days {
  readonly on: LocalDate;
  readonly knownAt: KnownAt;
}

/** Entries on the list, one number for each day from `from` to `to`, both included. */
export interface ListOverTime extends Days {
  readonly on: LocalDate;
  readonly knownAt: KnownAt;
  /** On each day, as known at `knownAt`. */
  readonly asKnown: readonly number[];
  /** On the day `on`, as known by the end of each day. */
  readonly learned: readonly number[];
  /** On each day, as known by the end of that same day. */
  readonly thatDay: readonly number[];
  /** Who has or had anybody waiting in the span. */
  readonly providers: readonly string[];
}

interface Change {
  readonly series: 'asKnown' | 'learned' | 'thatDay';
  readonly day: LocalDate;
  readonly change: number;
}

/** The three series, from the view's tables in `schema`; one pass over the rows of the span. */
export async function listOverTime(
  db: Queryable,
  schema: string,
  request: OverTimeRequest,
): Promise<ListOverTime> {
  const { from, to, on, knownAt } = request;
  const { rows } = await db.query<Change & { readonly providers: readonly string[] | null }>(
    overTimeSql(schema, request),
    parametersOf(request),
  );
  const days = daysBetween(from, to) + 1;
  const series = (name: Change['series']): number[] =>
    running(
      rows.filter((row) => row.series === name),
      from,
      days,
    );
  const providers = rows.find((row) => row.providers !== null)?.providers ?? [];
  return {
    ...{ from, to, on, knownAt, providers },
    asKnown: series('asKnown'),
    learned: series('learned'),
    thatDay: series('thatDay'),
  };
}

const parametersOf = ({ programme, from, to, on, knownAt, ...scope }: OverTimeRequest): unknown[] => [
  ...[programme, from, to, on, knownMoment(knownAt)],
  ...[scope.municipality, scope.provider, scope.legalRegime ?? null].filter((value) => value !== null),
];

function overTimeSql(schema: string, { municipality, provider, legalRegime }: OverTimeRequest): string {
  const given = [
    ['municipality', municipality],
    ['provider', provider],
    ['legal_regime', legalRegime ?? null],
  ].flatMap(([column, value]) => (value === null ? [] : [column]));
  const narrowed = given.map((column, index) => `and e.${column} = $${6 + index}`).join(' ');
  // The first day whose end lies behind the moment: by then it is known.
  const known = (end: string): string => `(${end}(e.known) at time zone '${OFFICE_TIME_ZONE}')::date`;
  return `with spans as materialized (
      select lower(e.valid) as starts, upper(e.valid) as ends, ${known('lower')} as told, ${known('upper')} as until,
             e.known @> $5::timestamptz as counts, e.valid @> $4::date as that, e.provider
        from ${schema}.entries e
       where e.programme = $1 and not isempty(e.valid) ${narrowed}
         and e.lapses_on >= least($2::date, $4::date, ($5::timestamptz)::date) and e.listed_on <= greatest($3::date, $4::date)),
    lived as (
      select 'asKnown' as series, starts as a, ends as b from spans where counts
      union all select 'learned', told, until from spans where that
      union all select 'thatDay', greatest(starts, told), least(ends, until) from spans),
    changes as (
      select series, greatest(a, $2::date) as day, 1 as change from lived
       where (b is null or (b > a and b > $2::date)) and a <= $3::date
      union all select series, b, -1 from lived where b > a and b > $2::date and b <= $3::date)
    select series, day::text as day, sum(change)::int as change, null::text[] as providers
      from changes group by series, day
    union all select '', '', 0, array(select distinct provider from spans order by provider)`;
}

/** The changes summed up day by day. */
function running(changes: readonly Change[], from: LocalDate, days: number): number[] {
  const byDay = new Map(changes.map(({ day, change }) => [day, change]));
  const counts: number[] = [];
  for (let day = from, count = 0; counts.length < days; day = addDays(day, 1)) {
    count += byDay.get(day) ?? 0;
    counts.push(count);
  }
  return counts;
}
