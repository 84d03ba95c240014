import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Action, subject } from '#libs/access';
import { dayAt, localDate } from '#libs/kernel';
import { Clock, InvalidInput } from '#libs/platform';
import { scopeOf, toKnownAt } from '../scope-of';
import { criteriaOf } from './order-under.rules';
import {
  LearnedPageDto,
  LearnedQueryDto,
  OrderUnderDto,
  OrderUnderQueryDto,
  OverTimeDto,
  OverTimeQueryDto,
} from './replay.dto';
import { GetListOverTime, GetOrderUnder, ListLearned } from './replay.handlers';

/** A list's past, gone through again: figures only, nobody is named. */
@ApiTags('waiting list: replay')
@Controller('api/programmes/:code/waiting-list')
export class ReplayController {
  constructor(
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  @Action(
    'waiting-list.read-over-time',
    subject('programme', 'code'),
    subject('municipality', 'municipality', 'query'),
    subject('provider', 'provider', 'query'),
  )
  @Get('over-time')
  @ApiOperation({
    summary: 'How many waited on each day: as known at a moment, as learned, and as known then',
  })
  @ApiOkResponse({ type: OverTimeDto })
  overTime(@Param('code') code: string, @Query() asked: OverTimeQueryDto): Promise<OverTimeDto> {
    const now = this.clock.now();
    const on = asked.on === undefined ? dayAt(now) : localDate(asked.on);
    const days = { from: localDate(asked.from), to: localDate(asked.to) };
    const { clock: _, ...scope } = scopeOf(code, asked, now);
    return this.queries.execute(new GetListOverTime({ ...scope, on, ...days }));
  }

  @Action(
    'waiting-list.read-learned',
    subject('programme', 'code'),
    subject('municipality', 'municipality', 'query'),
    subject('provider', 'provider', 'query'),
  )
  @Get('learned')
  @ApiOperation({ summary: 'What the office learned of a list, step by step, in the order in which it did' })
  @ApiOkResponse({ type: LearnedPageDto })
  learned(@Param('code') code: string, @Query() asked: LearnedQueryDto): Promise<LearnedPageDto> {
    const { knownAfter, from, to, offset, limit } = asked;
    const { programme, municipality, provider, knownAt } = scopeOf(code, asked, this.clock.now());
    const after = knownAfter === undefined ? null : toKnownAt(knownAfter);
    const about =
      from === undefined && to === undefined
        ? null
        : { from: localDate(from ?? to ?? ''), to: localDate(to ?? from ?? '') };
    const scope = { programme, municipality, provider };
    return this.queries.execute(
      new ListLearned({ ...scope, knownAfter: after, knownAt, about, offset, limit }),
    );
  }

  @Action(
    'waiting-list.read-order-under',
    subject('programme', 'code'),
    subject('provider', 'provider', 'query'),
  )
  @Get('order-under')
  @ApiOperation({ summary: "What a provider's order would have been under another rule; names nobody" })
  @ApiOkResponse({ type: OrderUnderDto })
  orderUnder(@Param('code') code: string, @Query() asked: OrderUnderQueryDto): Promise<OrderUnderDto> {
    const { provider, on, knownAt, seed, moves } = asked;
    const criteria = criteriaOf(asked.criteria ?? '');
    if (!criteria)
      throw new InvalidInput([
        {
          path: 'criteria',
          code: 'NOT_CRITERIA',
          message: 'must name criteria, each once, of weight 1 to 1000',
        },
      ]);
    const now = this.clock.now();
    const moment = {
      on: on === undefined ? dayAt(now) : localDate(on),
      knownAt: knownAt === undefined ? now : toKnownAt(knownAt),
    };
    const other = { criteria, seed: seed ?? null, moves };
    return this.queries.execute(new GetOrderUnder({ programme: code, provider }, moment, other));
  }
}
