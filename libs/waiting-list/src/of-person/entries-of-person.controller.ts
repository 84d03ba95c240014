import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Action, subject } from '#libs/access';
import { dayAt, instant, localDate } from '#libs/kernel';
import { type Caller, Clock, FromCaller } from '#libs/platform';
import { ReadAfter } from '#libs/projections';
import { waitingListView } from '../entries/waiting-list.projection';
import { ThenQueryDto } from '../order/order.dto';
import { EntriesOfPersonDto } from './entries-of-person.dto';
import { ListEntriesOfPerson } from './entries-of-person.query';

/** What a person waits for, over HTTP. */
@ApiTags('waiting list')
@Controller('api/persons/:personId')
export class EntriesOfPersonController {
  constructor(
    private readonly queries: QueryBus,
    private readonly clock: Clock,
    private readonly readAfter: ReadAfter,
  ) {}

  @Action('waiting-list.list-of-person', subject('person', 'personId'))
  @Get('waiting-list-entries')
  @ApiOperation({ summary: 'What a person waits or has waited for, at all providers and in all programmes' })
  @ApiOkResponse({ type: EntriesOfPersonDto })
  async list(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Query() { on, knownAt, after }: ThenQueryDto,
    @FromCaller() { viewer }: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<EntriesOfPersonDto> {
    await this.readAfter.wait(waitingListView.name, after, response);
    const now = this.clock.now();
    const known = knownAt?.includes('T') ? instant(knownAt) : knownAt && localDate(knownAt);
    const moment = { on: on === undefined ? dayAt(now) : localDate(on), knownAt: known || now };
    return this.queries.execute(new ListEntriesOfPerson(viewer, personId, moment));
  }
}
