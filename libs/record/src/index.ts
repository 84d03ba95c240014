export * from './event-page.query';
export * from './record-check';
export * from './record.controller';
export * from './record.module';
