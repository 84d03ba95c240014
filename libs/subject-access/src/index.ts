export * from './export-document';
export * from './subject-access.events';
export * from './subject-access.module';
export { subjectAccessView } from './subject-access.projection';
