import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Action } from '#libs/access';
import { endOfDay, localDate, startOfDay } from '#libs/kernel';
import { type Caller, FromCaller } from '#libs/platform';
import { unitInSight } from '../log-sight.rules';
import { ListRefusalsDto, RefusalPageDto } from './refusals.dto';
import { Refusals } from './refusals.query';

/** Attempts that were refused, for whoever watches over look-ups. */
@ApiTags('processing log')
@Controller('api/processing-log')
export class RefusalsController {
  constructor(private readonly refusals: Refusals) {}

  @Get('refusals')
  @Action('processing-log.list-refusals')
  @ApiOperation({ summary: 'Attempts that were refused: of the own unit, and of whoever did not sign in' })
  @ApiOkResponse({ type: RefusalPageDto })
  list(@Query() asked: ListRefusalsDto, @FromCaller() { actor }: Caller): Promise<RefusalPageDto> {
    const { from, to, reason = null, after = null, limit } = asked;
    return this.refusals.list({
      from: from === undefined ? null : startOfDay(localDate(from)),
      until: to === undefined ? null : endOfDay(localDate(to)),
      reason,
      unit: unitInSight(actor),
      after,
      limit,
    });
  }
}
