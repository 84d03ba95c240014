import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Action, subject } from '#libs/access';
import { dayAt, localDate, month } from '#libs/kernel';
import { type Caller, Clock, FromCaller } from '#libs/platform';
import { ExplainWaitingList, GetWaitingList, ListWaitingList } from './current-list/current-list.handlers';
import type { WaitingListRequest } from './current-list/waiting-list.query';
import { GetMonthlyFigures } from './monthly-figures/monthly-figures.handlers';
import { scopeOf, toKnownAt } from './scope-of';
import {
  ListDifferenceDto,
  ListDifferenceQueryDto,
  MonthlyFiguresDto,
  MonthlyFiguresQueryDto,
  WaitingListDto,
  WaitingListPageDto,
  WaitingListPageQueryDto,
  WaitingListQueryDto,
} from './waiting-list.dto';

/** Waiting lists over HTTP, without anything that names a person. */
@ApiTags('waiting list')
@Controller('api/programmes/:code')
export class WaitingListController {
  constructor(
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  @Action(
    'waiting-list.read-figures',
    subject('programme', 'code'),
    subject('municipality', 'municipality', 'query'),
    subject('provider', 'provider', 'query'),
  )
  @Get('waiting-list')
  @ApiOperation({ summary: 'The waiting list of a day in figures, as known on a day or at a moment' })
  @ApiOkResponse({ type: WaitingListDto })
  figures(@Param('code') code: string, @Query() asked: WaitingListQueryDto): Promise<WaitingListDto> {
    return this.queries.execute(new GetWaitingList(this.list(code, asked)));
  }

  @Action(
    'waiting-list.read-difference',
    subject('programme', 'code'),
    subject('municipality', 'municipality', 'query'),
    subject('provider', 'provider', 'query'),
  )
  @Get('waiting-list/difference')
  @ApiOperation({ summary: 'Why the list of a day is another one as known later: what was learned between' })
  @ApiOkResponse({ type: ListDifferenceDto })
  difference(
    @Param('code') code: string,
    @Query() asked: ListDifferenceQueryDto,
  ): Promise<ListDifferenceDto> {
    const knownBefore = toKnownAt(asked.knownBefore);
    return this.queries.execute(new ExplainWaitingList({ ...this.list(code, asked), knownBefore }));
  }

  @Action(
    'waiting-list.list-entries',
    subject('programme', 'code'),
    subject('municipality', 'municipality', 'query'),
    subject('provider', 'provider', 'query'),
  )
  @Get('waiting-list/entries')
  @ApiOperation({ summary: 'The entries of a waiting list in the order of arrival, by pages' })
  @ApiOkResponse({ type: WaitingListPageDto })
  entries(
    @Param('code') code: string,
    @Query() asked: WaitingListPageQueryDto,
    @FromCaller() { viewer }: Caller,
  ): Promise<WaitingListPageDto> {
    const { offset, limit } = asked;
    return this.queries.execute(new ListWaitingList(viewer, { ...this.list(code, asked), offset, limit }));
  }

  @Action(
    'statistics.read-monthly',
    subject('programme', 'code'),
    subject('municipality', 'municipality', 'query'),
    subject('provider', 'provider', 'query'),
  )
  @Get('statistics/monthly')
  @ApiOperation({ summary: 'Figures of the waiting list month by month, with their definition' })
  @ApiOkResponse({ type: MonthlyFiguresDto })
  months(@Param('code') code: string, @Query() asked: MonthlyFiguresQueryDto): Promise<MonthlyFiguresDto> {
    const period = { from: month(asked.from), to: month(asked.to) };
    return this.queries.execute(
      new GetMonthlyFigures({ ...scopeOf(code, asked, this.clock.now()), ...period }),
    );
  }

  private list(code: string, asked: WaitingListQueryDto): WaitingListRequest {
    const on = asked.on === undefined ? dayAt(this.clock.now()) : localDate(asked.on);
    return { ...scopeOf(code, asked, this.clock.now()), on };
  }
}
