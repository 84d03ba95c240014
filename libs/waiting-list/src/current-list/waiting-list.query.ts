import type { LocalDate } from '#libs/kernel';
import type { Queryable } from '#libs/platform';
import {
  clockStart,
  type KnownAt,
  type ListScope,
  onListAsKnown,
  pausedDays,
  waitedDays,
  type WaitingClock,
} from '../entries/as-of';
import { type WaitingDays, toFourDecimals } from '../entries/waiting-days';
import { FREQUENCIES, type Frequency, LEGAL_REGIMES, type LegalRegime } from '../waiting-list.events';

/** Asks for the list of a day as known by the end of a day or at a moment. */
export interface WaitingListRequest extends ListScope {
  readonly on: LocalDate;
  readonly knownAt: KnownAt;
  /** From when waiting days count; from the listing where nothing is said. */
  readonly clock?: WaitingClock;
}

/** The list in figures; days count from the start of the clock to the day asked, net days without pauses. */
export interface WaitingListFigures {
  readonly programme: string;
  readonly on: LocalDate;
  readonly knownAt: KnownAt;
  readonly entries: number;
  readonly persons: number;
  readonly profile: {
    readonly frequency: Readonly<Record<Frequency, number>>;
    readonly relativesHelp: number;
    readonly extendedScope: number;
  };
  /** By the law under which they wait that day; one person may wait under both. */
  readonly byRegime: Readonly<Record<LegalRegime, { readonly entries: number; readonly persons: number }>>;
  readonly waitingDays: WaitingDays;
  readonly waitingDaysNet: WaitingDays;
}

interface FiguresRow {
  readonly entries: number;
  readonly persons: number;
  readonly relatives: number;
  readonly extended: number;
  readonly frequencies: readonly number[];
  readonly regimeEntries: readonly number[];
  readonly regimePersons: readonly number[];
  readonly gross: readonly (number | null)[];
  readonly net: readonly (number | null)[];
}

/** The list of a day in figures, one indexed query on the view's tables in `schema`. */
export async function waitingListFigures(
  db: Queryable,
  schema: string,
  request: WaitingListRequest,
): Promise<WaitingListFigures> {
  const { programme, on, knownAt } = request;
  const listed = onListAsKnown(request, on, knownAt);
  const { rows } = await db.query<FiguresRow>(
    figuresSql(schema, listed.sql, listed.day, clockStart(request.clock)),
    listed.parameters,
  );
  const row = rows[0] as FiguresRow;
  const frequency = Object.fromEntries(FREQUENCIES.map((name, index) => [name, row.frequencies[index] ?? 0]));
  return {
    programme,
    on,
    knownAt,
    entries: row.entries,
    persons: row.persons,
    profile: {
      frequency: frequency as Record<Frequency, number>,
      relativesHelp: row.relatives,
      extendedScope: row.extended,
    },
    byRegime: byRegime(row),
    waitingDays: daysOf(row.entries, row.gross),
    waitingDaysNet: daysOf(row.entries, row.net),
  };
}

function figuresSql(schema: string, condition: string, day: string, start: string): string {
  const counts = FREQUENCIES.map((name) => `count(*) filter (where frequency = '${name}')::int`);
  const regimes = (counted: string): string[] =>
    LEGAL_REGIMES.map((name) => `count(${counted}) filter (where legal_regime = '${name}')::int`);
  const figures = (days: string): string =>
    `array[avg(${days})::float8, percentile_cont(0.5) within group (order by ${days}), max(${days})::float8]`;
  return `with listed as materialized (
      select e.person_id, e.legal_regime, e.frequency, e.extended_scope, e.relatives_help,
             ${waitedDays(day, start)} as gross,
             ${waitedDays(day, start)} - ${pausedDays(day, start)} as net
        from ${schema}.entries e where ${condition})
    select count(*)::int as entries, count(distinct person_id)::int as persons,
           (count(*) filter (where relatives_help))::int as relatives,
           (count(*) filter (where extended_scope <> ''))::int as extended,
           array[${counts.join()}] as frequencies,
           array[${regimes('*').join()}] as "regimeEntries",
           array[${regimes('distinct person_id').join()}] as "regimePersons", ${figures('gross')} as gross, ${figures('net')} as net
      from listed`;
}

function byRegime({ regimeEntries, regimePersons }: FiguresRow): WaitingListFigures['byRegime'] {
  const counts = LEGAL_REGIMES.map((name, index) => [
    name,
    { entries: regimeEntries[index] ?? 0, persons: regimePersons[index] ?? 0 },
  ]);
  return Object.fromEntries(counts) as WaitingListFigures['byRegime'];
}

function daysOf(n: number, [mean, median, max]: readonly (number | null)[]): WaitingDays {
  const rounded = (value: number | null | undefined): number | null =>
    typeof value === 'number' ? toFourDecimals(value) : null;
  return { n, mean: rounded(mean), median: rounded(median), max: max ?? null };
}
