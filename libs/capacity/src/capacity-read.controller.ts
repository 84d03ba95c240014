import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Action, subject } from '#libs/access';
import { dayAt, instant, localDate, type LocalDate } from '#libs/kernel';
import { Clock, type KnownDto } from '#libs/platform';
import { ReadAfter } from '#libs/projections';
import { ListBookings } from './bookings/bookings.query';
import { GetCapacityByDay } from './by-day/capacity-by-day.query';
import {
  BookingsPageDto,
  BookingsQueryDto,
  CapacityByDayDto,
  CapacityByDayQueryDto,
  CurrentLoadDto,
  CurrentLoadQueryDto,
  StaffingDto,
  StaffingQueryDto,
} from './capacity-read.dto';
import { ListCurrentLoad } from './current-load/current-load.query';
import { capacityView } from './ledger/capacity.projection';
import type { AsKnown } from './ledger/ledger.query';
import { GetStaffing } from './staffing/staffing.query';

/** What providers can give and what of it is promised, to read; nothing here names a person. */
@ApiTags('capacity')
@Controller('api')
export class CapacityReadController {
  constructor(
    private readonly queries: QueryBus,
    private readonly readAfter: ReadAfter,
    private readonly clock: Clock,
  ) {}

  @Action(
    'capacity.read-load',
    subject('programme', 'programme', 'query'),
    subject('provider', 'provider', 'query'),
  )
  @Get('capacity')
  @ApiOperation({
    summary: 'Providers by programme with their load of a day, as known on a day or at a moment',
  })
  @ApiOkResponse({ type: CurrentLoadDto })
  async load(
    @Query() asked: CurrentLoadQueryDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CurrentLoadDto> {
    const known = await this.known(asked, response);
    const scope = { programme: asked.programme ?? null, provider: asked.provider ?? null };
    return this.queries.execute(new ListCurrentLoad({ ...scope, on: this.day(asked.on), ...known }));
  }

  @Action('capacity.read-by-day', subject('programme', 'code'), subject('provider', 'provider', 'query'))
  @Get('programmes/:code/capacity')
  @ApiOperation({ summary: 'Capacity of a provider day by day: declared, booked, offered, free, overridden' })
  @ApiOkResponse({ type: CapacityByDayDto })
  async byDay(
    @Param('code') programme: string,
    @Query() asked: CapacityByDayQueryDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CapacityByDayDto> {
    const known = await this.known(asked, response);
    const from = this.day(asked.from);
    const to = asked.to === undefined ? from : localDate(asked.to);
    const { provider } = asked;
    return this.queries.execute(new GetCapacityByDay({ programme, provider, from, to, ...known }));
  }

  @Action('capacity.read-staffing', subject('programme', 'code'), subject('provider', 'provider', 'query'))
  @Get('programmes/:code/capacity/staffing')
  @ApiOperation({ summary: 'The staff of a provider on a day with its history, as known on a day' })
  @ApiOkResponse({ type: StaffingDto })
  async staffing(
    @Param('code') programme: string,
    @Query() asked: StaffingQueryDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StaffingDto> {
    const known = await this.known(asked, response);
    const { provider } = asked;
    return this.queries.execute(new GetStaffing({ programme, provider, on: this.day(asked.on), ...known }));
  }

  @Action('capacity.list-bookings', subject('programme', 'code'), subject('provider', 'provider', 'query'))
  @Get('programmes/:code/capacity/bookings')
  @ApiOperation({ summary: 'Bookings of a provider by pages, and every override of it' })
  @ApiOkResponse({ type: BookingsPageDto })
  async bookings(
    @Param('code') programme: string,
    @Query() asked: BookingsQueryDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<BookingsPageDto> {
    const known = await this.known(asked, response);
    const { provider, state = null, unit = null, offset, limit } = asked;
    const request = { programme, provider, state, unit, offset, limit, ...known };
    return this.queries.execute(new ListBookings(request));
  }

  private day(text: string | undefined): LocalDate {
    return text === undefined ? dayAt(this.clock.now()) : localDate(text);
  }

  /** What is asked to have been known, once the view shows what the page has just done. */
  private async known({ knownAt, after }: KnownDto, response: Response): Promise<AsKnown> {
    await this.readAfter.wait(capacityView.name, after, response);
    if (knownAt === undefined) return { knownAt: this.clock.now(), everything: true };
    return { knownAt: knownAt.includes('T') ? instant(knownAt) : localDate(knownAt) };
  }
}
