import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Action, subject } from '#libs/access';
import { localDate } from '#libs/kernel';
import { type Caller, FromCaller } from '#libs/platform';
import { agreementOf, bookingOf, dayOr, termsOf } from './admission-request';
import { AdmissionTexts } from './admission-texts';
import {
  AdmissionAnswerDto,
  AdmitDto,
  CancelPlanDto,
  ChangeAgreementDto,
  ConcludeAgreementDto,
  StartDto,
} from './admissions.dto';
import {
  Admit,
  CancelPlannedAdmission,
  ChangeAgreement,
  ConcludeAgreement,
  StartPlannedAdmission,
} from './admitting.decider';
import { CommandDesk, idMadeBy } from './command-desk';

/** People are admitted, now or on a day to come, and agreements are concluded and changed. */
@ApiTags('admissions')
@Controller('api/admissions')
export class AdmittingController {
  constructor(
    private readonly desk: CommandDesk,
    private readonly texts: AdmissionTexts,
  ) {}

  @Action(
    'admissions.admit',
    subject('programme', 'programme', 'body'),
    subject('provider', 'provider', 'body'),
    subject('person', 'personId', 'body'),
    subject('application', 'applicationId', 'body'),
    subject('entry', 'entryId', 'body'),
    subject('exemption', 'agreement.exemptionId', 'body'),
  )
  @Post()
  @ApiOperation({ summary: 'Admit a person with an agreement, at once without one, or on a day to come' })
  async admit(@Body() asked: AdmitDto, @FromCaller() caller: Caller): Promise<AdmissionAnswerDto> {
    const context = this.desk.context(caller);
    const { personId, programme, legalRegime, provider, atOnce, agreement } = asked;
    const overrideReasonRef = await this.texts.keepAbout(
      personId,
      asked.overrideReason,
      asked.overrideReasonAbout,
    );
    const data = {
      ...{ personId, programme, legalRegime, provider, atOnce },
      municipality: asked.municipality ?? null,
      place: asked.place ?? null,
      applicationId: asked.applicationId ?? null,
      entryId: asked.entryId ?? null,
      caseNumber: asked.caseNumber ?? null,
      startsOn: localDate(asked.startsOn),
      agreement: agreement ? agreementOf(agreement, context.today) : null,
      overrideReasonRef,
      booking: bookingOf(asked, overrideReasonRef),
    };
    return this.desk.send(new Admit(idMadeBy(caller, 'admission'), data, context));
  }

  @Action('admissions.start', subject('admission', 'id'))
  @Post(':id/start')
  @HttpCode(200)
  @ApiOperation({ summary: 'Let a planned admission begin' })
  start(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { startedOn }: StartDto,
    @FromCaller() caller: Caller,
  ): Promise<AdmissionAnswerDto> {
    const data = { startedOn: localDate(startedOn) };
    return this.desk.send(new StartPlannedAdmission(id, data, this.desk.context(caller)));
  }

  @Action('admissions.cancel', subject('admission', 'id'))
  @Post(':id/cancellation')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give a planned admission up' })
  async cancel(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { cancelledOn, reason, note, noteAbout }: CancelPlanDto,
    @FromCaller() caller: Caller,
  ): Promise<AdmissionAnswerDto> {
    const context = this.desk.context(caller);
    const noteRef = await this.texts.keep(id, note, noteAbout);
    const data = { cancelledOn: dayOr(cancelledOn, context.today), reason, noteRef };
    return this.desk.send(new CancelPlannedAdmission(id, data, context));
  }

  @Action(
    'admissions.conclude-agreement',
    subject('admission', 'id'),
    subject('exemption', 'agreement.exemptionId', 'body'),
  )
  @Post(':id/agreement')
  @ApiOperation({ summary: 'Conclude the agreement of a person who was admitted at once' })
  async conclude(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() said: ConcludeAgreementDto,
    @FromCaller() caller: Caller,
  ): Promise<AdmissionAnswerDto> {
    const context = this.desk.context(caller);
    const overrideReasonRef = await this.texts.keep(id, said.overrideReason, said.overrideReasonAbout);
    const agreement = agreementOf(said.agreement, context.today);
    const booking = bookingOf(said, overrideReasonRef);
    const data = { agreement, effectiveOn: localDate(said.effectiveOn), overrideReasonRef, booking };
    return this.desk.send(new ConcludeAgreement(id, data, context));
  }

  @Action(
    'admissions.change-agreement',
    subject('admission', 'id'),
    subject('exemption', 'terms.exemptionId', 'body'),
  )
  @Post(':id/agreement-changes')
  @ApiOperation({ summary: 'Change volume, schedule, tasks, price or exemption from a day on' })
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() said: ChangeAgreementDto,
    @FromCaller() caller: Caller,
  ): Promise<AdmissionAnswerDto> {
    const overrideReasonRef = await this.texts.keep(id, said.overrideReason, said.overrideReasonAbout);
    const booking = bookingOf(said, overrideReasonRef);
    const effectiveOn = localDate(said.effectiveOn);
    const data = { effectiveOn, terms: termsOf(said.terms), overrideReasonRef, booking };
    return this.desk.send(new ChangeAgreement(id, data, this.desk.context(caller)));
  }
}
