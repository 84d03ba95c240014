export * from './audit-trail';
export * from './audit-trail.module';
export { auditTrailView } from './index-view/audit-trail.projection';
export type { ToldChange, TrailRow } from './render/row.rules';
export type { TrailFilter, TrailPageRequest, TrailScope } from './trail/trail-request';
export * from './state/case-states';
