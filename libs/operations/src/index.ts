export * from './operations.migrations';
export * from './operations.module';
export * from './store-info.query';
export * from './system/system.module';
