export * from './command-runner';
export * from './event-store';
export * from './event-store.errors';
export * from './eventstoredb/connection-url';
export * from './eventstoredb/open-eventstoredb';
export * from './memory/memory-event-store';
export * from './postgres/event-store.migrations';
export * from './postgres/postgres-event-store';
