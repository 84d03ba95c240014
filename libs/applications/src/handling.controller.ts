import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Action, subject } from '#libs/access';
import { localDate } from '#libs/kernel';
import { type Caller, FromCaller } from '#libs/platform';
import { idMadeBy } from './application-ids';
import { ApplicationReader } from './application-reader';
import { ApplicationTexts } from './application-texts';
import {
  EvaluateEligibilityDto,
  HandOverDto,
  PlaceApplicantDto,
  ProviderDocumentsDto,
  PutOnHoldDto,
  RecordApplicantDeathDto,
  TransferApplicationDto,
  WithdrawApplicationDto,
} from './applications.dto';
import { CommandAnswerDto, PlacedApplicantDto } from './applications-read.dto';
import { EvaluateEligibility } from './assessment.decider';
import { type ApplicantPlaced, PlaceApplicantOnWaitingList } from './assessment.handlers';
import { CommandDesk } from './command-desk';
import {
  HandOverApplication,
  PutOnHold,
  RecordApplicantDeath,
  RecordDocumentsAtProvider,
  ResumeWork,
  TakeApplication,
  TransferApplication,
  WithdrawApplication,
} from './handling.decider';

/** Applications are worked on: assessed, taken, handed over, put on hold, transferred, ended. */
@ApiTags('applications')
@Controller('api/applications/:id')
export class HandlingController {
  constructor(
    private readonly desk: CommandDesk,
    private readonly texts: ApplicationTexts,
    private readonly applications: ApplicationReader,
  ) {}

  @Action('applications.evaluate', subject('application', 'id'))
  @Post('eligibility-evaluations')
  @ApiOperation({ summary: "Ask the programme's rules; each answer is stored with its inputs" })
  evaluate(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { facts, on }: EvaluateEligibilityDto,
    @FromCaller() caller: Caller,
  ): Promise<CommandAnswerDto> {
    const context = this.desk.context(caller);
    const evaluationId = idMadeBy(caller.commandId, 'evaluation');
    const decisive = on === undefined ? context.today : localDate(on);
    const data = { evaluationId, on: decisive, facts, privateInputsRef: null };
    return this.desk.send(new EvaluateEligibility(id, data, context));
  }

  @Action('applications.place-on-list', subject('application', 'id'))
  @Post('waiting-list-entries')
  @ApiOperation({ summary: "Put the applicant on a provider's waiting list" })
  place(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { provider, listedOn, legalRegime, needProfile }: PlaceApplicantDto,
    @FromCaller() caller: Caller,
  ): Promise<PlacedApplicantDto> {
    const { frequency, extendedScope, relativesHelp, hoursPerWeek } = needProfile;
    const need = { frequency, extendedScope, relativesHelp, hoursPerWeek: hoursPerWeek ?? null };
    const data = { provider, listedOn: localDate(listedOn), legalRegime, needProfile: need };
    const command = new PlaceApplicantOnWaitingList(id, data, this.desk.context(caller));
    return this.desk.send<ApplicantPlaced>(command);
  }

  @Action('applications.record-provider-documents', subject('application', 'id'))
  @Post('provider-documents')
  @ApiOperation({ summary: 'Say when the documents reached a further provider of a joint application' })
  reachProvider(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { provider, reachedOn }: ProviderDocumentsDto,
    @FromCaller() caller: Caller,
  ): Promise<CommandAnswerDto> {
    const data = { provider, reachedOn: localDate(reachedOn) };
    return this.desk.send(new RecordDocumentsAtProvider(id, data, this.desk.context(caller)));
  }

  @Action('applications.withdraw', subject('application', 'id'))
  @Post('withdrawal')
  @ApiOperation({ summary: "Stop the procedure at the applicant's wish" })
  async withdraw(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { withdrawnOn, note, noteAbout }: WithdrawApplicationDto,
    @FromCaller() caller: Caller,
  ): Promise<CommandAnswerDto> {
    const context = this.desk.context(caller);
    const day = withdrawnOn === undefined ? context.today : localDate(withdrawnOn);
    const noteRef = await this.texts.keep(id, note, noteAbout);
    return this.desk.send(new WithdrawApplication(id, { withdrawnOn: day, noteRef }, context));
  }

  @Action('applications.record-death', subject('application', 'id'))
  @Post('applicant-death')
  @ApiOperation({ summary: "Close the procedure after the applicant's death, with the official note" })
  async recordDeath(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { diedOn, officialNote }: RecordApplicantDeathDto,
    @FromCaller() caller: Caller,
  ): Promise<CommandAnswerDto> {
    const { received } = await this.applications.get(id);
    const officialNoteRef = await this.texts.keepText(received.personId, officialNote);
    const data = { diedOn: localDate(diedOn), officialNoteRef };
    return this.desk.send(new RecordApplicantDeath(id, data, this.desk.context(caller)));
  }

  @Action('applications.transfer', subject('application', 'id'))
  @Post('transfer')
  @ApiOperation({ summary: 'Send the application to the competent unit' })
  async transfer(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { toUnit, note, noteAbout }: TransferApplicationDto,
    @FromCaller() caller: Caller,
  ): Promise<CommandAnswerDto> {
    const data = { toUnit, noteRef: await this.texts.keep(id, note, noteAbout) };
    return this.desk.send(new TransferApplication(id, data, this.desk.context(caller)));
  }

  @Action('applications.hold', subject('application', 'id'))
  @Post('hold')
  @ApiOperation({ summary: 'Let work stand still until a day, for a reason' })
  async hold(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason, until, note, noteAbout }: PutOnHoldDto,
    @FromCaller() caller: Caller,
  ): Promise<CommandAnswerDto> {
    const data = { reason, until: localDate(until), noteRef: await this.texts.keep(id, note, noteAbout) };
    return this.desk.send(new PutOnHold(id, data, this.desk.context(caller)));
  }

  @Action('applications.resume', subject('application', 'id'))
  @Post('resumption')
  @HttpCode(200)
  @ApiOperation({ summary: 'Let work go on' })
  resume(@Param('id', ParseUUIDPipe) id: string, @FromCaller() caller: Caller): Promise<CommandAnswerDto> {
    return this.desk.send(new ResumeWork(id, {}, this.desk.context(caller)));
  }

  @Action('applications.take', subject('application', 'id'))
  @Post('assignment')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take the application oneself' })
  take(@Param('id', ParseUUIDPipe) id: string, @FromCaller() caller: Caller): Promise<CommandAnswerDto> {
    return this.desk.send(new TakeApplication(id, {}, this.desk.context(caller)));
  }

  @Action('applications.hand-over', subject('application', 'id'))
  @Post('handover')
  @HttpCode(200)
  @ApiOperation({ summary: 'Hand the application over to another caseworker' })
  handOver(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { to }: HandOverDto,
    @FromCaller() caller: Caller,
  ): Promise<CommandAnswerDto> {
    return this.desk.send(new HandOverApplication(id, { to }, this.desk.context(caller)));
  }
}
