import { Controller, Get, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Action, subject } from '#libs/access';
import { type KnownAt, toKnownAt } from '#libs/kernel';
import { type Caller, FromCaller } from '#libs/platform';
import { ReadAfter } from '#libs/projections';
import { ListDrafts } from './drafts/drafts.query';
import { decisionCasesView } from './cases/decision-cases.projection';
import { GetDecision, ListDecisions } from './cases/decision-cases.query';
import {
  AwaitingApprovalDto,
  decisionAnswer,
  DecisionDto,
  DecisionPageDto,
  ReturnedDraftDto,
} from './decision.answer';
import { DecisionQueryDto, DecisionsOfUnitDto, DraftsQueryDto, ListDecisionsQueryDto } from './decision.dto';
import { ListDecisionsOfUnit } from './of-unit/decision-list.query';
import { DecisionDesk, Id } from './decision-desk';

/** Decisions as they are shown. */
@ApiTags('decisions')
@Controller('api/decisions')
export class DecisionController {
  constructor(
    private readonly queries: QueryBus,
    private readonly desk: DecisionDesk,
    private readonly readAfter: ReadAfter,
  ) {}

  @Action('decisions.list-awaiting')
  @Get('awaiting-approval')
  @ApiOperation({ summary: 'Drafts that wait for a second pair of eyes, oldest first' })
  @ApiOkResponse({ type: [AwaitingApprovalDto] })
  async awaiting(
    @Query() { unit, limit }: DraftsQueryDto,
    @FromCaller() { viewer }: Caller,
  ): Promise<AwaitingApprovalDto[]> {
    const drafts = await this.queries.execute(new ListDrafts(viewer, 'submitted', unit ?? null, limit));
    return drafts.map(({ preparers: _, ...draft }) => draft);
  }

  @Action('decisions.list-returned')
  @Get('returned')
  @ApiOperation({ summary: 'Drafts that the approver returned and nobody has resubmitted, oldest first' })
  @ApiOkResponse({ type: [ReturnedDraftDto] })
  async returned(
    @Query() { unit, limit }: DraftsQueryDto,
    @FromCaller() { viewer }: Caller,
  ): Promise<ReturnedDraftDto[]> {
    const drafts = await this.queries.execute(new ListDrafts(viewer, 'returned', unit ?? null, limit));
    return drafts.map(({ preparers, approvable: _, ...draft }) => ({ ...draft, preparedBy: [...preparers] }));
  }

  @Action('decisions.list-of-unit')
  @Get('of-unit')
  @ApiOperation({
    summary: 'The decisions that the asker may see, as they stand on a day, latest drafted first',
  })
  @ApiOkResponse({ type: DecisionPageDto })
  async ofUnit(
    @Query() { on, status, kind, programme, unit, offset, limit, after }: DecisionsOfUnitDto,
    @FromCaller() { viewer }: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DecisionPageDto> {
    await this.readAfter.wait(decisionCasesView.name, after, response);
    const which = { kind: kind ?? null, programme: programme ?? null, unit: unit ?? null };
    const request = { on: this.desk.day(on), status: status ?? null, ...which, offset, limit };
    return this.queries.execute(new ListDecisionsOfUnit(viewer, request));
  }

  @Action(
    'decisions.list',
    subject('application', 'applicationId', 'query'),
    subject('exemption', 'exemptionId', 'query'),
  )
  @Get()
  @ApiOperation({ summary: 'The decisions of an application or an exemption, as on a day and as known when' })
  @ApiOkResponse({ type: [DecisionDto] })
  async list(
    @Query() { on, knownAt, after, ...of }: ListDecisionsQueryDto,
    @FromCaller() { viewer }: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DecisionDto[]> {
    await this.readAfter.wait(decisionCasesView.name, after, response);
    const asked = new ListDecisions(viewer, of, this.desk.day(on), known(knownAt));
    return (await this.queries.execute(asked)).map(decisionAnswer);
  }

  @Action('decisions.read', subject('decision', 'id'))
  @Get(':id')
  @ApiOperation({ summary: 'A decision with its timeline and legal dates, as on a day and as known when' })
  @ApiOkResponse({ type: DecisionDto })
  async get(
    @Id() id: string,
    @Query() { on, knownAt, after }: DecisionQueryDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DecisionDto> {
    await this.readAfter.wait(decisionCasesView.name, after, response);
    const asked = new GetDecision(id, this.desk.day(on), known(knownAt));
    return decisionAnswer(await this.queries.execute(asked));
  }
}

const known = (text: string | undefined): KnownAt | undefined =>
  text === undefined ? undefined : toKnownAt(text);
