import { addDays, firstDayOf, lastDayOf } from '#libs/kernel';
import type { Queryable } from '#libs/platform';
import { clockStart, pausedDays, scopeAsKnown } from '../entries/as-of';
import {
  monthlyFiguresDefinition,
  type MonthlyFiguresRequest,
  type StatisticDefinition,
} from './monthly-figures.definition';
import { type CountedEntry, countMonths, type PeriodFigures } from './monthly-figures';

/** The figures with what they mean. */
export interface MonthlyFigures extends PeriodFigures {
  readonly definition: StatisticDefinition;
}

/** The monthly figures, from the view's tables in `schema`. */
export async function monthlyFigures(
  db: Queryable,
  schema: string,
  request: MonthlyFiguresRequest,
): Promise<MonthlyFigures> {
  const entries = await entriesOfPeriod(db, schema, request);
  const figures = countMonths(entries, request.from, request.to);
  return { definition: monthlyFiguresDefinition(request), ...figures };
}

async function entriesOfPeriod(
  db: Queryable,
  schema: string,
  request: MonthlyFiguresRequest,
): Promise<CountedEntry[]> {
  const [first, last] = [firstDayOf(request.from), lastDayOf(request.to)];
  const known = scopeAsKnown(request, request.knownAt, { from: addDays(first, -1), to: last });
  const from = `$${known.parameters.length + 1}::date`;
  const to = '$4::date';
  const start = clockStart(request.clock);
  const day = (of: string): string => `${of} - date '1970-01-01'`;
  // Whoever ended on the first day was last valid the day before. Those listed and ended on one day were
  // never valid, but count as listed and ended. Distinct takes the spans of one entry together; of a law only
  // those under it count, so its first and last day come along.
  const span = request.legalRegime
    ? `, ${day('min(coalesce(lower(e.valid), e.listed_on)) over one')} as "from",
         ${day(`nullif(max(coalesce(upper(e.valid), e.ended_on, 'infinity')) over one, 'infinity')`)} as "to"`
    : '';
  const { rows } = await db.query<CountedEntry>(
    `select distinct e.entry_id, e.person_id as "personId", ${day('e.listed_on')} as listed,
            ${day('e.ended_on')} as ended, e.end_reason as "endReason", ${day(start)} as "countsFrom",
            ${pausedDays(`coalesce(e.ended_on, e.listed_on)`, start)} as "pausedDays"${span}
       from ${schema}.entries e
      where ${known.sql} and (e.valid && daterange(${from} - 1, ${to}, '[]')
         or e.ended_on = e.listed_on and e.listed_on between ${from} and ${to})
     ${request.legalRegime ? 'window one as (partition by e.entry_id)' : ''}`,
    [...known.parameters, first],
  );
  return rows;
}
