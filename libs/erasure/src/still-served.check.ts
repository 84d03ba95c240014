import { admissionsView } from '#libs/admissions';
import type { Database } from '#libs/platform';
import { viewSchema, whenBuilt } from '#libs/projections';
import { waitingListView } from '#libs/waiting-list';
import type { RetentionCheck } from './retention-checks';

const ENTRIES = `${viewSchema(waitingListView.name)}.entries`;
const ADMISSIONS = `${viewSchema(admissionsView.name)}.admissions`;

/** Nobody is erased who waits on a list: `STILL_WAITING`. */
export const stillWaitingCheck = (database: Database): RetentionCheck =>
  countedCheck(
    database,
    'STILL_WAITING',
    waitingListView.name,
    // The row whose knowledge is open shows the entry as known now.
    `select count(distinct entry_id)::int as count from ${ENTRIES}
      where person_id = any($1::uuid[]) and upper_inf(known) and ended_on is null`,
  );

/** Nobody is erased who is admitted or about to be: `STILL_ADMITTED`. */
export const stillAdmittedCheck = (database: Database): RetentionCheck =>
  countedCheck(
    database,
    'STILL_ADMITTED',
    admissionsView.name,
    `select count(*)::int as count from ${ADMISSIONS}
      where person_id = any($1::uuid[]) and ended_on is null and end_reason is null`,
  );

function countedCheck(database: Database, code: string, view: string, sql: string): RetentionCheck {
  return async (records) => {
    const { rows } = await whenBuilt(view, database.query<{ count: number }>(sql, [records]));
    const count = rows[0]?.count ?? 0;
    return count === 0 ? null : { code, count };
  };
}
