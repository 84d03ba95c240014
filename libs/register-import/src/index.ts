export * from './import-commands';
export * from './imports/register-imports.projection';
export * from './imports/register-imports.query';
export * from './read-file';
export * from './register-import.controller';
export * from './register-import.events';
export * from './register-import.module';
export type { RowError, RowErrorCode } from './row-errors';
export * from './unreadable-file';
