/** A backup or restore that was not begun, with the reason and what to do; nothing has been changed. */
export class BackupRefused extends Error {
  constructor(
    readonly code:
      | 'EVENTS_ELSEWHERE'
      | 'FOLDER_NOT_EMPTY'
      | 'NOT_A_BACKUP'
      | 'BACKUP_DAMAGED'
      | 'STORE_NOT_EMPTY'
      | 'NEWER_SCHEMA'
      | 'OTHER_TABLES',
    message: string,
  ) {
    super(message);
    this.name = 'BackupRefused';
  }
}

/** Refuses `EVENTS_ELSEWHERE` where the events are kept in a store of their own: a backup would lack them. */
export function checkEventsAreHere(eventStoreUrl: string | null): void {
  if (eventStoreUrl === null) return;
  throw new BackupRefused(
    'EVENTS_ELSEWHERE',
    'EVENT_STORE_URL is set, so the events are not in this database: back up and restore that store with its own ' +
      'tools, then PostgreSQL with pg_dump (docs/runbooks/backup.md)',
  );
}
