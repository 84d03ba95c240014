export * from './entry-id';
export * from './waiting-list.decider';
export * from './waiting-list.events';
