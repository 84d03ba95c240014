export * from './programme';
export * from './registry';
