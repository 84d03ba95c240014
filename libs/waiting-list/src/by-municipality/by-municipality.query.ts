import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { LocalDate } from '#libs/kernel';
import { Database, type Queryable } from '#libs/platform';
import { whenBuilt } from '#libs/projections';
import { type Days, type KnownAt, onListAsKnown, scopeAsKnown } from '../entries/as-of';
import { checkProgramme, LIVE_ENTRIES } from '../entries/live-entries';
import { waitingListView } from '../entries/waiting-list.projection';

/** How many persons of a municipality share a feature; each person is counted once. */
export interface MunicipalityCount {
  readonly municipality: string;
  /** A frequency of need, or a reason of an end. */
  readonly feature: string;
  readonly persons: number;
}

/** Those who wait on a day, by what they need; or those whose wait ended within days, by the reason. */
export type CountedPersons =
  { readonly of: 'waiting'; readonly on: LocalDate } | { readonly of: 'ended'; readonly days: Days };

/** Asks how many persons of each municipality there are; throws `NotFound` for an unknown programme. */
export class CountByMunicipality extends Query<readonly MunicipalityCount[]> {
  constructor(
    readonly programme: string,
    readonly counted: CountedPersons,
    readonly knownAt: KnownAt,
  ) {
    super();
  }
}

@QueryHandler(CountByMunicipality)
export class CountByMunicipalityHandler implements IQueryHandler<CountByMunicipality> {
  constructor(private readonly database: Database) {}

  async execute(query: CountByMunicipality): Promise<readonly MunicipalityCount[]> {
    checkProgramme(query.programme);
    return whenBuilt(waitingListView.name, countByMunicipality(this.database, LIVE_ENTRIES, query));
  }
}

/** The counts from the view's tables in `schema`. Who waits twice counts by the earlier listing, who ended twice by the later end. */
export async function countByMunicipality(
  db: Queryable,
  schema: string,
  { programme, counted, knownAt }: Pick<CountByMunicipality, 'programme' | 'counted' | 'knownAt'>,
): Promise<readonly MunicipalityCount[]> {
  const scope = { programme, municipality: null, provider: null };
  const found =
    counted.of === 'waiting'
      ? { ...onListAsKnown(scope, counted.on, knownAt), ...WAITING }
      : endedWithin(counted.days, scopeAsKnown(scope, knownAt, counted.days));
  const { rows } = await db.query<MunicipalityCount>(
    `select one.municipality, one.feature, count(*)::int as persons
       from (select distinct on (e.person_id) e.municipality, ${found.feature} as feature
               from ${schema}.entries e where ${found.sql}
              order by e.person_id, ${found.order}, e.entry_id) one
      group by one.municipality, one.feature order by one.municipality, one.feature`,
    found.parameters,
  );
  return rows;
}

const WAITING = { feature: 'e.frequency', order: 'e.listed_on' };
const ENDED = { feature: 'e.end_reason', order: 'e.ended_on desc' };

function endedWithin({ from, to }: Days, { sql, parameters }: ReturnType<typeof scopeAsKnown>) {
  const all = [...parameters, from, to];
  const days = `$${all.length - 1}::date and $${all.length}::date`;
  return { ...ENDED, sql: `${sql} and e.ended_on between ${days}`, parameters: all };
}
