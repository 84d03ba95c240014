/** A backup or restore that was not begun, with the reason and what to do; nothing has been changed. */
export class BackupRefused extends Error {
  constructor(
    readonly code:
      'FOLDER_NOT_EMPTY' | 'NOT_A_BACKUP' | 'BACKUP_DAMAGED' | 'STORE_NOT_EMPTY' | 'NEWER_SCHEMA',
    message: string,
  ) {
    super(message);
    this.name = 'BackupRefused';
  }
}
