import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Action, subject } from '#libs/access';
import { localDate } from '#libs/kernel';
import { type Caller, FromCaller } from '#libs/platform';
import { bookingOf, dayOr } from './admission-request';
import { AdmissionTexts } from './admission-texts';
import {
  AdmissionAnswerDto,
  EndAdmissionDto,
  InterruptDto,
  OnDayDto,
  PlanEvaluationDto,
  QuestionnaireDto,
  SuspendDto,
  TransferDto,
} from './admissions.dto';
import { CommandDesk, idMadeBy } from './command-desk';
import {
  CorrectAdmissionEnd,
  EndAdmission,
  InterruptAdmission,
  LiftSuspension,
  RecordPlanEvaluation,
  RecordQuestionnaire,
  ResumeAdmission,
  SuspendParticipation,
  TransferAdmission,
} from './course.decider';

const Id = (): ParameterDecorator => Param('id', ParseUUIDPipe);

/** What happens to people while they are admitted, and how it ends. */
@ApiTags('admissions')
@Controller('api/admissions/:id')
export class CourseController {
  constructor(
    private readonly desk: CommandDesk,
    private readonly texts: AdmissionTexts,
  ) {}

  @Action('admissions.interrupt', subject('admission', 'id'))
  @Post('interruption')
  @ApiOperation({ summary: 'Let the service stand still from a day on; the place is kept' })
  async interrupt(
    @Id() id: string,
    @Body() { from, reason, note, noteAbout }: InterruptDto,
    @FromCaller() caller: Caller,
  ): Promise<AdmissionAnswerDto> {
    const interruptionId = idMadeBy(caller, 'interruption');
    const noteRef = await this.texts.keep(id, note, noteAbout);
    const data = { interruptionId, from: localDate(from), reason, noteRef };
    return this.desk.send(new InterruptAdmission(id, data, this.desk.context(caller)));
  }

  @Action('admissions.resume', subject('admission', 'id'))
  @Post('resumption')
  @HttpCode(200)
  @ApiOperation({ summary: 'Let the service go on' })
  resume(
    @Id() id: string,
    @Body() { on }: OnDayDto,
    @FromCaller() caller: Caller,
  ): Promise<AdmissionAnswerDto> {
    const context = this.desk.context(caller);
    return this.desk.send(new ResumeAdmission(id, { on: dayOr(on, context.today) }, context));
  }

  @Action('admissions.transfer', subject('admission', 'id'))
  @Post('transfer')
  @ApiOperation({ summary: 'Move the person to another provider, room or unit' })
  async transfer(
    @Id() id: string,
    @Body() said: TransferDto,
    @FromCaller() caller: Caller,
  ): Promise<AdmissionAnswerDto> {
    const { provider, place, price } = said;
    const list = price ? { item: price.item, provider: price.provider } : null;
    const booking = bookingOf(said, await this.texts.keep(id, said.overrideReason, said.overrideReasonAbout));
    const to = { provider, place: place ?? null, price: list };
    const data = { transferredOn: localDate(said.transferredOn), ...to, booking };
    return this.desk.send(new TransferAdmission(id, data, this.desk.context(caller)));
  }

  @Action('admissions.evaluate-plan', subject('admission', 'id'))
  @Post('plan-evaluations')
  @ApiOperation({ summary: 'Record an evaluation of the individual plan' })
  async evaluatePlan(
    @Id() id: string,
    @Body() { evaluatedOn, note, noteAbout }: PlanEvaluationDto,
    @FromCaller() caller: Caller,
  ): Promise<AdmissionAnswerDto> {
    const noteRef = await this.texts.keep(id, note, noteAbout);
    const evaluationId = idMadeBy(caller, 'evaluation');
    const data = { evaluationId, evaluatedOn: localDate(evaluatedOn), noteRef };
    return this.desk.send(new RecordPlanEvaluation(id, data, this.desk.context(caller)));
  }

  @Action('admissions.record-questionnaire', subject('admission', 'id'))
  @Post('questionnaires')
  @ApiOperation({ summary: 'Record that a questionnaire was answered' })
  recordQuestionnaire(
    @Id() id: string,
    @Body() { kind, answeredOn }: QuestionnaireDto,
    @FromCaller() caller: Caller,
  ): Promise<AdmissionAnswerDto> {
    const questionnaireId = idMadeBy(caller, 'questionnaire');
    const data = { questionnaireId, kind, answeredOn: localDate(answeredOn) };
    return this.desk.send(new RecordQuestionnaire(id, data, this.desk.context(caller)));
  }

  @Action('admissions.suspend', subject('admission', 'id'))
  @Post('suspensions')
  @ApiOperation({ summary: 'Keep a person out of activities for a set time after a breach' })
  async suspend(
    @Id() id: string,
    @Body() { from, until, note, noteAbout }: SuspendDto,
    @FromCaller() caller: Caller,
  ): Promise<AdmissionAnswerDto> {
    const noteRef = await this.texts.keep(id, note, noteAbout);
    const suspensionId = idMadeBy(caller, 'suspension');
    const data = { suspensionId, from: localDate(from), until: localDate(until), noteRef };
    return this.desk.send(new SuspendParticipation(id, data, this.desk.context(caller)));
  }

  @Action('admissions.lift-suspension', subject('admission', 'id'))
  @Post('suspension-lifting')
  @HttpCode(200)
  @ApiOperation({ summary: 'End a suspension before its time' })
  lift(
    @Id() id: string,
    @Body() { on }: OnDayDto,
    @FromCaller() caller: Caller,
  ): Promise<AdmissionAnswerDto> {
    const context = this.desk.context(caller);
    return this.desk.send(new LiftSuspension(id, { on: dayOr(on, context.today) }, context));
  }

  @Action('admissions.end', subject('admission', 'id'))
  @Post('end')
  @ApiOperation({ summary: 'End the service' })
  async end(
    @Id() id: string,
    @Body() { endedOn, reason, note, noteAbout }: EndAdmissionDto,
    @FromCaller() caller: Caller,
  ): Promise<AdmissionAnswerDto> {
    const context = this.desk.context(caller);
    const noteRef = await this.texts.keep(id, note, noteAbout);
    const data = { endedOn: dayOr(endedOn, context.today), reason, noteRef };
    return this.desk.send(new EndAdmission(id, data, context));
  }

  @Action('admissions.correct-end', subject('admission', 'id'))
  @Post('end-correction')
  @ApiOperation({ summary: 'Record the end that turned out true' })
  async correctEnd(
    @Id() id: string,
    @Body() { endedOn, reason, note, noteAbout }: EndAdmissionDto,
    @FromCaller() caller: Caller,
  ): Promise<AdmissionAnswerDto> {
    const context = this.desk.context(caller);
    const noteRef = await this.texts.keep(id, note, noteAbout);
    const data = { endedOn: dayOr(endedOn, context.today), reason, noteRef };
    return this.desk.send(new CorrectAdmissionEnd(id, data, context));
  }
}
