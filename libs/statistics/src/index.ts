export { publicationDay } from './publication.rules';
export * from './statistic';
export * from './statistics';
export * from './statistics.module';
