import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseEnumPipe,
  ParseUUIDPipe,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Action, subject } from '#libs/access';
import { dayAt, type LocalDate, localDate } from '#libs/kernel';
import { type Caller, Clock, contextOf, FromCaller } from '#libs/platform';
import { ReadAfter } from '#libs/projections';
import { LiftCaseHold, PlaceCaseHold } from './case-hold.decider';
import { DestructionDesk } from './destruction-desk';
import { PersonsRetained } from './person-retention';
import {
  caseAnswer,
  LapsedPersonsDto,
  periodsAnswer,
  personAnswer,
  PersonRetentionDto,
  RetainedCaseDto,
  RetentionReviewDto,
  SchedulePeriodDto,
} from './retention.answer';
import { CaseHoldDto, RetentionDayDto, RetentionPeriodDto, ReviewQueryDto } from './retention.dto';
import { CASE_KINDS, type CaseKind, type CaseRef } from './retention-case.rules';
import { retentionView } from './retention.projection';
import { RetainedCases } from './retained-cases';

const KINDS = Object.fromEntries(CASE_KINDS.map((kind) => [kind, kind]));
const Kind = (): ParameterDecorator => Param('kind', new ParseEnumPipe(KINDS));
const Id = (): ParameterDecorator => Param('id', ParseUUIDPipe);
const KindInPath = (): MethodDecorator => ApiParam({ name: 'kind', enum: CASE_KINDS });
const PURPOSE = 'retention';

/** How long cases are kept, whose time is over, and what keeps them. */
@ApiTags('retention')
@Controller('api/retention')
export class RetentionController {
  constructor(
    private readonly cases: RetainedCases,
    private readonly persons: PersonsRetained,
    private readonly desk: DestructionDesk,
    private readonly clock: Clock,
    private readonly readAfter: ReadAfter,
  ) {}

  @Action('retention.read-schedule')
  @Get('schedule')
  @ApiOperation({ summary: 'How long cases are kept under each sign of the classification plan' })
  @ApiOkResponse({ type: [SchedulePeriodDto] })
  async schedule(@Query() { on }: RetentionDayDto): Promise<SchedulePeriodDto[]> {
    const schedule = await this.cases.schedule();
    return [...schedule].flatMap(([sign, periods]) => periodsAnswer(sign, periods, this.day(on)));
  }

  @Action('retention.set-schedule')
  @Post('schedule')
  @HttpCode(200)
  @ApiOperation({ summary: 'Set how long cases under a sign are kept, for those that end from a day on' })
  @ApiOkResponse({ type: [SchedulePeriodDto] })
  async setPeriod(
    @Body() said: RetentionPeriodDto,
    @FromCaller() caller: Caller,
  ): Promise<SchedulePeriodDto[]> {
    const { sign, title, months, source, verified } = said;
    const data = { sign, title, months, source, verified, from: localDate(said.from) };
    await this.cases.setPeriod(data, contextOf(caller, this.clock, PURPOSE));
    return this.schedule({});
  }

  @Action('retention.review', subject('unit', 'unit', 'query'))
  @Get('review')
  @ApiOperation({ summary: 'Cases whose time is over, with what keeps them' })
  @ApiOkResponse({ type: RetentionReviewDto })
  async review(
    @Query() { on, unit, offset, limit, after }: ReviewQueryDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<RetentionReviewDto> {
    await this.readAfter.wait(retentionView.name, after, response);
    const day = this.day(on);
    const found = await this.cases.review(day, unit ?? null);
    const cases = found.slice(offset, offset + limit).map(caseAnswer);
    return { on: day, total: found.length, cases };
  }

  @Action('retention.review-persons', subject('unit', 'unit', 'query'))
  @Get('persons')
  @ApiOperation({ summary: 'Persons of whom every case is done with, and what keeps their data' })
  @ApiOkResponse({ type: LapsedPersonsDto })
  async lapsedPersons(@Query() { on, unit }: ReviewQueryDto): Promise<LapsedPersonsDto> {
    const day = this.day(on);
    const persons = await this.persons.lapsed(await this.cases.review(day, unit ?? null), day);
    return { on: day, persons: persons.map(personAnswer) };
  }

  @Action('retention.read-person', subject('person', 'personId'))
  @Get('persons/:personId')
  @ApiOperation({ summary: 'How long the cases of a person are kept, and what keeps their data' })
  @ApiOkResponse({ type: PersonRetentionDto })
  async person(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Query() { on }: RetentionDayDto,
  ): Promise<PersonRetentionDto> {
    return personAnswer(await this.persons.of(personId, this.day(on)));
  }

  @Action('retention.read-case', subject('case', 'id'))
  @Get('cases/:kind/:id')
  @KindInPath()
  @ApiOperation({ summary: 'How long a case is kept, and what keeps it' })
  @ApiOkResponse({ type: RetainedCaseDto })
  async case(
    @Kind() kind: CaseKind,
    @Id() id: string,
    @Query() { on }: RetentionDayDto,
  ): Promise<RetainedCaseDto> {
    return caseAnswer(await this.cases.get({ kind, id }, this.day(on)));
  }

  @Action('retention.place-hold', subject('case', 'id'))
  @Post('cases/:kind/:id/legal-holds')
  @HttpCode(204)
  @KindInPath()
  @ApiOperation({ summary: 'Keep a case from being destroyed' })
  async hold(
    @Kind() kind: CaseKind,
    @Id() id: string,
    @Body() { ground }: CaseHoldDto,
    @FromCaller() caller: Caller,
  ): Promise<void> {
    await this.changeHold(PlaceCaseHold, { kind, id }, ground, caller);
  }

  @Action('retention.lift-hold', subject('case', 'id'))
  @Post('cases/:kind/:id/legal-holds/lifting')
  @HttpCode(204)
  @KindInPath()
  @ApiOperation({ summary: 'End a hold on a case' })
  async lift(
    @Kind() kind: CaseKind,
    @Id() id: string,
    @Body() { ground }: CaseHoldDto,
    @FromCaller() caller: Caller,
  ): Promise<void> {
    await this.changeHold(LiftCaseHold, { kind, id }, ground, caller);
  }

  private async changeHold(
    Change: typeof PlaceCaseHold | typeof LiftCaseHold,
    of: CaseRef,
    ground: CaseHoldDto['ground'],
    caller: Caller,
  ): Promise<void> {
    const context = contextOf(caller, this.clock, 'legal hold');
    const { known } = await this.cases.get(of, context.today);
    await this.desk.hold(new Change({ ...of, personId: known.personId }, ground, context));
  }

  private day(on: string | undefined): LocalDate {
    return on === undefined ? dayAt(this.clock.now()) : localDate(on);
  }
}
