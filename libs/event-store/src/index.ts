export * from './command-runner';
export * from './event-store';
export * from './event-store.errors';
export * from './memory/memory-event-store';
