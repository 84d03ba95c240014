import { firstDayOf, lastDayOf } from '#libs/kernel';
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
  const known = scopeAsKnown(request, request.knownAt);
  const parameters = [...known.parameters, firstDayOf(request.from), lastDayOf(request.to)];
  const from = `$${parameters.length - 1}::date`;
  const to = `$${parameters.length}::date`;
  const counted = `e.entry_id, e.person_id as "personId", e.listed_on - date '1970-01-01' as listed,
    e.ended_on - date '1970-01-01' as ended, e.end_reason as "endReason",
    ${pausedDays('coalesce(e.ended_on, e.listed_on)')} as "pausedDays"`;
  // An entry that ended on the period's first day was last listed the day before; union also takes the
  // spans of one entry together, and adds those who were listed and ended on one day.
  const { rows } = await db.query<CountedEntry>(
    `select ${counted} from ${schema}.entries e
      where ${known.sql} and e.valid && daterange(${from} - 1, ${to}, '[]')
     union
     select ${counted} from ${schema}.entries e
      where ${known.sql} and e.ended_on = e.listed_on and e.listed_on between ${from} and ${to}`,
    parameters,
  );
  return rows;
}
