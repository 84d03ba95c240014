import { Module } from '@nestjs/common';
import { EvidenceModule } from '#libs/evidence';
import { LettersModule } from '#libs/letters';
import { ReadAfter, ViewRegistry } from '#libs/projections';
import { AuditTrail } from './audit-trail';
import { AuditTrailController } from './http/audit-trail.controller';
import { TrailExports } from './export/trail-exports';
import { TrailExportsController } from './http/trail-exports.controller';
import { TrailDesk } from './http/trail-desk';
import { auditTrailView } from './index-view/audit-trail.projection';
import { CaseStates } from './state/case-states';
import { TrailIndex } from './trail/trail-index';
import { TrailReader } from './trail/trail-reader';

/** The audit trail; needs the ground of the house, persons, evidence and letters, whose typesetter it uses. */
@Module({
  imports: [EvidenceModule, LettersModule],
  controllers: [AuditTrailController, TrailExportsController],
  providers: [TrailIndex, TrailReader, AuditTrail, CaseStates, TrailDesk, TrailExports, ReadAfter],
  exports: [AuditTrail, CaseStates],
})
export class AuditTrailModule {
  constructor(views: ViewRegistry) {
    views.register(auditTrailView);
  }
}
