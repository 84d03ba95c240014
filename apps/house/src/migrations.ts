import type { BackupTable } from '#libs/backup';
import { EVENT_STORE_MIGRATIONS } from '#libs/event-store';
import { personalDataMigrations } from '#libs/personal-data';
import { evidenceMigrations } from '#libs/evidence';
import { PERSONAL_TABLES, personalDataMigrations } from '#libs/personal-data';
import type { Migration } from '#libs/platform';
import { projectionsMigrations } from '#libs/projections';
import { reactorsMigrations } from '#libs/reactors';

/** Every room's schema changes. */
export const MIGRATIONS: readonly Migration[] = [
  ...EVENT_STORE_MIGRATIONS,
  ...projectionsMigrations,
  ...reactorsMigrations,
  ...personalDataMigrations,
  ...evidenceMigrations,
];

/** What cannot be computed again, in an order in which it can be written back; views are not among it. */
export const BACKUP_TABLES: readonly BackupTable[] = [
  { name: 'event_store.event', order: 'position' },
  { name: 'personal.installation', order: 'only_one' },
  { name: 'personal.persons', order: 'person_id' },
  { name: 'personal.emso_index', order: 'digest' },
  { name: 'personal.field_values', order: 'person_id, field, version' },
  { name: 'personal.texts', order: 'ref' },
  { name: 'personal.search_index', order: 'person_id' },
  { name: 'evidence.seals', order: 'number' },
  { name: 'evidence.leaves', order: 'seal, part' },
  { name: 'evidence.heads', order: 'stream' },
  ...PERSONAL_TABLES,
];
