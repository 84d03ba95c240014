import { Module } from '@nestjs/common';
import { EventPages } from './event-page.query';
import { RecordCheck } from './record-check';
import { RecordController } from './record.controller';

/** Browsing and checking the record itself. */
@Module({
  controllers: [RecordController],
  providers: [EventPages, RecordCheck],
  exports: [EventPages, RecordCheck],
})
export class RecordModule {}
