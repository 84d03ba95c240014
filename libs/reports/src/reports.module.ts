import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ReportsController } from './reports.controller';
import { GetWaitingListReportHandler } from './waiting-list-report.query';

/** Texts of reports; needs `Clock` and handlers of `GetWaitingList` and `GetMonthlyFigures`. */
@Module({
  imports: [CqrsModule],
  controllers: [ReportsController],
  providers: [GetWaitingListReportHandler],
})
export class ReportsModule {}
