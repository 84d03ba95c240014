import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Action, subject } from '#libs/access';
import { type Decimal, localDate } from '#libs/kernel';
import { type Caller, FromCaller } from '#libs/platform';
import { BookPlace, ChangeBooking, ReleasePlace } from './booking.decider';
import { BookPlaceDto, CapacityAnswerDto, ChangeBookingDto, CapacityFromDayDto } from './capacity.dto';
import { CapacityDesk, dayOrNull, overrideOf } from './capacity-desk';

/** Places are booked for admissions and offers, changed and given free; no person is named. */
@ApiTags('capacity')
@Controller('api/programmes/:code/capacity/bookings')
export class BookingsController {
  constructor(private readonly desk: CapacityDesk) {}

  @Action('capacity.book', subject('programme', 'code'), subject('provider', 'provider', 'body'))
  @Post()
  @ApiOperation({ summary: 'Book a place for an offer or an admission; refused where there is not enough' })
  book(
    @Param('code') code: string,
    @Body() said: BookPlaceDto,
    @FromCaller() caller: Caller,
  ): Promise<CapacityAnswerDto> {
    const data = {
      bookingId: said.bookingId,
      kind: said.kind,
      lapsesOn: dayOrNull(said.lapsesOn),
      unit: said.unit ?? null,
      sex: said.sex ?? null,
      inCouple: said.inCouple,
      volume: (said.volume ?? null) as Decimal | null,
      from: localDate(said.from),
      to: dayOrNull(said.to),
      fromOffer: said.fromOffer ?? null,
      overriding: overrideOf(said.overriding),
    };
    return this.desk.send(new BookPlace(this.desk.owner(code, said), data, this.desk.context(caller)));
  }

  @Action('capacity.change-booking', subject('programme', 'code'), subject('provider', 'provider', 'body'))
  @Post(':bookingId/changes')
  @ApiOperation({ summary: 'Change the unit, the volume or the last day of a booking from a day on' })
  change(
    @Param('code') code: string,
    @Param('bookingId', ParseUUIDPipe) bookingId: string,
    @Body() said: ChangeBookingDto,
    @FromCaller() caller: Caller,
  ): Promise<CapacityAnswerDto> {
    const data = {
      bookingId,
      from: localDate(said.from),
      ...(said.unit === undefined ? {} : { unit: said.unit }),
      ...(said.volume === undefined ? {} : { volume: said.volume as Decimal }),
      ...(said.to === undefined ? {} : { to: dayOrNull(said.to) }),
      overriding: overrideOf(said.overriding),
    };
    return this.desk.send(new ChangeBooking(this.desk.owner(code, said), data, this.desk.context(caller)));
  }

  @Action('capacity.release-booking', subject('programme', 'code'), subject('provider', 'provider', 'body'))
  @Post(':bookingId/release')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give a place free: from this day on the booking holds nothing' })
  release(
    @Param('code') code: string,
    @Param('bookingId', ParseUUIDPipe) bookingId: string,
    @Body() said: CapacityFromDayDto,
    @FromCaller() caller: Caller,
  ): Promise<CapacityAnswerDto> {
    const data = { bookingId, on: localDate(said.on) };
    return this.desk.send(new ReleasePlace(this.desk.owner(code, said), data, this.desk.context(caller)));
  }
}
