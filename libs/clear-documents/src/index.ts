export * from './clear-documents.migrations';
export * from './clear-documents.module';
export * from './clear-documents-run';
