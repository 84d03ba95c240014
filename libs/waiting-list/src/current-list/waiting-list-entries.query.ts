import { accessSql, seesIdentity, type Viewer } from '#libs/access';
import type { LocalDate } from '#libs/kernel';
import type { Queryable } from '#libs/platform';
import { clockStart, onListAsKnown, pausedDays, waitedDays } from '../entries/as-of';
import type { EndReason, ExtendedScope, Frequency, LegalRegime } from '../waiting-list.events';
import type { WaitingListRequest } from './waiting-list.query';

/** Asks for a page of a list; ranks begin at 1, `limit` entries follow the first `offset` ones. */
export interface WaitingListPageRequest extends WaitingListRequest {
  readonly offset: number;
  readonly limit: number;
}

/** One waiting entry, without anything that names a person. */
export interface WaitingListRow {
  /** Place in the order of arrival: application, then listing, then register number. */
  readonly rank: number;
  readonly entryId: string;
  /** Null, like the application and the register number, for those who see no identity. */
  readonly personId: string | null;
  readonly registerNumber: string | null;
  readonly municipality: string;
  readonly provider: string;
  readonly legalRegime: LegalRegime;
  /** The application that the entry comes from, or null. */
  readonly applicationId: string | null;
  readonly applicationReceivedOn: LocalDate;
  readonly listedOn: LocalDate;
  readonly waitingDays: number;
  readonly waitingDaysNet: number;
  readonly frequency: Frequency;
  readonly extendedScope: readonly ExtendedScope[];
  readonly relativesHelp: boolean;
  readonly hoursPerWeek: number | null;
  /** The end known by then for a later day, or null. */
  readonly endsOn: LocalDate | null;
  readonly endReason: EndReason | null;
}

/** A page of a list; `total` counts the whole list. */
export interface WaitingListPage {
  readonly total: number;
  readonly entries: readonly WaitingListRow[];
}

type StoredRow = Omit<WaitingListRow, 'extendedScope' | 'rank'> & { readonly extendedScope: string };

const ARRIVAL = 'e.application_received_on, e.listed_on, e.register_number, e.entry_id';

/** A page of the list in the order of arrival, from the view's tables in `schema`. */
export async function waitingListEntries(
  db: Queryable,
  schema: string,
  viewer: Viewer,
  request: WaitingListPageRequest,
): Promise<WaitingListPage> {
  const listed = onListAsKnown(request, request.on, request.knownAt);
  const shared: unknown[] = [...listed.parameters];
  const theirs = { kind: 'entry', id: 'e.entry_id' } as const;
  const access = accessSql(viewer, 'waiting-list.list-entries', theirs, shared);
  const from = `from ${schema}.entries e where ${listed.sql} and ${access}`;
  const { offset, limit } = request;
  const [page, total] = await Promise.all([
    // Days are worked out for the page alone, and its ranks counted from its place in the list.
    db.query<StoredRow>(
      `select ${columnsAt(listed.day, clockStart(request.clock))}
         from (select e.* ${from} order by ${ARRIVAL}
                limit $${shared.length + 1} offset $${shared.length + 2}) e
        order by ${ARRIVAL}`,
      [...shared, limit, offset],
    ),
    db.query<{ total: number }>(`select count(*)::int as total ${from}`, shared),
  ]);
  const seen = seesIdentity(viewer)
    ? rowOf
    : (...row: Parameters<typeof rowOf>) => withoutIdentity(rowOf(...row));
  return {
    total: total.rows[0]?.total ?? 0,
    entries: page.rows.map((row, index) => seen(row, offset + index + 1)),
  };
}

const columnsAt = (day: string, start: string): string =>
  `e.entry_id as "entryId", e.person_id as "personId", e.register_number as "registerNumber",
   e.municipality, e.provider, e.legal_regime as "legalRegime",
   e.application_id as "applicationId",
   e.application_received_on::text as "applicationReceivedOn", e.listed_on::text as "listedOn",
   ${waitedDays(day, start)} as "waitingDays",
   ${waitedDays(day, start)} - ${pausedDays(day, start)} as "waitingDaysNet",
   e.frequency, e.extended_scope as "extendedScope", e.relatives_help as "relativesHelp",
   e.hours_per_week::float8 as "hoursPerWeek", e.ended_on::text as "endsOn", e.end_reason as "endReason"`;

const withoutIdentity = (row: WaitingListRow): WaitingListRow => ({
  ...row,
  personId: null,
  registerNumber: null,
  applicationId: null,
});

function rowOf({ extendedScope, ...row }: StoredRow, rank: number): WaitingListRow {
  const scopes = extendedScope === '' ? [] : (extendedScope.split(',') as ExtendedScope[]);
  return { rank, ...row, extendedScope: scopes };
}
