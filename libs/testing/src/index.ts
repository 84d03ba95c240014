export * from './desk';
export * from './eventually';
export * from './fixed-clock';
export * from './fold-view';
export * from './given-when-then';
export * from './plain-user';
export * from './test-database';
export * from './typescript-child';
