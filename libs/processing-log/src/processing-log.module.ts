import { Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { Database } from '#libs/platform';
import { DailyLogRemoval } from './daily-removal';
import { LogGuard } from './log.guard';
import { LogInterceptor } from './log.interceptor';
import { LogRetention } from './log-retention';
import { LogWriter } from './log-writer';
import { PersonsBehind } from './persons-behind';
import { PostgresProcessingLog } from './postgres-processing-log';
import { ProcessingLog } from './processing-log';
import { ProcessingLogController } from './processing-log.controller';
import { RefusalWriter } from './refusals/refusal-writer';
import { RefusalsController } from './refusals/refusals.controller';
import { Refusals } from './refusals/refusals.query';
import { registerCases } from './whose-cases';

/**
 * Who looked at or changed whose data, and why; needs the ground of the house and the views of persons and cases.
 * To be imported before whatever guards requests, so that refusals are seen.
 */
@Module({
  controllers: [ProcessingLogController, RefusalsController],
  providers: [
    { provide: APP_GUARD, useClass: LogGuard },
    { provide: APP_INTERCEPTOR, useClass: LogInterceptor },
    { provide: ProcessingLog, useClass: PostgresProcessingLog },
    DailyLogRemoval,
    LogRetention,
    LogWriter,
    PersonsBehind,
    Refusals,
    RefusalWriter,
  ],
  exports: [DailyLogRemoval, LogRetention, ProcessingLog],
})
export class ProcessingLogModule {
  constructor(behind: PersonsBehind, database: Database) {
    registerCases(behind, database);
  }
}
