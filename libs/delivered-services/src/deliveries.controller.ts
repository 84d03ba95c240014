import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Action, LIST_IN_QUERY, subject } from '#libs/access';
import { type KnownAt, month as monthFrom, monthOf, toKnownAt } from '#libs/kernel';
import { type Caller, FromCaller } from '#libs/platform';
import { type AdmissionFacts, providerOn } from './admission.rules';
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
  BecauseDto,
  CorrectUnitsDto,
  CorrectVisitDto,
  HoursQueryDto,
  MonthQueryDto,
  MonthsQueryDto,
  ProviderQueryDto,
  RecordUnitsDto,
  RecordVisitDto,
} from './delivered-services.dto';
import { deliveryIdOf } from './delivered-services-ids';
import { type DeliveryFacts, deliveredOn } from './delivery.rules';
import { DeliveryNotes } from './delivery-notes';
import { unitsOf, visitOf } from './delivery-request';
import { GetDeliveryMonth, ListDeliveryMonths, SumDeliveries } from './months/delivery-months.query';
import { RecordedAdmissions } from './recorded-admissions';

const knownIn = (text: string | undefined): KnownAt | null => (text === undefined ? null : toKnownAt(text));

/** What providers deliver, over HTTP; persons and carers are ids and codes. */
@ApiTags('delivered services')
@Controller('api/delivered-services')
export class DeliveriesController {
  constructor(
    private readonly desk: CommandDesk,
    private readonly queries: QueryBus,
    private readonly notes: DeliveryNotes,
    private readonly admissions: RecordedAdmissions,
  ) {}

  @Action('deliveries.record-visit', subject('admission', 'admissionId', 'body'))
  @Post('visits')
  @ApiOperation({ summary: 'Record a visit' })
  @ApiCreatedResponse({ type: DeliveredOutcomeDto })
  async visit(@Body() request: RecordVisitDto, @FromCaller() caller: Caller): Promise<DeliveredOutcomeDto> {
    const { facts, itemOn } = await this.admissions.get(request.admissionId);
    return this.record(request.admissionId, facts, visitOf(request, itemOn), caller);
  }

  @Action('deliveries.record-units', subject('admission', 'admissionId', 'body'))
  @Post('units')
  @ApiOperation({ summary: 'Record meals, days or months that were delivered' })
  @ApiCreatedResponse({ type: DeliveredOutcomeDto })
  async units(@Body() request: RecordUnitsDto, @FromCaller() caller: Caller): Promise<DeliveredOutcomeDto> {
    const { facts, itemOn } = await this.admissions.get(request.admissionId);
    return this.record(request.admissionId, facts, unitsOf(request, itemOn), caller);
  }

  @Action('deliveries.correct-visit', subject('admission', 'admission'))
  @Post('admissions/:admission/months/:month/deliveries/:id/visit-corrections')
  @ApiOperation({ summary: 'Tell a visit otherwise, with the reason' })
  @ApiCreatedResponse({ type: DeliveredOutcomeDto })
  async correctVisit(
    @Param('admission', ParseUUIDPipe) admissionId: string,
    @Param('month') month: string,
    @Param('id', ParseUUIDPipe) deliveryId: string,
    @Query() { provider }: ProviderQueryDto,
    @Body() request: CorrectVisitDto,
    @FromCaller() caller: Caller,
  ): Promise<DeliveredOutcomeDto> {
    const of = await this.admissions.monthOf(admissionId, monthFrom(month), provider);
    const { itemOn } = await this.admissions.get(admissionId);
    return this.correct(of, { deliveryId, facts: visitOf(request, itemOn) }, request, caller);
  }

  @Action('deliveries.correct-units', subject('admission', 'admission'))
  @Post('admissions/:admission/months/:month/deliveries/:id/units-corrections')
  @ApiOperation({ summary: 'Tell delivered units otherwise, with the reason' })
  @ApiCreatedResponse({ type: DeliveredOutcomeDto })
  async correctUnits(
    @Param('admission', ParseUUIDPipe) admissionId: string,
    @Param('month') month: string,
    @Param('id', ParseUUIDPipe) deliveryId: string,
    @Query() { provider }: ProviderQueryDto,
    @Body() request: CorrectUnitsDto,
    @FromCaller() caller: Caller,
  ): Promise<DeliveredOutcomeDto> {
    const of = await this.admissions.monthOf(admissionId, monthFrom(month), provider);
    const { itemOn } = await this.admissions.get(admissionId);
    return this.correct(of, { deliveryId, facts: unitsOf(request, itemOn) }, request, caller);
  }

  @Action('deliveries.withdraw', subject('admission', 'admission'))
  @Post('admissions/:admission/months/:month/deliveries/:id/withdrawal')
  @ApiOperation({ summary: 'Withdraw a delivery, with the reason' })
  @ApiCreatedResponse({ type: DeliveredOutcomeDto })
  async withdraw(
    @Param('admission', ParseUUIDPipe) admissionId: string,
    @Param('month') month: string,
    @Param('id', ParseUUIDPipe) deliveryId: string,
    @Query() { provider }: ProviderQueryDto,
    @Body() { reason, note, noteAbout }: BecauseDto,
    @FromCaller() caller: Caller,
  ): Promise<DeliveredOutcomeDto> {
    const of = await this.admissions.monthOf(admissionId, monthFrom(month), provider);
    const data = { deliveryId, reason, noteRef: await this.notes.keep(of, note, noteAbout) };
    return this.desk.send(new WithdrawDelivery(of, data, this.desk.context(caller)), deliveryId);
  }

  @Action('deliveries.read-month', subject('admission', 'admission'))
  @Get('admissions/:admission/months/:month')
  @ApiOperation({
    summary: "An admission's month: deliveries, and the statements issued, as known on a day or at a moment",
  })
  @ApiOkResponse({ type: DeliveryMonthDto })
  async month(
    @Param('admission', ParseUUIDPipe) admissionId: string,
    @Param('month') month: string,
    @Query() { provider, knownAt }: MonthQueryDto,
  ): Promise<DeliveryMonthDto> {
    const of = await this.admissions.monthOf(admissionId, monthFrom(month), provider);
    return monthAnswer(await this.queries.execute(new GetDeliveryMonth(of, knownIn(knownAt))));
  }

  @Action(
    'deliveries.list',
    subject('programme', 'programme', 'query'),
    subject('provider', 'provider', 'query'),
    subject('person', 'personId', 'query'),
  )
  @Get('months')
  @ApiOperation({ summary: "A provider's or a person's month, with sums of the statements" })
  @ApiOkResponse({ type: MonthsDto })
  async list(@Query() asked: MonthsQueryDto, @FromCaller() { viewer }: Caller): Promise<MonthsDto> {
    const { programme = null, provider = null, personId = null } = asked;
    const month = monthFrom(asked.month);
    const stored = await this.queries.execute(
      new ListDeliveryMonths(viewer, {
        month,
        programme,
        provider,
        personId,
        knownAt: knownIn(asked.knownAt),
      }),
    );
    return monthsAnswer(month, stored);
  }

  @Action('deliveries.read-hours', ...LIST_IN_QUERY)
  @Get('hours')
  @ApiOperation({ summary: 'What was delivered by month, item and tariff' })
  @ApiOkResponse({ type: [DeliveredSumDto] })
  async hours(@Query() asked: HoursQueryDto): Promise<DeliveredSumDto[]> {
    const { programme, provider = null, municipality = null } = asked;
    const span = { from: monthFrom(asked.from), to: monthFrom(asked.to) };
    const sums = await this.queries.execute(
      new SumDeliveries({ programme, provider, municipality, ...span, knownAt: knownIn(asked.knownAt) }),
    );
    return sums.map(sumAnswer);
  }

  private record(
    admissionId: string,
    admission: AdmissionFacts,
    facts: DeliveryFacts,
    caller: Caller,
  ): Promise<DeliveredOutcomeDto> {
    const day = deliveredOn(facts);
    const of = { admissionId, provider: providerOn(admission, day), month: monthOf(day) };
    const deliveryId = deliveryIdOf(admissionId, facts);
    const data = { admission, deliveries: [{ deliveryId, facts }] };
    return this.desk.send(new RecordDeliveries(of, data, this.desk.context(caller)), deliveryId);
  }

  private async correct(
    of: MonthOf,
    delivery: NewDelivery,
    { reason, note, noteAbout }: BecauseDto,
    caller: Caller,
  ): Promise<DeliveredOutcomeDto> {
    const { facts: admission } = await this.admissions.get(of.admissionId);
    const data = { ...delivery, admission, reason, noteRef: await this.notes.keep(of, note, noteAbout) };
    return this.desk.send(new CorrectDelivery(of, data, this.desk.context(caller)), delivery.deliveryId);
  }
}
