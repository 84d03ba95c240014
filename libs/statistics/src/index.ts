export * from './statistic';
export * from './statistics';
export * from './statistics.module';
