import type { Instant, LocalDate } from '#libs/kernel';
import type { Queryable } from '#libs/platform';
import { type Days, type KnownAt, knownMoment, type ListScope } from '../entries/as-of';
import type { EndReason, Frequency, LegalRegime } from '../waiting-list.events';

/** What the office may have learned of one who waits. */
export const LEARNED = [
  'listed',
  'ended',
  'end-corrected',
  'reinstated',
  'pauses-changed',
  'need-changed',
  'regime-changed',
] as const;

/** Asks what was learned of a list after a moment up to another, in the order in which it was learned. */
export interface LearnedRequest extends Omit<ListScope, 'legalRegime'> {
  /** Null: from the beginning. */
  readonly knownAfter: KnownAt | null;
  readonly knownAt: KnownAt;
  /** Only what changed who was on the list on these days, or who came or went on them; null takes all. */
  readonly about: Days | null;
  readonly offset: number;
  readonly limit: number;
}

/** One thing that was learned of one who waits; names nobody. */
export interface Learned {
  readonly knownFrom: Instant;
  readonly kind: (typeof LEARNED)[number];
  readonly listedOn: LocalDate;
  readonly endedOn: LocalDate | null;
  readonly endReason: EndReason | null;
  /** The end as it was known before, or null. */
  readonly endedOnBefore: LocalDate | null;
  readonly frequency: Frequency;
  readonly legalRegime: LegalRegime;
}

/** A page of what was learned; `total` counts all. */
export interface LearnedPage {
  readonly total: number;
  readonly changes: readonly Learned[];
}

/** What was learned of a list step by step, from the view's tables in `schema`. */
export async function listLearned(
  db: Queryable,
  schema: string,
  request: LearnedRequest,
): Promise<LearnedPage> {
  const { programme, municipality, provider, knownAfter, knownAt, about, offset, limit } = request;
  const after = knownAfter === null ? '-infinity' : knownMoment(knownAfter);
  const parameters: unknown[] = [programme, knownMoment(knownAt), after, limit, offset];
  let scope = '';
  if (municipality !== null) scope += ` and e.municipality = $${parameters.push(municipality)}`;
  if (provider !== null) scope += ` and e.provider = $${parameters.push(provider)}`;
  const days =
    about === null ? '' : `and ${concerns(parameters.push(about.from), parameters.push(about.to))}`;
  const { rows } = await db.query<Learned & { readonly total: number }>(
    `${stepsSql(schema, scope)}, found as (select * from steps where at > $3::timestamptz ${days})
     select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "knownFrom", kind,
            listed_on::text as "listedOn", ended_on::text as "endedOn", end_reason as "endReason",
            was_ended_on::text as "endedOnBefore", frequency, legal_regime as "legalRegime",
            count(*) over ()::int as total
       from found order by at, listed_on, coalesce(ended_on, listed_on), entry_id limit $4 offset $5`,
    parameters,
  );
  const changes = rows.map(({ total: _, ...change }) => change);
  return { total: rows[0]?.total ?? 0, changes };
}

/** Every version of every entry beside the one known before it. */
const stepsSql = (schema: string, scope: string): string => `with versions as (
    select e.entry_id, lower(e.known) as at, min(e.listed_on) as listed_on, min(e.ended_on) as ended_on,
           min(e.end_reason) as end_reason, min(e.pauses::text) as pauses,
           string_agg(concat_ws('/', e.frequency, e.extended_scope, e.relatives_help, e.hours_per_week), ' ' order by lower(e.valid)) as needs,
           string_agg(e.legal_regime, ' ' order by lower(e.valid)) as laws,
           (array_agg(e.frequency order by lower(e.valid) desc))[1] as frequency,
           (array_agg(e.legal_regime order by lower(e.valid) desc))[1] as legal_regime
      from ${schema}.entries e
     where e.programme = $1 and lower(e.known) <= $2::timestamptz${scope}
     group by e.entry_id, e.known),
  beside as (
    select v.*, lag(at) over one as was_at, lag(ended_on) over one as was_ended_on, lag(end_reason) over one as was_reason,
           lag(pauses) over one as was_pauses, lag(laws) over one as was_laws, lag(needs) over one as was_needs
      from versions v window one as (partition by entry_id order by at)),
  steps as (
    select b.*, case when was_at is null then 'listed'
        when was_ended_on is null and ended_on is not null then 'ended'
        when was_ended_on is not null and ended_on is null then 'reinstated'
        when (was_ended_on, was_reason) is distinct from (ended_on, end_reason) then 'end-corrected'
        when was_laws <> laws then 'regime-changed'
        when was_pauses <> pauses then 'pauses-changed'
        else 'need-changed' end as kind
      from beside b)`;

/** The days from the one end to the other, where the end moved; all days of the wait, where it became known. */
const concerns = (from: number, to: number): string =>
  `kind not in ('regime-changed', 'pauses-changed', 'need-changed') and daterange($${from}::date, $${to}::date, '[]') && case kind
     when 'listed' then daterange(listed_on, ended_on, '[]')
     else daterange(least(was_ended_on, ended_on), case when was_ended_on is null or ended_on is null then null
       else greatest(was_ended_on, ended_on) end, '[]') end`;
