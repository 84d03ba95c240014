import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { accessSql, unitOf, type Viewer } from '#libs/access';
import type { LocalDate } from '#libs/kernel';
import { GetPersonRecords } from '#libs/persons';
import { Database, NotFound, type Queryable } from '#libs/platform';
import { whenBuilt } from '#libs/projections';
import { clockStart, knownMoment, pausedDays, waitedDays } from '../entries/as-of';
import { LIVE_ENTRIES } from '../entries/live-entries';
import { waitingListView } from '../entries/waiting-list.projection';
import type { Then } from '../order/order.queries';
import type { EndReason, Frequency, LegalRegime } from '../waiting-list.events';

/** How an entry stands on a day. */
export const ENTRY_STANDINGS = ['not-yet-listed', 'waiting', 'paused', 'ended'] as const;
export type EntryStanding = (typeof ENTRY_STANDINGS)[number];

/** An entry of a person as it is on a day; the municipality and provider are null where they are hidden. */
export interface EntryOfPersonShown {
  readonly entryId: string;
  /** The record of the person under which it stands. */
  readonly personId: string;
  readonly programme: string;
  readonly municipality: string | null;
  readonly provider: string | null;
  readonly registerNumber: string | null;
  readonly legalRegime: LegalRegime;
  readonly applicationId: string | null;
  readonly applicationReceivedOn: LocalDate;
  readonly listedOn: LocalDate;
  readonly standing: EntryStanding;
  /** Days from the listing to the day, or to the end before it; net days without pauses. */
  readonly waitingDays: number;
  readonly waitingDaysNet: number;
  readonly frequency: Frequency;
  /** The end known by then, also one on a later day. */
  readonly endsOn: LocalDate | null;
  readonly endReason: EndReason | null;
}

/** Everything a person waits or has waited for. */
export interface EntriesOfPersonShown extends Then {
  readonly personId: string;
  /** On how many lists the person is on the day, paused entries among them. */
  readonly onLists: number;
  /** True where municipalities and providers would tell another unit where a protected person is. */
  readonly whereaboutsHidden: boolean;
  /** Those on a list first, then by the day of listing. */
  readonly entries: readonly EntryOfPersonShown[];
}

/** A person's entries everywhere, of all joined records, as a unit may see them; throws `NotFound`. */
export class ListEntriesOfPerson extends Query<EntriesOfPersonShown> {
  constructor(
    readonly viewer: Viewer,
    readonly personId: string,
    readonly moment: Then,
  ) {
    super();
  }
}

@QueryHandler(ListEntriesOfPerson)
export class ListEntriesOfPersonHandler implements IQueryHandler<ListEntriesOfPerson> {
  constructor(
    private readonly queries: QueryBus,
    private readonly database: Database,
  ) {}

  async execute({ viewer, personId, moment }: ListEntriesOfPerson): Promise<EntriesOfPersonShown> {
    const { known, personIds, whereaboutsHidden } = await this.queries.execute(
      new GetPersonRecords(personId, unitOf(viewer)),
    );
    const found = await whenBuilt(
      waitingListView.name,
      entriesOfPerson(this.database, LIVE_ENTRIES, viewer, personIds, moment),
    );
    if (!known && found.length === 0) throw new NotFound('person', personId);
    const entries = whereaboutsHidden ? found.map(hidden) : found;
    const onLists = entries.filter(({ standing }) => standing === 'waiting' || standing === 'paused').length;
    return { personId: personIds[0] ?? personId, ...moment, onLists, whereaboutsHidden, entries };
  }
}

const hidden = (entry: EntryOfPersonShown): EntryOfPersonShown => ({
  ...entry,
  municipality: null,
  provider: null,
  registerNumber: null,
});

const UNTIL = 'least($3::date, coalesce(e.ended_on, $3::date))';
const FIRST_DAY = 'greatest($3::date, e.listed_on)';

/** The entries of persons as known at a moment and as they are on a day, from the view's tables in `schema`. */
export async function entriesOfPerson(
  db: Queryable,
  schema: string,
  viewer: Viewer,
  personIds: readonly string[],
  { on, knownAt }: Then,
): Promise<readonly EntryOfPersonShown[]> {
  const parameters = [personIds, knownMoment(knownAt), on];
  const theirs = { kind: 'entry', id: 'e.entry_id' } as const;
  const access = accessSql(viewer, 'waiting-list.list-of-person', theirs, parameters);
  const { rows } = await db.query<EntryOfPersonShown>(
    `select * from (
       select distinct on (e.entry_id) ${columns()} from ${schema}.entries e
        where e.person_id = any($1::uuid[]) and e.known @> $2::timestamptz and ${access}
        order by e.entry_id, e.valid @> ${FIRST_DAY} desc, lower(e.valid) desc nulls last) e
      order by standing in ('waiting', 'paused') desc, "listedOn", "entryId"`,
    parameters,
  );
  return rows;
}

function columns(): string {
  const days = `greatest(${waitedDays(UNTIL, clockStart())}, 0)`;
  return `e.entry_id as "entryId", e.person_id as "personId", e.programme, e.municipality, e.provider,
    e.register_number as "registerNumber", e.legal_regime as "legalRegime", e.application_id as "applicationId",
    e.application_received_on::text as "applicationReceivedOn", e.listed_on::text as "listedOn",
    case when e.listed_on > $3::date then 'not-yet-listed' when e.ended_on <= $3::date then 'ended'
         when e.pauses @> $3::date then 'paused' else 'waiting' end as standing,
    ${days} as "waitingDays", ${days} - ${pausedDays(UNTIL)} as "waitingDaysNet", e.frequency,
    e.ended_on::text as "endsOn", e.end_reason as "endReason"`;
}
