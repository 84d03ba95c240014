import { randomBytes } from 'node:crypto';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Action, subject } from '#libs/access';
import { dayAt, instant, localDate } from '#libs/kernel';
import { type Caller, Clock, FromCaller } from '#libs/platform';
import { ReadAfter } from '#libs/projections';
import { EntryAnswerDto } from '../entry.dto';
import { EntryDesk } from '../entry-desk';
import type { KnownAt } from '../entries/as-of';
import { AdoptPriorityRule, AdoptRefusalRule, DrawTieSeed, RepealPriorityRule } from '../list-rules.decider';
import {
  ArrivalRuleDto,
  ListOrderDto,
  MovementsDto,
  MovementsQueryDto,
  OrderQueryDto,
  PriorityRuleDto,
  RefusalRuleDto,
  RulesDto,
  RulesQueryDto,
  StandingDto,
  ThenQueryDto,
  TieSeedDto,
} from './order.dto';
import { ORDER_VIEWS } from './order.handlers';
import { GetListOrder, GetMovements, GetStanding, ListRulesOf, type Then } from './order.queries';

const SEED_BYTES = 16;

/** The order of a list over HTTP: its rules, who stands where and why. */
@ApiTags('waiting list: order')
@Controller('api')
export class OrderController {
  constructor(
    private readonly desk: EntryDesk,
    private readonly queries: QueryBus,
    private readonly clock: Clock,
    private readonly readAfter: ReadAfter,
  ) {}

  @Action('waiting-list.read-order', subject('programme', 'code'), subject('provider', 'provider', 'query'))
  @Get('programmes/:code/waiting-list/order')
  @ApiOperation({ summary: "A provider's list in its order by the rule in force on a day" })
  @ApiOkResponse({ type: ListOrderDto })
  async order(
    @Param('code') code: string,
    @Query() asked: OrderQueryDto,
    @FromCaller() { viewer }: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ListOrderDto> {
    const { provider, offset, limit } = asked;
    const moment = await this.moment(asked, response);
    return this.queries.execute(
      new GetListOrder(viewer, { programme: code, provider }, moment, { offset, limit }),
    );
  }

  @Action('waiting-list.read-standing', subject('entry', 'id'))
  @Get('waiting-list-entries/:id/standing')
  @ApiOperation({ summary: 'Why this entry stands where it stands: rank, points, who stands before and why' })
  @ApiOkResponse({ type: StandingDto })
  async standing(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() asked: ThenQueryDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StandingDto> {
    return this.queries.execute(new GetStanding(id, await this.moment(asked, response)));
  }

  @Action('waiting-list.read-movements', subject('entry', 'id'))
  @Get('waiting-list-entries/:id/movements')
  @ApiOperation({ summary: 'How the rank moved over time, each change with the events that caused it' })
  @ApiOkResponse({ type: MovementsDto })
  async movements(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() asked: MovementsQueryDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MovementsDto> {
    const from = asked.from === undefined ? null : localDate(asked.from);
    return this.queries.execute(new GetMovements(id, from, await this.moment(asked, response)));
  }

  @Action('waiting-list.read-rules', subject('programme', 'code'), subject('provider', 'provider', 'query'))
  @Get('programmes/:code/waiting-list/rules')
  @ApiOperation({ summary: 'The rules of a list, all versions' })
  @ApiOkResponse({ type: RulesDto })
  async rules(@Param('code') code: string, @Query() { provider, knownAt }: RulesQueryDto): Promise<RulesDto> {
    const list = { programme: code, provider };
    return { rules: await this.queries.execute(new ListRulesOf(list, this.known(knownAt))) };
  }

  @Action(
    'waiting-list.adopt-priority-rule',
    subject('programme', 'code'),
    subject('provider', 'provider', 'body'),
  )
  @Post('programmes/:code/waiting-list/priority-rules')
  @ApiOperation({ summary: 'Order a list by points from a day on (manager)' })
  adoptPriority(
    @Param('code') code: string,
    @Body() { provider, validFrom, criteria, basis }: PriorityRuleDto,
    @FromCaller() caller: Caller,
  ): Promise<EntryAnswerDto> {
    const data = {
      validFrom: localDate(validFrom),
      criteria: criteria.map(({ criterion, weight }) => ({ criterion, weight })),
      basis: { ...basis },
      seed: randomBytes(SEED_BYTES).toString('hex'),
    };
    const list = { programme: code, provider };
    return this.desk.send(new AdoptPriorityRule(list, data, this.desk.context(caller)));
  }

  @Action(
    'waiting-list.repeal-priority-rule',
    subject('programme', 'code'),
    subject('provider', 'provider', 'body'),
  )
  @Post('programmes/:code/waiting-list/arrival-rules')
  @ApiOperation({ summary: 'Order a list by arrival again from a day on (manager)' })
  repealPriority(
    @Param('code') code: string,
    @Body() { provider, validFrom, basis }: ArrivalRuleDto,
    @FromCaller() caller: Caller,
  ): Promise<EntryAnswerDto> {
    const data = { validFrom: localDate(validFrom), basis: { ...basis } };
    const list = { programme: code, provider };
    return this.desk.send(new RepealPriorityRule(list, data, this.desk.context(caller)));
  }

  @Action(
    'waiting-list.adopt-refusal-rule',
    subject('programme', 'code'),
    subject('provider', 'provider', 'body'),
  )
  @Post('programmes/:code/waiting-list/refusal-rules')
  @ApiOperation({ summary: 'Say what follows from refused offers from a day on (manager)' })
  adoptRefusal(
    @Param('code') code: string,
    @Body() { provider, validFrom, consequence, after, lapsedCounts, basis }: RefusalRuleDto,
    @FromCaller() caller: Caller,
  ): Promise<EntryAnswerDto> {
    const rule = { validFrom: localDate(validFrom), consequence, after: after ?? null, lapsedCounts };
    const list = { programme: code, provider };
    const data = { ...rule, basis: { ...basis } };
    return this.desk.send(new AdoptRefusalRule(list, data, this.desk.context(caller)));
  }

  @Action('waiting-list.draw-seed', subject('programme', 'code'), subject('provider', 'provider', 'body'))
  @Post('programmes/:code/waiting-list/tie-seed')
  @ApiOperation({ summary: 'Draw the seed that decides between wholly equal facts, once' })
  drawSeed(
    @Param('code') code: string,
    @Body() { provider }: TieSeedDto,
    @FromCaller() caller: Caller,
  ): Promise<EntryAnswerDto> {
    const context = this.desk.context(caller);
    const data = { drawnOn: context.today, seed: randomBytes(SEED_BYTES).toString('hex') };
    return this.desk.send(new DrawTieSeed({ programme: code, provider }, data, context));
  }

  private async moment({ on, knownAt, after }: ThenQueryDto, response: Response): Promise<Then> {
    for (const view of ORDER_VIEWS) await this.readAfter.wait(view, after, response);
    return {
      on: on === undefined ? dayAt(this.clock.now()) : localDate(on),
      knownAt: this.known(knownAt),
    };
  }

  private known(knownAt: string | undefined): KnownAt {
    if (knownAt === undefined) return this.clock.now();
    return knownAt.includes('T') ? instant(knownAt) : localDate(knownAt);
  }
}
