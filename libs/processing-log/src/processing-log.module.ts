import { Module } from '@nestjs/common';
import { PostgresProcessingLog } from './postgres-processing-log';
import { ProcessingLog } from './processing-log';

/** Who looked at or changed whose data, and why; needs `Database` and the view of joined persons. */
@Module({
  providers: [{ provide: ProcessingLog, useClass: PostgresProcessingLog }],
  exports: [ProcessingLog],
})
export class ProcessingLogModule {}
