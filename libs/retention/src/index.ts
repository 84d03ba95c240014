export * from './case-content.rules';
export { CaseContents, type CaseContent } from './case-contents';
export * from './destruction.events';
export * from './retained-case.rules';
export { RetainedCases } from './retained-cases';
export * from './retention-case.rules';
export * from './retention.module';
export { retentionView } from './retention.projection';
export * from './retention.rules';
export * from './schedule.events';
export { archiveHandover } from './schedule.rules';
// How long the log is kept is a retention period like the others; what stands in it is not told here.
export { KEPT_YEARS } from '#libs/processing-log';
