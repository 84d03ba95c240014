export * from './catch-up';
export * from './house.module';
export * from './migrations';
export * from './process';
export * from './scope-sources';
