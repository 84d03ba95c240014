import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Action, subject } from '#libs/access';
import { type Caller, FromCaller } from '#libs/platform';
import { AuditTrail } from '../audit-trail';
import { CaseStates } from '../state/case-states';
import { CaseComparisonDto, CaseStateDto, TrailChoicesDto, TrailPageAnswerDto } from './audit-trail.answer';
import {
  CaseComparisonQueryDto,
  CaseStateQueryDto,
  TrailLanguageDto,
  TrailPageDto,
  TrailUnitDto,
  TrailUserDto,
} from './audit-trail.dto';
import { trailChoices } from './trail-choices';
import { TrailDesk, withinOwnUnit } from './trail-desk';

const Id = (): ParameterDecorator => Param('id', ParseUUIDPipe);
const Reply = (): ParameterDecorator => Res({ passthrough: true });

/** The audit trail over HTTP: who did what, when and why, and how a case stood then. */
@ApiTags('audit trail')
@Controller('api/audit-trail')
export class AuditTrailController {
  constructor(
    private readonly desk: TrailDesk,
    private readonly trail: AuditTrail,
    private readonly states: CaseStates,
  ) {}

  @Action('audit-trail.choices')
  @Get('choices')
  @ApiOperation({ summary: 'Event types and fields by which a trail can be narrowed' })
  @ApiOkResponse({ type: TrailChoicesDto })
  choices(@Query() { language }: TrailLanguageDto): TrailChoicesDto {
    return trailChoices(language);
  }

  @Action('audit-trail.read-case', subject('case', 'id'))
  @Get('cases/:id')
  @ApiOperation({ summary: 'Everything recorded of a case, by the id of anything that belongs to it' })
  @ApiOkResponse({ type: TrailPageAnswerDto })
  async ofCase(@Id() id: string, @Query() asked: TrailPageDto, @Reply() response: Response) {
    await this.desk.shown(asked, response);
    return this.desk.page({ kind: 'case', id }, asked);
  }

  @Action('audit-trail.read-case', subject('case', 'id'))
  @Get('cases/:id/state')
  @ApiOperation({
    summary: 'A case as it was up to a position, or as the office knew it then, perhaps on a day',
  })
  @ApiOkResponse({ type: CaseStateDto })
  async state(@Id() id: string, @Query() asked: CaseStateQueryDto, @Reply() response: Response) {
    await this.desk.shown(asked, response);
    return this.states.stateAt(id, this.desk.momentOf(asked), asked.language);
  }

  @Action('audit-trail.read-case', subject('case', 'id'))
  @Get('cases/:id/comparison')
  @ApiOperation({
    summary: 'Two states of a case side by side, with the events that explain each difference',
  })
  @ApiOkResponse({ type: CaseComparisonDto })
  async comparison(@Id() id: string, @Query() asked: CaseComparisonQueryDto, @Reply() response: Response) {
    await this.desk.shown(asked, response);
    const { fromAt, fromKnownAt, fromOn, toAt, toKnownAt, toOn, language } = asked;
    const from = this.desk.momentOf({ at: fromAt, knownAt: fromKnownAt, on: fromOn }, 'from');
    const to = this.desk.momentOf({ at: toAt, knownAt: toKnownAt, on: toOn }, 'to');
    return this.states.compare(id, [from, to], language);
  }

  @Action('audit-trail.read-person', subject('person', 'id'))
  @Get('persons/:id')
  @ApiOperation({ summary: 'Everything recorded of a person, in all records of that person' })
  @ApiOkResponse({ type: TrailPageAnswerDto })
  async ofPerson(@Id() id: string, @Query() asked: TrailPageDto, @Reply() response: Response) {
    await this.desk.shown(asked, response);
    return this.desk.page(await this.trail.personScope(id), asked);
  }

  @Action('audit-trail.read-user', subject('account', 'id'))
  @Get('users/:id')
  @ApiOperation({ summary: 'What somebody who works here wrote' })
  @ApiOkResponse({ type: TrailPageAnswerDto })
  async ofUser(
    @Param() { id }: TrailUserDto,
    @Query() asked: TrailPageDto,
    @FromCaller() caller: Caller,
    @Reply() response: Response,
  ) {
    await this.desk.shown(asked, response);
    return this.desk.page({ kind: 'user', id }, asked, withinOwnUnit(caller));
  }

  @Action('audit-trail.read-unit', subject('unit', 'unit'))
  @Get('units/:unit')
  @ApiOperation({ summary: 'What was written in a unit' })
  @ApiOkResponse({ type: TrailPageAnswerDto })
  async ofUnit(@Param() { unit }: TrailUnitDto, @Query() asked: TrailPageDto, @Reply() response: Response) {
    await this.desk.shown(asked, response);
    return this.desk.page({ kind: 'unit', unit }, asked);
  }
}
