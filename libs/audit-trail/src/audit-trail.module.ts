import { Module } from '@nestjs/common';
import { ViewRegistry } from '#libs/projections';
import { AuditTrail } from './audit-trail';
import { auditTrailView } from './index-view/audit-trail.projection';
import { TrailIndex } from './trail/trail-index';
import { TrailReader } from './trail/trail-reader';

/** The audit trail; needs the ground of the house and persons. */
@Module({
  providers: [TrailIndex, TrailReader, AuditTrail],
  exports: [AuditTrail],
})
export class AuditTrailModule {
  constructor(views: ViewRegistry) {
    views.register(auditTrailView);
  }
}
