import { addDays, firstDayOf, lastDayOf } from '#libs/kernel';
import type { Queryable } from '#libs/platform';
import { pausedDays, scopeAsKnown } from '../entries/as-of';
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
  // Whoever ended on the first day was last valid the day before. Those listed and ended on one day were
  // never valid, but count as listed and ended. Distinct takes the spans of one entry together.
  const { rows } = await db.query<CountedEntry>(
    `select distinct e.entry_id, e.person_id as "personId", e.listed_on - date '1970-01-01' as listed,
            e.ended_on - date '1970-01-01' as ended, e.end_reason as "endReason",
            ${pausedDays('coalesce(e.ended_on, e.listed_on)')} as "pausedDays"
       from ${schema}.entries e
      where ${known.sql} and (e.valid && daterange(${from} - 1, ${to}, '[]')
         or e.ended_on = e.listed_on and e.listed_on between ${from} and ${to})`,
    [...known.parameters, first],
  );
  return rows;
}
