import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { month as monthFrom, monthOf } from '#libs/kernel';
import { type Caller, FromCaller } from '#libs/platform';
import { CommandDesk } from './command-desk';
import {
  DeliveredOutcomeDto,
  DeliveredSumDto,
  DeliveryMonthDto,
  MonthsDto,
  monthAnswer,
  monthsAnswer,
  sumAnswer,
} from './delivered-services.answer';
import {
  CorrectDelivery,
  type MonthOf,
  type NewDelivery,
  RecordDeliveries,
  WithdrawDelivery,
} from './delivered-services.decider';
import {
  type AdmissionDto,
  BecauseDto,
  CorrectUnitsDto,
  CorrectVisitDto,
  HoursQueryDto,
  MonthsQueryDto,
  RecordUnitsDto,
  RecordVisitDto,
} from './delivered-services.dto';
import { deliveryIdOf } from './delivered-services-ids';
import { type DeliveryFacts, deliveredOn } from './delivery.rules';
import { unitsOf, visitOf } from './delivery-request';
import { GetDeliveryMonth, ListDeliveryMonths, SumDeliveries } from './months/delivery-months.query';
import { RecordedMonths } from './recorded-months';

/** What providers deliver, over HTTP; persons and carers are ids and codes. */
@ApiTags('delivered services')
@Controller('api/delivered-services')
export class DeliveriesController {
  constructor(
    private readonly desk: CommandDesk,
    private readonly queries: QueryBus,
    private readonly months: RecordedMonths,
  ) {}

  @Post('visits')
  @ApiOperation({ summary: 'Record a visit' })
  @ApiCreatedResponse({ type: DeliveredOutcomeDto })
  visit(@Body() request: RecordVisitDto, @FromCaller() caller: Caller): Promise<DeliveredOutcomeDto> {
    return this.record(request, visitOf(request.programme, request), caller);
  }

  @Post('units')
  @ApiOperation({ summary: 'Record meals, days or months that were delivered' })
  @ApiCreatedResponse({ type: DeliveredOutcomeDto })
  units(@Body() request: RecordUnitsDto, @FromCaller() caller: Caller): Promise<DeliveredOutcomeDto> {
    return this.record(request, unitsOf(request.programme, request), caller);
  }

  @Post('admissions/:admission/months/:month/deliveries/:id/visit-corrections')
  @ApiOperation({ summary: 'Tell a visit otherwise, with the reason' })
  @ApiCreatedResponse({ type: DeliveredOutcomeDto })
  async correctVisit(
    @Param('admission', ParseUUIDPipe) admissionId: string,
    @Param('month') month: string,
    @Param('id', ParseUUIDPipe) deliveryId: string,
    @Body() request: CorrectVisitDto,
    @FromCaller() caller: Caller,
  ): Promise<DeliveredOutcomeDto> {
    const of = { admissionId, month: monthFrom(month) };
    const { programme } = (await this.months.get(of)).opened;
    return this.correct(of, { deliveryId, facts: visitOf(programme, request) }, request, caller);
  }

  @Post('admissions/:admission/months/:month/deliveries/:id/units-corrections')
  @ApiOperation({ summary: 'Tell delivered units otherwise, with the reason' })
  @ApiCreatedResponse({ type: DeliveredOutcomeDto })
  async correctUnits(
    @Param('admission', ParseUUIDPipe) admissionId: string,
    @Param('month') month: string,
    @Param('id', ParseUUIDPipe) deliveryId: string,
    @Body() request: CorrectUnitsDto,
    @FromCaller() caller: Caller,
  ): Promise<DeliveredOutcomeDto> {
    const of = { admissionId, month: monthFrom(month) };
    const { programme } = (await this.months.get(of)).opened;
    return this.correct(of, { deliveryId, facts: unitsOf(programme, request) }, request, caller);
  }

  @Post('admissions/:admission/months/:month/deliveries/:id/withdrawal')
  @ApiOperation({ summary: 'Withdraw a delivery, with the reason' })
  @ApiCreatedResponse({ type: DeliveredOutcomeDto })
  async withdraw(
    @Param('admission', ParseUUIDPipe) admissionId: string,
    @Param('month') month: string,
    @Param('id', ParseUUIDPipe) deliveryId: string,
    @Body() { reason, note }: BecauseDto,
    @FromCaller() caller: Caller,
  ): Promise<DeliveredOutcomeDto> {
    const of = { admissionId, month: monthFrom(month) };
    const data = { deliveryId, reason, noteRef: await this.months.keepNote(of, note) };
    return this.desk.send(new WithdrawDelivery(of, data, this.desk.context(caller)), deliveryId);
  }

  @Get('admissions/:admission/months/:month')
  @ApiOperation({ summary: "An admission's month: deliveries, and the statements issued" })
  @ApiOkResponse({ type: DeliveryMonthDto })
  async month(
    @Param('admission', ParseUUIDPipe) admissionId: string,
    @Param('month') month: string,
  ): Promise<DeliveryMonthDto> {
    const of = { admissionId, month: monthFrom(month) };
    return monthAnswer(await this.queries.execute(new GetDeliveryMonth(of)));
  }

  @Get('months')
  @ApiOperation({ summary: "A provider's or a person's month, with sums of the statements" })
  @ApiOkResponse({ type: MonthsDto })
  async list(@Query() asked: MonthsQueryDto): Promise<MonthsDto> {
    const { programme = null, provider = null, personId = null } = asked;
    const month = monthFrom(asked.month);
    const stored = await this.queries.execute(
      new ListDeliveryMonths({ month, programme, provider, personId }),
    );
    return monthsAnswer(month, stored);
  }

  @Get('hours')
  @ApiOperation({ summary: 'What was delivered by month, item and tariff' })
  @ApiOkResponse({ type: [DeliveredSumDto] })
  async hours(@Query() asked: HoursQueryDto): Promise<DeliveredSumDto[]> {
    const { programme, provider = null, municipality = null } = asked;
    const span = { from: monthFrom(asked.from), to: monthFrom(asked.to) };
    const sums = await this.queries.execute(
      new SumDeliveries({ programme, provider, municipality, ...span }),
    );
    return sums.map(sumAnswer);
  }

  private record(request: AdmissionDto, facts: DeliveryFacts, caller: Caller): Promise<DeliveredOutcomeDto> {
    const { admissionId, personId, programme, provider, municipality } = request;
    const admission = { admissionId, personId, programme, provider, municipality };
    const of = { admissionId, month: monthOf(deliveredOn(facts)) };
    const deliveryId = deliveryIdOf(admissionId, facts);
    const data = { admission, deliveries: [{ deliveryId, facts }] };
    return this.desk.send(new RecordDeliveries(of, data, this.desk.context(caller)), deliveryId);
  }

  private async correct(
    of: MonthOf,
    delivery: NewDelivery,
    { reason, note }: BecauseDto,
    caller: Caller,
  ): Promise<DeliveredOutcomeDto> {
    const data = { ...delivery, reason, noteRef: await this.months.keepNote(of, note) };
    return this.desk.send(new CorrectDelivery(of, data, this.desk.context(caller)), delivery.deliveryId);
  }
}
