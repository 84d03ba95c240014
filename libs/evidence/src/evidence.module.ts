import { Module } from '@nestjs/common';
import { DailySealing } from './daily-sealing';
import { Evidence } from './evidence';
import { EvidenceController } from './evidence.controller';

/** Seals and their check. */
@Module({
  controllers: [EvidenceController],
  providers: [Evidence, DailySealing],
  exports: [Evidence, DailySealing],
})
export class EvidenceModule {}
