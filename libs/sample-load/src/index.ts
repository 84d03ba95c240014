export * from './case-generator';
export * from './sample-load';
export * from './sample-load.module';
