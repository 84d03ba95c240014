import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { v5 as uuidV5 } from 'uuid';
import { Action, subject } from '#libs/access';
import { type Decimal, localDate, Refusal } from '#libs/kernel';
import { type Caller, FromCaller } from '#libs/platform';
import {
  CapacityAnswerDto,
  CloseCapacityDto,
  ClosureAnswerDto,
  DeclareCapacityDto,
  CapacityFromDayDto,
  RecordStaffingDto,
} from './capacity.dto';
import { CapacityDesk, dayOrNull, overrideOf } from './capacity-desk';
import { offerOf } from './offer-input';
import { CloseCapacity, DeclareCapacity, RecordStaffing, ReopenCapacity } from './supply.decider';

/** What providers can give: said, staffed, closed and opened again. */
@ApiTags('capacity')
@Controller('api/programmes/:code/capacity')
export class CapacityController {
  constructor(private readonly desk: CapacityDesk) {}

  @Action('capacity.declare', subject('programme', 'code'), subject('provider', 'provider', 'body'))
  @Post('declarations')
  @ApiOperation({ summary: 'Say what a provider can give from a day on, counted as the programme counts' })
  declare(
    @Param('code') code: string,
    @Body() said: DeclareCapacityDto,
    @FromCaller() caller: Caller,
  ): Promise<CapacityAnswerDto> {
    const owner = this.desk.owner(code, said);
    const offer = offerOf(code, said);
    if (!offer) throw new Refusal('CAPACITY_UNLIMITED');
    const days = { from: localDate(said.from), to: dayOrNull(said.to) };
    const data = { ...days, offer, overriding: overrideOf(said.overriding) };
    return this.desk.send(new DeclareCapacity(owner, data, this.desk.context(caller)));
  }

  @Action('capacity.record-staffing', subject('programme', 'code'), subject('provider', 'provider', 'body'))
  @Post('staffing')
  @ApiOperation({ summary: 'Record how many carers there were on a day and how many of them active' })
  staff(
    @Param('code') code: string,
    @Body() said: RecordStaffingDto,
    @FromCaller() caller: Caller,
  ): Promise<CapacityAnswerDto> {
    const data = {
      on: localDate(said.on),
      employed: said.employed,
      active: said.active as Decimal,
      hoursDeliverable: (said.hoursDeliverable ?? null) as Decimal | null,
    };
    return this.desk.send(new RecordStaffing(this.desk.owner(code, said), data, this.desk.context(caller)));
  }

  @Action('capacity.close', subject('programme', 'code'), subject('provider', 'provider', 'body'))
  @Post('closures')
  @ApiOperation({ summary: 'Take a room, group, appointment or an amount out of use for a time' })
  async close(
    @Param('code') code: string,
    @Body() said: CloseCapacityDto,
    @FromCaller() caller: Caller,
  ): Promise<ClosureAnswerDto> {
    // The same request sent again closes the same thing once.
    const closureId = uuidV5('closure', caller.commandId);
    const data = {
      closureId,
      unit: said.unit ?? null,
      amount: (said.amount ?? null) as Decimal | null,
      from: localDate(said.from),
      to: dayOrNull(said.to),
      reason: said.reason,
      noteRef: said.noteRef ?? null,
      overriding: overrideOf(said.overriding),
    };
    const command = new CloseCapacity(this.desk.owner(code, said), data, this.desk.context(caller));
    return { closureId, ...(await this.desk.send(command)) };
  }

  @Action('capacity.reopen', subject('programme', 'code'), subject('provider', 'provider', 'body'))
  @Post('closures/:closureId/reopening')
  @HttpCode(200)
  @ApiOperation({ summary: 'End a closure: from this day on it can be given again' })
  reopen(
    @Param('code') code: string,
    @Param('closureId', ParseUUIDPipe) closureId: string,
    @Body() said: CapacityFromDayDto,
    @FromCaller() caller: Caller,
  ): Promise<CapacityAnswerDto> {
    const data = { closureId, on: localDate(said.on) };
    return this.desk.send(new ReopenCapacity(this.desk.owner(code, said), data, this.desk.context(caller)));
  }
}
