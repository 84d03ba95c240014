export * from './backup';
export type { BackedUpTable, BackupManifest } from './backup-folder';
export * from './backup.errors';
export * from './restore';
