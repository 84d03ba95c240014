import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Statistics } from './statistics';
import { PublishedStatisticsController, StatisticsController } from './statistics.controller';

/** Statistics with their definitions; needs `Clock` and the waiting lists' room. */
@Module({
  imports: [CqrsModule],
  controllers: [StatisticsController, PublishedStatisticsController],
  providers: [Statistics],
})
export class StatisticsModule {}
