import { QueryBus } from '@nestjs/cqrs';
import { THE_HOUSE } from '#libs/access';
import { CASE_STATES, type CaseState, ListApplications } from '#libs/applications';
import type { RetentionCheck } from './retention-checks';

// Whoever was placed on a list or admitted is looked up there, and who got a decision in the room that knows when it
// is in legal force: the application says no more of it.
const ENDED: readonly CaseState[] = [
  'on-waiting-list',
  'admitted',
  'granted',
  'refused',
  'dismissed',
  'withdrawn',
  'applicant-died',
];
const OPEN = CASE_STATES.filter((state) => !ENDED.includes(state));

/** Nobody is erased whose application is still dealt with: `OPEN_APPLICATIONS`. */
export const openApplicationsCheck =
  (queries: QueryBus): RetentionCheck =>
  async (records) => {
    const asked = records.flatMap((personId) => OPEN.map((state) => ({ personId, state })));
    const pages = await Promise.all(
      asked.map(({ personId, state }) =>
        queries.execute(
          new ListApplications(THE_HOUSE, {
            personId,
            state,
            number: null,
            unit: null,
            programme: null,
            offset: 0,
            limit: 1,
          }),
        ),
      ),
    );
    const count = pages.reduce((sum, { total }) => sum + total, 0);
    return count === 0 ? null : { code: 'OPEN_APPLICATIONS', count };
  };
