import {
  type Instant,
  type KnownAt,
  knownMoment,
  type LocalDate,
  type Month,
  OFFICE_TIME_ZONE,
} from '#libs/kernel';
import type { Queryable } from '#libs/platform';
import type { Period } from '../detector';
import type { SpreadRow } from '../spread.rules';
import type { RecordFact } from './record-fact';

/** Whose facts of which days, as known by the end of a day or at a moment; null takes all units. */
export interface FactsScope {
  readonly unit: string | null;
  readonly period: Period;
  readonly knownAt: KnownAt;
}

/** Which facts of a scope; imported ones are left out. */
export interface FactsAsked extends FactsScope {
  /** Types of events; null takes all. */
  readonly types: readonly string[] | null;
  /** Only what was recorded on one of the days, or before or after these minutes of the day. */
  readonly outside?: {
    readonly opens: number;
    readonly closes: number;
    readonly days: readonly LocalDate[];
  };
  /** Only facts recorded more than so many days after they happened. */
  readonly laterThan?: number;
  /** At most so many, the latest recorded first. */
  readonly limit: number;
  /** At most so many of a unit and month. */
  readonly limitOfMonth?: number;
}

type Row = Omit<RecordFact, 'recordedAt' | 'imported'> & { readonly recordedAt: Date };

/** Facts that people recorded, from the view's tables in `schema`. */
export async function recordFacts(db: Queryable, schema: string, asked: FactsAsked): Promise<RecordFact[]> {
  const { conditions, parameters } = scopeOf(asked);
  const add = (value: unknown): string => `$${parameters.push(value)}`;
  conditions.push('not f.imported');
  if (asked.types) conditions.push(`f.type = any(${add(asked.types)})`);
  if (asked.laterThan !== undefined)
    conditions.push(`f.recorded_on - f.effective_on > ${add(asked.laterThan)}::int`);
  if (asked.outside) {
    const { opens, closes, days } = asked.outside;
    const minute = `extract(epoch from (f.recorded_at at time zone '${OFFICE_TIME_ZONE}')::time) / 60`;
    conditions.push(
      `(f.recorded_on = any(${add(days)}::date[]) or ${minute} < ${add(opens)}::int or ${minute} >= ${add(closes)}::int)`,
    );
  }
  const { rows } = await db.query<Row>(
    `select f.stream, f.revision, f.position, f.type, f.recorded_at as "recordedAt",
            f.correlation_id as "correlationId", f.recorded_on as "recordedOn", f.effective_on as "effectiveOn", f.actor, f.role, f.unit,
            f.programme, f.provider, f.detail
       from ${asked.limitOfMonth === undefined ? `${schema}.facts` : latestOf(schema, conditions, add(asked.limitOfMonth))} f
      where ${asked.limitOfMonth === undefined ? conditions.join(' and ') : 'true'}
      order by f.recorded_at desc, f.stream, f.revision desc limit ${add(asked.limit)}::int`,
    parameters,
  );
  return rows.map((row) => ({
    ...row,
    recordedAt: row.recordedAt.toISOString() as Instant,
    imported: false,
  }));
}

/** The latest facts of each unit and month. */
const latestOf = (schema: string, conditions: readonly string[], limit: string): string =>
  `(select * from (select f.*, row_number() over (partition by f.unit, date_trunc('month', f.recorded_on)
       order by f.recorded_at desc) as place from ${schema}.facts f where ${conditions.join(' and ')}) ranked
     where place <= ${limit}::int)`;

interface CountRow extends Omit<SpreadRow, 'month'> {
  readonly month: Month;
}

/** How the days between fact and recording spread, by unit and month, imported facts apart. */
export async function spreadRows(db: Queryable, schema: string, scope: FactsScope): Promise<SpreadRow[]> {
  const { conditions, parameters } = scopeOf(scope);
  const { rows } = await db.query<CountRow>(
    `select f.unit, f.imported, to_char(f.recorded_on, 'YYYY-MM') as month,
            f.recorded_on - f.effective_on as days, count(*)::int as count
       from ${schema}.facts f where ${conditions.join(' and ')} group by 1, 2, 3, 4`,
    parameters,
  );
  return rows;
}

function scopeOf({ unit, period, knownAt }: FactsScope): { conditions: string[]; parameters: unknown[] } {
  const parameters: unknown[] = [period.from, period.to, knownMoment(knownAt)];
  const conditions = ['f.recorded_on between $1::date and $2::date', 'f.known <= $3::timestamptz'];
  if (unit !== null) conditions.push(`f.unit = $${parameters.push(unit)}`);
  return { conditions, parameters };
}
