import type { BackupTable } from '#libs/backup';
import { clearDocumentsMigrations } from '#libs/clear-documents';
import { EVENT_STORE_MIGRATIONS } from '#libs/event-store';
import { evidenceMigrations } from '#libs/evidence';
import { idempotencyMigrations } from '#libs/idempotency';
import { operationsMigrations } from '#libs/operations';
import { PERSONAL_TABLES, personalDataMigrations } from '#libs/personal-data';
import type { Migration } from '#libs/platform';
import { PROCESSING_LOG_TABLES, processingLogMigrations } from '#libs/processing-log';
import { projectionsMigrations } from '#libs/projections';
import { reactorsMigrations } from '#libs/reactors';
import { SIGN_IN_TABLES, signInMigrations } from '#libs/sign-in';

/** Every room's schema changes. */
export const MIGRATIONS: readonly Migration[] = [
  ...EVENT_STORE_MIGRATIONS,
  ...projectionsMigrations,
  ...reactorsMigrations,
  ...operationsMigrations,
  ...personalDataMigrations,
  ...clearDocumentsMigrations,
  ...evidenceMigrations,
  ...signInMigrations,
  ...processingLogMigrations,
  ...idempotencyMigrations,
];

/** What cannot be computed again, in an order in which it can be written back; views are not among it. */
export const BACKUP_TABLES: readonly BackupTable[] = [
  { name: 'event_store.event', order: 'position' },
  ...PERSONAL_TABLES,
  ...SIGN_IN_TABLES,
  { name: 'evidence.seals', order: 'number' },
  { name: 'evidence.leaves', order: 'seal, part' },
  ...PROCESSING_LOG_TABLES,
];
