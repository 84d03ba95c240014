import type { LocalDate } from '#libs/kernel';
import type { Queryable } from '#libs/platform';
import { whenBuilt } from '#libs/projections';
import { type Days, type KnownAt, knownMoment, scopeAsKnown } from '../entries/as-of';
import { LIVE_ENTRIES, LIVE_MARKS, LIVE_RULES } from '../entries/live-entries';
import { waitingListView } from '../entries/waiting-list.projection';
import { entryStream } from '../entry-id';
import type { ListName } from '../list-rules.decider';
import { listRulesView } from '../list-rules/list-rules.projection';
import { marksView } from '../marks/marks.projection';
import type { PriorityFacts } from '../order.events';
import type { ExtendedScope, Frequency } from '../waiting-list.events';
import {
  anchorsOf,
  type ListHistory,
  type RecordedRule,
  type Span,
  type StatedFacts,
} from './list-history.rules';
import type { Move } from './list-order.rules';

interface SpanRow {
  readonly entryId: string;
  readonly personId: string;
  readonly registerNumber: string | null;
  readonly applicationReceivedOn: LocalDate;
  readonly listedOn: LocalDate;
  readonly frequency: Frequency;
  readonly extendedScope: string;
  readonly relativesHelp: boolean;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly paused: boolean;
}

interface MarkRow {
  readonly entryId: string;
  readonly eventId: string;
  readonly type: 'PriorityFactsStated' | 'EntryReranked' | 'PlaceInOrderLost';
  readonly day: LocalDate;
  readonly data: {
    readonly facts: PriorityFacts;
    readonly before?: string | null;
    readonly reason?: string;
    readonly because?: string;
  };
}

/** A list over days as known at a moment; throws `ViewNotBuilt`. */
export async function listHistory(
  db: Queryable,
  list: ListName,
  knownAt: KnownAt,
  days: Days,
): Promise<ListHistory> {
  const spans = spansOf(await spanRows(db, list, knownAt, days));
  const stated = new Map<string, StatedFacts[]>();
  const moves: Move[] = [];
  let wanted = [...spans.keys()];
  // Whoever was put before somebody long gone needs the place of the one who is gone.
  while (wanted.length > 0) {
    const rows = await markRows(db, wanted, knownAt, days.to);
    for (const row of rows) take(row, stated, moves);
    wanted = anchorsOf(moves, new Set(spans.keys()));
    const gone = spansOf(await lastSpanRows(db, wanted, knownAt, days.to));
    wanted = [...gone.keys()];
    for (const [entryId, known] of gone) spans.set(entryId, known);
  }
  const inOrder = moves.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return { spans, stated, moves: inOrder, rules: await rulesOf(db, list, knownAt) };
}

/** The recorded rules of a list as known at a moment, in the order in which they were recorded. */
export async function rulesOf(db: Queryable, list: ListName, knownAt: KnownAt): Promise<RecordedRule[]> {
  const asked = db.query<RecordedRule>(
    `select event_id as "eventId", type, data from ${LIVE_RULES}.rules
      where programme = $1 and provider = $2 and known <= $3 order by place`,
    [list.programme, list.provider, knownMoment(knownAt)],
  );
  return (await whenBuilt(listRulesView.name, asked)).rows;
}

const SPAN = (day: string): string =>
  `e.entry_id as "entryId", e.person_id as "personId", e.register_number as "registerNumber",
   e.application_received_on::text as "applicationReceivedOn", e.listed_on::text as "listedOn", e.frequency,
   e.extended_scope as "extendedScope", e.relatives_help as "relativesHelp",
   coalesce(lower(e.valid), e.listed_on)::text as "from", coalesce(upper(e.valid), e.ended_on)::text as "to",
   e.pauses @> ${day} as paused`;

async function spanRows(
  db: Queryable,
  { programme, provider }: ListName,
  knownAt: KnownAt,
  days: Days,
): Promise<SpanRow[]> {
  const scope = { programme, provider, municipality: null };
  const { sql, parameters } = scopeAsKnown(scope, knownAt, days);
  const from = `$${parameters.length + 1}::date`;
  const asked = db.query<SpanRow>(
    `select ${SPAN('$4::date')} from ${LIVE_ENTRIES}.entries e
      where ${sql} and e.valid && daterange(${from}, $4::date, '[]')`,
    [...parameters, days.from],
  );
  return (await whenBuilt(waitingListView.name, asked)).rows;
}

async function lastSpanRows(
  db: Queryable,
  entryIds: readonly string[],
  knownAt: KnownAt,
  to: LocalDate,
): Promise<SpanRow[]> {
  if (entryIds.length === 0) return [];
  const asked = db.query<SpanRow>(
    `select distinct on (e.entry_id) ${SPAN('$3::date')} from ${LIVE_ENTRIES}.entries e
      where e.view_key = any($1) and e.known @> $2::timestamptz
      order by e.entry_id, lower(e.valid) <= $3::date desc nulls last, lower(e.valid) desc`,
    [entryIds.map(entryStream), knownMoment(knownAt), to],
  );
  return (await whenBuilt(waitingListView.name, asked)).rows;
}

async function markRows(
  db: Queryable,
  entryIds: readonly string[],
  knownAt: KnownAt,
  to: LocalDate,
): Promise<MarkRow[]> {
  const asked = db.query<MarkRow>(
    `select entry_id as "entryId", event_id as "eventId", type, day::text as day, data
       from ${LIVE_MARKS}.marks
      where entry_id = any($1) and known <= $2 and day <= $3
        and type in ('PriorityFactsStated', 'EntryReranked', 'PlaceInOrderLost')
      order by day, known, entry_id, place`,
    [entryIds, knownMoment(knownAt), to],
  );
  return (await whenBuilt(marksView.name, asked)).rows;
}

function take(row: MarkRow, stated: Map<string, StatedFacts[]>, moves: Move[]): void {
  const { entryId, eventId, type, day, data } = row;
  if (type !== 'PriorityFactsStated') {
    const reason = data.reason ?? data.because ?? '';
    moves.push({ entryId, eventId, type, day, before: data.before ?? null, reason });
    return;
  }
  const known = stated.get(entryId) ?? [];
  stated.set(entryId, [...known, { entryId, eventId, effectiveOn: day, facts: data.facts }]);
}

function spansOf(rows: readonly SpanRow[]): Map<string, Span[]> {
  const spans = new Map<string, Span[]>();
  for (const { from, to, paused, personId, extendedScope, ...facts } of rows) {
    const scopes = extendedScope === '' ? [] : (extendedScope.split(',') as ExtendedScope[]);
    const span = { from, to, paused, personId, facts: { ...facts, extendedScope: scopes } };
    spans.set(facts.entryId, [...(spans.get(facts.entryId) ?? []), span]);
  }
  for (const known of spans.values()) known.sort((a, b) => (a.from < b.from ? -1 : 1));
  return spans;
}
