export * from './backup';
export * from './backup-note';
export * from './backup.errors';
export * from './document-files';
export * from './restore';
export type { BackedUpTable, BackupManifest } from './backup-folder';
