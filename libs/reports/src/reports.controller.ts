import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiExtraModels, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Action, subject } from '#libs/access';
import { localDate, month } from '#libs/kernel';
import { Clock } from '#libs/platform';
import { scopeOf } from '#libs/waiting-list';
import { ReportPartDto, WaitingListReportDto, WaitingListReportQueryDto } from './reports.dto';
import { GetWaitingListReport } from './waiting-list-report.query';

/** Texts of reports, written from the events. */
@ApiTags('statistics')
@ApiExtraModels(ReportPartDto)
@Controller('api/programmes/:code/reports')
export class ReportsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  @Action(
    'statistics.read-report',
    subject('programme', 'code'),
    subject('municipality', 'municipality', 'query'),
    subject('provider', 'provider', 'query'),
  )
  @Get('waiting-list')
  @ApiOperation({
    summary: 'The paragraph on a waiting list, in Slovene or Italian, each number with its definition',
  })
  @ApiOkResponse({ type: WaitingListReportDto })
  waitingList(
    @Param('code') code: string,
    @Query() asked: WaitingListReportQueryDto,
  ): Promise<WaitingListReportDto> {
    const { on, from, to, reading, language } = asked;
    const days = { on: localDate(on), from: month(from), to: month(to) };
    const scope = scopeOf(code, asked, this.clock.now());
    return this.queries.execute(new GetWaitingListReport({ ...scope, ...days, reading, language }));
  }
}
