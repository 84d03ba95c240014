import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { v5 as uuidV5 } from 'uuid';
import { Action, subject } from '#libs/access';
import type { CommandOutcome } from '#libs/event-store';
import { type CommandContext, dayAt, type LocalDate, localDate, toKnownAt, money } from '#libs/kernel';
import { type Caller, Clock, DatedQueryDto, FromCaller, NotFound, contextOf } from '#libs/platform';
import { CalculateExemption } from './calculation/calculate-exemption.query';
import { GetExemption, ListExemptions } from './cases/exemption-cases.query';
import {
  CalculatedPeriodDto,
  changeAnswer,
  exemptionAnswer,
  ExemptionDto,
  ExemptionOutcomeDto,
  ExemptionPageDto,
  ExemptionSummaryDto,
  periodAnswer,
  RecalculatedPartDto,
  rerunAnswer,
  rowAnswer,
  RerunPartDto,
} from './exemption.answer';
import {
  ConfirmRecalculation,
  type ExemptionCommand,
  ProposeExemption,
  RedetermineExemption,
} from './exemption.decider';
import {
  CalculateRequest,
  ConfirmRequest,
  ExemptionsOfUnitDto,
  ListExemptionsQueryDto,
  PreviewRequest,
  ProposeRequest,
  RedetermineRequest,
} from './exemption.dto';
import { exemptionIdOf } from './exemption-id';
import { calculationOf, caseOf, spanOf } from './exemption-request';
import type { CeaseDetermination, IssueDetermination } from './issuing.decider';
import { ListExemptionsOfUnit } from './of-unit/exemption-list.query';
import { PreviewRecalculation } from './recalculation/preview-recalculation.query';

/** Exemptions from payment over HTTP: amounts in EUR, persons and documents as references. */
@ApiTags('exemptions')
@Controller('api/exemptions')
export class ExemptionController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  @Action(
    'exemptions.calculate',
    subject('programme', 'programme', 'body'),
    subject('person', 'facts.liable.personId', 'body'),
  )
  @Post('calculation')
  @HttpCode(200)
  @ApiOperation({ summary: 'A calculation line by line; nothing is stored' })
  @ApiOkResponse({ type: [CalculatedPeriodDto] })
  async calculate(@Body() { programme, ...request }: CalculateRequest): Promise<CalculatedPeriodDto[]> {
    const calculation = { programme, ...calculationOf(request) };
    const periods = await this.queries.execute(new CalculateExemption(calculation));
    return periods.map(periodAnswer);
  }

  @Action(
    'exemptions.propose',
    subject('programme', 'programme', 'body'),
    subject('person', 'beneficiaryId', 'body'),
    subject('person', 'facts.liable.personId', 'body'),
  )
  @Post()
  @ApiOperation({ summary: 'Propose an exemption; its derivation is stored' })
  @ApiCreatedResponse({ type: ExemptionOutcomeDto })
  propose(@Body() request: ProposeRequest, @FromCaller() caller: Caller): Promise<ExemptionOutcomeDto> {
    const { beneficiaryId, programme, form } = request;
    const exemptionId = exemptionIdOf(beneficiaryId, programme);
    const determinationId = determinationIdOf(caller);
    const data = { determinationId, beneficiaryId, programme, form, ...calculationOf(request) };
    return this.run(new ProposeExemption(exemptionId, data, this.context(caller)));
  }

  @Action('exemptions.redetermine', subject('exemption', 'id'))
  @Post(':id/redeterminations')
  @ApiOperation({ summary: 'Determine an exemption anew after a change' })
  @ApiCreatedResponse({ type: ExemptionOutcomeDto })
  redetermine(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() request: RedetermineRequest,
    @FromCaller() caller: Caller,
  ): Promise<ExemptionOutcomeDto> {
    const { form, cause, changedOn, reportedOn } = request;
    const data = {
      determinationId: determinationIdOf(caller),
      form,
      cause,
      changedOn: localDate(changedOn),
      reportedOn: reportedOn ? localDate(reportedOn) : null,
      ...calculationOf(request),
    };
    return this.run(new RedetermineExemption(id, data, this.context(caller)));
  }

  @Action('exemptions.preview-recalculation', subject('exemption', 'id'))
  @Post(':id/recalculation')
  @HttpCode(200)
  @ApiOperation({ summary: 'What corrected facts would change, determination by determination' })
  @ApiOkResponse({ type: [RecalculatedPartDto] })
  async preview(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { facts }: PreviewRequest,
  ): Promise<RecalculatedPartDto[]> {
    const changes = await this.queries.execute(new PreviewRecalculation(id, caseOf(facts)));
    return changes.map(changeAnswer);
  }

  @Action('exemptions.recalculate', subject('exemption', 'id'))
  @Post(':id/recalculations')
  @ApiOperation({ summary: 'Confirm a recalculation whose changes were seen' })
  @ApiCreatedResponse({ type: ExemptionOutcomeDto })
  confirm(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { facts, seen }: ConfirmRequest,
    @FromCaller() caller: Caller,
  ): Promise<ExemptionOutcomeDto> {
    const lines = seen.map(({ determinationId, contribution, ...span }) => ({
      decision: determinationId,
      contribution: money(contribution),
      ...spanOf(span),
    }));
    const data = { determinationId: determinationIdOf(caller), facts: caseOf(facts), seen: lines };
    return this.run(new ConfirmRecalculation(id, data, this.context(caller)));
  }

  @Action('exemptions.list-of-unit')
  @Get('of-unit')
  @ApiOperation({
    summary: 'The exemptions that the asker may see, with what is paid on a day, latest first',
  })
  @ApiOkResponse({ type: ExemptionPageDto })
  async ofUnit(
    @Query() { on, standing, programme, offset, limit }: ExemptionsOfUnitDto,
    @FromCaller() { viewer }: Caller,
  ): Promise<ExemptionPageDto> {
    const which = { standing: standing ?? null, programme: programme ?? null };
    const asked = new ListExemptionsOfUnit(viewer, { on: this.day(on), ...which, offset, limit });
    const { total, exemptions } = await this.queries.execute(asked);
    return { total, exemptions: exemptions.map(rowAnswer) };
  }

  @Action('exemptions.list', subject('person', 'beneficiaryId', 'query'))
  @Get()
  @ApiOperation({ summary: 'The exemptions of a person' })
  @ApiOkResponse({ type: [ExemptionSummaryDto] })
  async list(
    @Query() { beneficiaryId }: ListExemptionsQueryDto,
    @FromCaller() { viewer }: Caller,
  ): Promise<ExemptionSummaryDto[]> {
    const cases = await this.queries.execute(new ListExemptions(viewer, beneficiaryId));
    return cases.map(({ exemptionId, programme, revision, determinations }) => ({
      exemptionId,
      programme,
      revision,
      determinations: determinations.length,
    }));
  }

  @Action('exemptions.read', subject('exemption', 'id'))
  @Get(':id')
  @ApiOperation({
    summary: 'An exemption: what holds on a day, as known when, and every determination with its changes',
  })
  @ApiOkResponse({ type: ExemptionDto })
  async get(@Param('id', ParseUUIDPipe) id: string, @Query() asked: DatedQueryDto): Promise<ExemptionDto> {
    const on = this.day(asked.on);
    const knownAt = asked.knownAt === undefined ? undefined : toKnownAt(asked.knownAt);
    return exemptionAnswer(await this.queries.execute(new GetExemption(id, knownAt)), on);
  }

  @Action('exemptions.rerun', subject('exemption', 'id'))
  @Get(':id/determinations/:determination/rerun')
  @ApiOperation({ summary: 'A determination run again under the rules and parameters it recorded' })
  @ApiOkResponse({ type: [RerunPartDto] })
  async rerun(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('determination', ParseUUIDPipe) determination: string,
  ): Promise<RerunPartDto[]> {
    const { determinations } = await this.queries.execute(new GetExemption(id));
    const found = determinations.find((each) => each.id === determination);
    if (!found) throw new NotFound('determination', determination);
    return rerunAnswer(found.periods);
  }

  private day(on: string | undefined): LocalDate {
    return on === undefined ? dayAt(this.clock.now()) : localDate(on);
  }

  private context(caller: Caller): CommandContext {
    return contextOf(caller, this.clock, 'exemption from payment');
  }

  private async run(
    command: Exclude<ExemptionCommand, IssueDetermination | CeaseDetermination>,
  ): Promise<ExemptionOutcomeDto> {
    const { revision, position } = await this.commands.execute<ExemptionCommand, CommandOutcome>(command);
    const { exemptionId, data } = command;
    const { determinationId } = data;
    return { exemptionId, determinationId, revision: revision === null ? null : String(revision), position };
  }
}

const DETERMINATIONS = '3c1f6b94-7a2d-5f18-b0c5-92e8d46a1b70';

// A request sent again must name the same determination.
const determinationIdOf = ({ commandId }: Caller): string => uuidV5(commandId, DETERMINATIONS);
