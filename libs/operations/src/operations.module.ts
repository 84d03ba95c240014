import { Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { HealthController } from './health.controller';
import { LiveFeed } from './live-feed';
import { LiveController } from './live.controller';
import { StoreInfoQuery } from './store-info.query';

/** What those who run the system and pages that stay open need. */
@Module({
  imports: [TerminusModule.forRoot({ logger: false, errorLogStyle: 'json' })],
  controllers: [HealthController, LiveController],
  providers: [LiveFeed, StoreInfoQuery],
  exports: [StoreInfoQuery],
})
export class OperationsModule {}
