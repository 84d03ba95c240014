export * from './report-sentence.rules';
export * from './reports.module';
export * from './waiting-list-report.rules';
export { GetWaitingListReport } from './waiting-list-report.query';
