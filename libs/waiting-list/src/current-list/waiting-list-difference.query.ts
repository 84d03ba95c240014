import type { Instant, LocalDate } from '#libs/kernel';
import type { Queryable } from '#libs/platform';
import { type KnownAt, knownMoment, type ListScope, onListAsKnown } from '../entries/as-of';
import type { EndReason } from '../waiting-list.events';

/** Asks why the list of a day is another one as known at `knownAt` than as known at `knownBefore`. */
export interface DifferenceRequest extends ListScope {
  readonly on: LocalDate;
  readonly knownAt: KnownAt;
  readonly knownBefore: KnownAt;
}

/** One entry that the office later knew to be on the list of the day, or not to be; names nobody. */
export interface ListChange {
  readonly change: 'came' | 'left';
  /** From when on it was known so. */
  readonly knownFrom: Instant;
  readonly listedOn: LocalDate;
  readonly endedOn: LocalDate | null;
  readonly endReason: EndReason | null;
}

/** The two counts of the day and what was learned between; at most 500 changes are told, all are counted. */
export interface ListDifference {
  readonly on: LocalDate;
  readonly before: number;
  readonly after: number;
  readonly came: number;
  readonly left: number;
  readonly changes: readonly ListChange[];
}

const MOST_TOLD = 500;

/** Why two knowings of one day differ, from the view's tables in `schema`. */
export async function waitingListDifference(
  db: Queryable,
  schema: string,
  request: DifferenceRequest,
): Promise<ListDifference> {
  const before = await idsKnown(db, schema, request, request.knownBefore);
  const after = await idsKnown(db, schema, request, request.knownAt);
  const came = [...after].filter((id) => !before.has(id));
  const left = [...before].filter((id) => !after.has(id));
  return {
    on: request.on,
    before: before.size,
    after: after.size,
    came: came.length,
    left: left.length,
    changes: await changesOf(db, schema, request, [...came, ...left].slice(0, MOST_TOLD)),
  };
}

async function idsKnown(
  db: Queryable,
  schema: string,
  request: DifferenceRequest,
  knownAt: KnownAt,
): Promise<Set<string>> {
  const { sql, parameters } = onListAsKnown(request, request.on, knownAt);
  const { rows } = await db.query<{ id: string }>(
    `select distinct e.entry_id as id from ${schema}.entries e where ${sql}`,
    parameters,
  );
  return new Set(rows.map(({ id }) => id));
}

/** What was known of each entry from the moment on at which it last began or ceased to count for the day. */
async function changesOf(
  db: Queryable,
  schema: string,
  { on, knownAt }: DifferenceRequest,
  ids: readonly string[],
): Promise<ListChange[]> {
  if (ids.length === 0) return [];
  const { rows } = await db.query<ListChange>(
    `with versions as (
       select e.entry_id, e.known, bool_or(e.valid @> $2::date) as listed, min(e.listed_on) as listed_on,
              min(e.ended_on) as ended_on, min(e.end_reason) as end_reason
         from ${schema}.entries e
        where e.entry_id = any($1::uuid[]) and lower(e.known) <= $3::timestamptz
        group by e.entry_id, e.known),
     latest as (
       select distinct on (entry_id) entry_id, listed from versions order by entry_id, lower(known) desc),
     turned as (
       select l.entry_id, coalesce(max(upper(v.known)) filter (where v.listed <> l.listed), min(lower(v.known))) as at
         from latest l join versions v using (entry_id) group by l.entry_id)
     select case when l.listed then 'came' else 'left' end as change,
            to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "knownFrom",
            v.listed_on::text as "listedOn", v.ended_on::text as "endedOn", v.end_reason as "endReason"
       from turned t join latest l using (entry_id)
       join versions v on v.entry_id = t.entry_id and lower(v.known) = t.at
      order by t.at, v.listed_on, t.entry_id`,
    [ids, on, knownMoment(knownAt)],
  );
  return rows;
}
