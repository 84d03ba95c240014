import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Action, subject } from '#libs/access';
import { month } from '#libs/kernel';
import { Clock } from '#libs/platform';
import { scopeOf } from '#libs/waiting-list';
import { ForecastDto, ForecastQueryDto } from './forecast.dto';
import { GetForecast } from './forecast.query';

/** What may come of a waiting list, and how good such forecasts were. */
@ApiTags('statistics')
@Controller('api/programmes/:code/statistics')
export class ForecastController {
  constructor(
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  @Action(
    'statistics.read-forecast',
    subject('programme', 'code'),
    subject('municipality', 'municipality', 'query'),
    subject('provider', 'provider', 'query'),
  )
  @Get('forecast')
  @ApiOperation({
    summary: 'How the list may go on, what if, and how past forecasts did; as known at a moment',
  })
  @ApiOkResponse({ type: ForecastDto })
  forecast(@Param('code') code: string, @Query() asked: ForecastQueryDto): Promise<ForecastDto> {
    const { after, ahead, extraAdmissions, arrivalsPercent, seed } = asked;
    const scope = scopeOf(code, asked, this.clock.now());
    const assumed = { extraAdmissions, arrivalsPercent };
    const request = { ...scope, after: month(after), ahead, assumed, seed };
    return this.queries.execute(new GetForecast(request));
  }
}
