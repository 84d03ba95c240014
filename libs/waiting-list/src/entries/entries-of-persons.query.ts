import type { LocalDate } from '#libs/kernel';
import type { Queryable } from '#libs/platform';
import { whenBuilt } from '#libs/projections';
import { LIVE_ENTRIES } from './live-entries';
import { waitingListView } from './waiting-list.projection';

/** Whose entries: of these records of one person, to these programmes. */
export interface EntriesOfPersons {
  readonly personIds: readonly string[];
  readonly programmes: readonly string[];
}

/** An entry of somebody with the day from which it is no longer on the list; null while it lasts. */
export interface EntryOfPerson {
  readonly entryId: string;
  readonly programme: string;
  readonly provider: string;
  readonly listedOn: LocalDate;
  readonly endedOn: LocalDate | null;
}

/** The entries that last as known now, and those that ended after a day. */
export async function entriesLastingAfter(
  db: Queryable,
  { personIds, programmes }: EntriesOfPersons,
  day: LocalDate,
): Promise<readonly EntryOfPerson[]> {
  const answer = db.query<EntryOfPerson>(
    `select distinct e.entry_id as "entryId", e.programme, e.provider, e.listed_on as "listedOn",
            e.ended_on as "endedOn"
       from ${LIVE_ENTRIES}.entries e
      where e.programme = any($1::text[]) and e.lapses_on > $2::date and upper_inf(e.known)
        and e.person_id = any($3::uuid[])
      order by e.listed_on, e.entry_id`,
    [programmes, day, personIds],
  );
  return (await whenBuilt(waitingListView.name, answer)).rows;
}
