import { Module } from '@nestjs/common';
import { EvidenceModule } from '#libs/evidence';
import { KeysController } from './keys.controller';
import { RebuildDesk } from './rebuild-desk';
import { RebuildRuns } from './rebuild-runs';
import { SystemController } from './system.controller';
import { SystemStateQuery } from './system-state.query';

/** The state of the system over HTTP; needs the store, the views, the keys and the seals. */
@Module({
  imports: [EvidenceModule],
  controllers: [KeysController, SystemController],
  providers: [RebuildDesk, RebuildRuns, SystemStateQuery],
})
export class SystemModule {}
