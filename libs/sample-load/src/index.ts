export * from './case-generator';
export * from './chance';
export * from './sample-load';
export * from './sample-load.module';
