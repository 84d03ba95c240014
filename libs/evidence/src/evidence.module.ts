import { Module } from '@nestjs/common';
import { DailySealing } from './daily-sealing';
import { Evidence } from './evidence';
import { EvidenceController } from './evidence.controller';
import { PdfSigner } from './signing/pdf-signer';

/** Seals and their check. */
@Module({
  controllers: [EvidenceController],
  providers: [Evidence, DailySealing, PdfSigner],
  exports: [Evidence, DailySealing, PdfSigner],
})
export class EvidenceModule {}
