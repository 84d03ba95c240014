import type { Migration } from '#libs/platform';

/** What the views of the waiting list need of the database. */
export const waitingListMigrations: readonly Migration[] = [
  {
    id: '0400-waiting-list-ranges',
    // Lets one index hold codes beside ranges; the application may not make extensions, its owner may.
    sql: 'create extension if not exists btree_gist',
  },
];
