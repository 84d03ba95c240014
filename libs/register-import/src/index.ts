export * from './unreadable-file';
