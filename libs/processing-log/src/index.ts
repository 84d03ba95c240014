export * from './log-entry';
export * from './processing-log';
export * from './processing-log.migrations';
export * from './processing-log.module';
