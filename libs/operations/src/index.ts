export * from './operations.module';
export * from './store-info.query';
