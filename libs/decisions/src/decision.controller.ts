import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { v5 as uuidV5 } from 'uuid';
import type { CommandOutcome } from '#libs/event-store';
import { dayAt, type LocalDate, localDate, money } from '#libs/kernel';
import { type Caller, Clock, FromCaller, metadataOf } from '#libs/platform';
import { ListAwaitingApproval } from './awaiting-approval/awaiting-approval.query';
import { GetDecision, ListDecisions } from './cases/decision-cases.query';
import { AwaitingApprovalDto, decisionAnswer, DecisionDto, DecisionOutcomeDto } from './decision.answer';
import {
  ApproveDecision,
  type CommandContext,
  ConfirmFinality,
  ConfirmLegalForce,
  CorrectDecision,
  type DecisionCommand,
  DraftDecision,
  ForwardAppeal,
  LodgeAppeal,
  NumberDecision,
  RecordAppealOutcome,
  RecordService,
  RecordServiceAttempt,
  SendDecision,
  SignDecision,
  WithdrawDecision,
} from './decision.decider';
import {
  AppealRequest,
  AttemptRequest,
  AwaitingQueryDto,
  DecisionQueryDto,
  DraftRequest,
  ForwardRequest,
  ListDecisionsQueryDto,
  NumberRequest,
  OutcomeRequest,
  SendRequest,
  ServiceRequest,
  TextRequest,
  WithdrawRequest,
} from './decision.dto';

const Id = (): ParameterDecorator => Param('id', ParseUUIDPipe);
const PARTS = '9a4c2e17-5b60-5d83-8f1e-7d30b6c94a25';
// A request sent again must name the same decision, appeal or order.
const newId = ({ commandId }: Caller): string => uuidV5(commandId, PARTS);

/** A command over HTTP, described by what it does. */
const Does =
  (path: string, summary: string): MethodDecorator =>
  (target, key, descriptor) => {
    for (const decorate of [
      Post(path),
      ApiOperation({ summary }),
      ApiCreatedResponse({ type: DecisionOutcomeDto }),
    ])
      decorate(target, key, descriptor as TypedPropertyDescriptor<unknown>);
  };

/** Decisions over HTTP: drafted, approved by another, numbered, signed, sent, served, appealed, final. */
@ApiTags('decisions')
@Controller('api/decisions')
export class DecisionController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  @Get('awaiting-approval')
  @ApiOperation({ summary: 'Drafts that wait for a second pair of eyes, oldest first' })
  @ApiOkResponse({ type: [AwaitingApprovalDto] })
  async awaiting(
    @Query() { unit, limit }: AwaitingQueryDto,
    @FromCaller() { actor }: Caller,
  ): Promise<AwaitingApprovalDto[]> {
    const drafts = await this.queries.execute(new ListAwaitingApproval(unit ?? null, limit));
    return drafts.map((each) => ({ ...each, approvable: each.draftedBy !== actor.id }));
  }

  @Get()
  @ApiOperation({ summary: 'The decisions of an application or an exemption, as on a day' })
  @ApiOkResponse({ type: [DecisionDto] })
  async list(@Query() { on, ...of }: ListDecisionsQueryDto): Promise<DecisionDto[]> {
    return (await this.queries.execute(new ListDecisions(of, this.day(on)))).map(decisionAnswer);
  }

  @Get(':id')
  @ApiOperation({ summary: 'A decision with its timeline and legal dates, as on a day' })
  @ApiOkResponse({ type: DecisionDto })
  async get(@Id() id: string, @Query() { on }: DecisionQueryDto): Promise<DecisionDto> {
    return decisionAnswer(await this.queries.execute(new GetDecision(id, this.day(on))));
  }

  @Does('', 'Draft a decision')
  draft(@Body() request: DraftRequest, @FromCaller() caller: Caller): Promise<DecisionOutcomeDto> {
    const { kind, programme, textKey, textVersion, applicationId, caseNumber, exemption } = request;
    const parties = request.parties.map(({ personId, role, contribution }) => ({
      personId,
      role,
      contribution: contribution ? money(contribution) : null,
    }));
    const data = {
      kind,
      programme,
      unit: caller.actor.unit,
      parties,
      applicationId: applicationId ?? null,
      caseNumber: caseNumber ?? null,
      exemption: exemption ? { ...exemption } : null,
      textKey,
      textVersion,
    };
    return this.run(new DraftDecision(newId(caller), data, this.context(caller)));
  }

  @Does(':id/approval', 'Approve a draft of another person')
  approve(@Id() id: string, @FromCaller() caller: Caller): Promise<DecisionOutcomeDto> {
    return this.run(new ApproveDecision(id, {}, this.context(caller)));
  }

  @Does(':id/number', 'Give the document number of the case')
  number(
    @Id() id: string,
    @Body() { number }: NumberRequest,
    @FromCaller() caller: Caller,
  ): Promise<DecisionOutcomeDto> {
    return this.run(new NumberDecision(id, { number }, this.context(caller)));
  }

  @Does(':id/signature', 'Sign off')
  sign(@Id() id: string, @FromCaller() caller: Caller): Promise<DecisionOutcomeDto> {
    return this.run(new SignDecision(id, {}, this.context(caller)));
  }

  @Does(':id/dispatch', 'Record the sending to all parties')
  send(
    @Id() id: string,
    @Body() { sentOn, channel }: SendRequest,
    @FromCaller() caller: Caller,
  ): Promise<DecisionOutcomeDto> {
    return this.run(new SendDecision(id, { sentOn: localDate(sentOn), channel }, this.context(caller)));
  }

  @Does(':id/service-attempts', 'Record a failed personal service')
  attempt(
    @Id() id: string,
    @Body() { personId, attemptedOn }: AttemptRequest,
    @FromCaller() caller: Caller,
  ): Promise<DecisionOutcomeDto> {
    const data = { personId, attemptedOn: localDate(attemptedOn) };
    return this.run(new RecordServiceAttempt(id, data, this.context(caller)));
  }

  @Does(':id/services', 'Record that a party took the decision over')
  serve(
    @Id() id: string,
    @Body() { personId, servedOn }: ServiceRequest,
    @FromCaller() caller: Caller,
  ): Promise<DecisionOutcomeDto> {
    const data = { personId, servedOn: localDate(servedOn) };
    return this.run(new RecordService(id, data, this.context(caller)));
  }

  @Does(':id/appeals', 'Record an appeal, in time or late')
  appeal(
    @Id() id: string,
    @Body() { personId, lodgedOn, groundsRef }: AppealRequest,
    @FromCaller() caller: Caller,
  ): Promise<DecisionOutcomeDto> {
    const appealId = newId(caller);
    const data = { appealId, personId, lodgedOn: localDate(lodgedOn), groundsRef: groundsRef ?? null };
    return this.run(new LodgeAppeal(id, data, this.context(caller)), appealId);
  }

  @Does(':id/appeals/:appeal/forwarding', 'Record that an appeal went to the second instance')
  forward(
    @Id() id: string,
    @Param('appeal', ParseUUIDPipe) appealId: string,
    @Body() { authority, forwardedOn }: ForwardRequest,
    @FromCaller() caller: Caller,
  ): Promise<DecisionOutcomeDto> {
    const data = { appealId, authority, forwardedOn: localDate(forwardedOn) };
    return this.run(new ForwardAppeal(id, data, this.context(caller)), appealId);
  }

  @Does(':id/appeals/:appeal/outcome', 'Record how an appeal ended')
  outcome(
    @Id() id: string,
    @Param('appeal', ParseUUIDPipe) appealId: string,
    @Body() { outcome, decidedOn, servedOn, replacedBy }: OutcomeRequest,
    @FromCaller() caller: Caller,
  ): Promise<DecisionOutcomeDto> {
    const days = { decidedOn: localDate(decidedOn), servedOn: localDate(servedOn) };
    const data = { appealId, outcome, ...days, replacedBy: replacedBy ?? null };
    return this.run(new RecordAppealOutcome(id, data, this.context(caller)), appealId);
  }

  @Does(':id/corrections', 'Correct an error by an order')
  correct(
    @Id() id: string,
    @Body() { textKey, textVersion }: TextRequest,
    @FromCaller() caller: Caller,
  ): Promise<DecisionOutcomeDto> {
    const orderId = newId(caller);
    return this.run(
      new CorrectDecision(id, { orderId, textKey, textVersion }, this.context(caller)),
      orderId,
    );
  }

  @Does(':id/withdrawal', 'Give up a decision that was not sent')
  withdraw(
    @Id() id: string,
    @Body() { reason }: WithdrawRequest,
    @FromCaller() caller: Caller,
  ): Promise<DecisionOutcomeDto> {
    return this.run(new WithdrawDecision(id, { reason }, this.context(caller)));
  }

  @Does(':id/finality', 'Certify that the decision is final')
  finality(@Id() id: string, @FromCaller() caller: Caller): Promise<DecisionOutcomeDto> {
    return this.run(new ConfirmFinality(id, {}, this.context(caller)));
  }

  @Does(':id/legal-force', 'Certify that the decision is in legal force')
  legalForce(@Id() id: string, @FromCaller() caller: Caller): Promise<DecisionOutcomeDto> {
    return this.run(new ConfirmLegalForce(id, {}, this.context(caller)));
  }

  private day(on: string | undefined): LocalDate {
    return on === undefined ? dayAt(this.clock.now()) : localDate(on);
  }

  private context(caller: Caller): CommandContext {
    const { expectedRevision } = caller;
    const metadata = metadataOf(caller, 'decision', 'ZUP');
    const today = dayAt(this.clock.now());
    return { metadata, today, ...(expectedRevision === undefined ? {} : { expectedRevision }) };
  }

  private async run(command: DecisionCommand, partId: string | null = null): Promise<DecisionOutcomeDto> {
    const { revision, position } = await this.commands.execute<DecisionCommand, CommandOutcome>(command);
    const { decisionId } = command;
    return { decisionId, partId, revision: revision === null ? null : String(revision), position };
  }
}
