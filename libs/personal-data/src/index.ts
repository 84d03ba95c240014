export * from './personal-data';
export * from './personal-data.migrations';
export * from './personal-data.module';
export * from './personal-key';
export * from './postgres-personal-data';
export { folded, nameWords } from './search-terms';
