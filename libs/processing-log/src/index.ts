export * from './log-entry';
export { ProcessingLogUnavailable } from './log-writer';
export * from './processing-log';
export * from './processing-log.migrations';
export * from './processing-log.module';
export { PURPOSES } from './purposes.rules';
export { CASE_HEADER, PURPOSE_HEADER } from './stated';
