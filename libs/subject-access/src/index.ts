export * from './export-document';
export * from './subject-access.events';
export * from './subject-access.module';
export { answerPeriod, extendedPeriod } from './subject-access-parameters.rules';
export { subjectAccessView } from './subject-access.projection';
