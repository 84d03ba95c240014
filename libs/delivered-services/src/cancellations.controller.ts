import { Body, Controller, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Action, subject } from '#libs/access';
import { localDate, month as monthFrom, monthOf } from '#libs/kernel';
import { type Caller, FromCaller } from '#libs/platform';
import { providerOn } from './admission.rules';
import { CancelVisit, RecordSubstitution, WithdrawCancellation } from './cancellation.decider';
import type { CancellationFacts } from './cancellation.rules';
import { CommandDesk } from './command-desk';
import { DeliveredOutcomeDto } from './delivered-services.answer';
import { BecauseDto, CancelVisitDto, ProviderQueryDto, SubstitutionDto } from './delivered-services.dto';
import { cancellationIdOf } from './delivered-services-ids';
import { DeliveryNotes } from './delivery-notes';
import { RecordedAdmissions } from './recorded-admissions';
import { dayOf, lengthOf, localTime } from './visit.rules';

/** Visits that were not as agreed, over HTTP: called off, or made by another carer. */
@ApiTags('delivered services')
@Controller('api/delivered-services')
export class CancellationsController {
  constructor(
    private readonly desk: CommandDesk,
    private readonly notes: DeliveryNotes,
    private readonly admissions: RecordedAdmissions,
  ) {}

  @Action('deliveries.cancel-visit', subject('admission', 'admissionId', 'body'))
  @Post('cancellations')
  @ApiOperation({ summary: 'Record that an agreed visit was called off, and who bears it' })
  @ApiCreatedResponse({ type: DeliveredOutcomeDto })
  async cancel(@Body() request: CancelVisitDto, @FromCaller() caller: Caller): Promise<DeliveredOutcomeDto> {
    const { admissionId, note, noteAbout } = request;
    const { facts: admission, itemOn } = await this.admissions.get(admissionId);
    const facts = factsOf(request, itemOn);
    const day = dayOf(facts.start);
    const of = { admissionId, provider: providerOn(admission, day), month: monthOf(day) };
    const cancellationId = cancellationIdOf(admissionId, facts);
    const noteRef = await this.notes.about(admission.personId, note, noteAbout);
    const data = { admission, cancellationId, facts, noteRef };
    return this.desk.send(new CancelVisit(of, data, this.desk.context(caller)), cancellationId);
  }

  @Action('deliveries.withdraw-cancellation', subject('admission', 'admission'))
  @Post('admissions/:admission/months/:month/cancellations/:id/withdrawal')
  @ApiOperation({ summary: 'Take back that a visit was called off, with the reason' })
  @ApiCreatedResponse({ type: DeliveredOutcomeDto })
  async withdraw(
    @Param('admission', ParseUUIDPipe) admissionId: string,
    @Param('month') month: string,
    @Param('id', ParseUUIDPipe) cancellationId: string,
    @Query() { provider }: ProviderQueryDto,
    @Body() { reason, note, noteAbout }: BecauseDto,
    @FromCaller() caller: Caller,
  ): Promise<DeliveredOutcomeDto> {
    const of = await this.admissions.monthOf(admissionId, monthFrom(month), provider);
    const data = { cancellationId, reason, noteRef: await this.notes.keep(of, note, noteAbout) };
    return this.desk.send(new WithdrawCancellation(of, data, this.desk.context(caller)), cancellationId);
  }

  @Action('deliveries.record-substitution', subject('admission', 'admission'))
  @Post('admissions/:admission/months/:month/deliveries/:id/substitution')
  @ApiOperation({ summary: 'Record that another carer came than the one who was to, and why' })
  @ApiCreatedResponse({ type: DeliveredOutcomeDto })
  async substitute(
    @Param('admission', ParseUUIDPipe) admissionId: string,
    @Param('month') month: string,
    @Param('id', ParseUUIDPipe) deliveryId: string,
    @Query() { provider }: ProviderQueryDto,
    @Body() { insteadOf, reason, note, noteAbout }: SubstitutionDto,
    @FromCaller() caller: Caller,
  ): Promise<DeliveredOutcomeDto> {
    const of = await this.admissions.monthOf(admissionId, monthFrom(month), provider);
    const data = { deliveryId, insteadOf, reason, noteRef: await this.notes.keep(of, note, noteAbout) };
    return this.desk.send(new RecordSubstitution(of, data, this.desk.context(caller)), deliveryId);
  }
}

function factsOf(said: CancelVisitDto, itemOn: (day: ReturnType<typeof dayOf>) => string): CancellationFacts {
  const times = { start: localTime(said.start), end: localTime(said.end) };
  const { item = itemOn(dayOf(times.start)), cancelledBy, announcedOn, charged } = said;
  return {
    item,
    ...times,
    cancelledBy,
    announcedOn: announcedOn === undefined ? null : localDate(announcedOn),
    charged: charged ? { ...charged, minutes: charged.minutes ?? Math.max(1, lengthOf(times)) } : null,
  };
}
