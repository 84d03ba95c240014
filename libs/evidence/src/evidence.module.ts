import { Module } from '@nestjs/common';
import { DailySealing } from './daily-sealing';
import { DocumentSigner } from './document-signer';
import { Evidence } from './evidence';
import { EvidenceController } from './evidence.controller';

/** Seals and their check. */
@Module({
  controllers: [EvidenceController],
  providers: [Evidence, DailySealing, DocumentSigner],
  exports: [Evidence, DailySealing, DocumentSigner],
})
export class EvidenceModule {}
