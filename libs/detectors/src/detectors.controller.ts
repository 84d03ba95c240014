import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Action, subject } from '#libs/access';
import { localDate } from '#libs/kernel';
import { type Caller, Clock, contextOf, FromCaller } from '#libs/platform';
import { ReadAfter } from '#libs/projections';
import { DETECTORS, getDetector } from './catalogue';
import { Detection } from './detection';
import { detectorAnswer, findingAnswer, findingWithEvidence } from './detectors.answer';
import {
  DetectionQueryDto,
  DetectorAnswerDto,
  DetectorsDto,
  FindingPageDto,
  FindingsQueryDto,
  FindingWithEvidenceDto,
  LookIntoDto,
  SetDetectorParameterDto,
  UnitSpreadDto,
} from './detectors.dto';
import { FindingDesk } from './findings/look-into';
import { looksView } from './findings/looks.projection';
import { scopeOf } from './scope';
import { DetectorSettings } from './settings/detector-settings';

const PURPOSE = 'supervision';

/** What is worth a look, with the events behind it; never a judgement. */
@ApiTags('detectors')
@Controller('api/detectors')
export class DetectorsController {
  constructor(
    private readonly detection: Detection,
    private readonly desk: FindingDesk,
    private readonly settings: DetectorSettings,
    private readonly clock: Clock,
    private readonly readAfter: ReadAfter,
  ) {}

  @Action('detectors.list', subject('unit', 'unit', 'query'))
  @Get()
  @ApiOperation({ summary: 'The detectors with their definitions, parameters and how much they found' })
  @ApiOkResponse({ type: DetectorsDto })
  async list(@Query() asked: DetectionQueryDto, @FromCaller() caller: Caller): Promise<DetectorsDto> {
    const scope = scopeOf(asked, caller, this.clock);
    const detectors = [];
    for (const detector of DETECTORS) {
      const parameters = await this.detection.parametersOf(detector, scope.knownAt);
      const found = await this.detection.findings(detector, scope);
      detectors.push(detectorAnswer(detector, parameters, found));
    }
    return { ...scope.period, unit: scope.unit, knownAt: scope.knownAt, detectors };
  }

  @Action('detectors.spread', subject('unit', 'unit', 'query'))
  @Get('recorded-after-effective/spread')
  @ApiOperation({ summary: 'Days between facts and their recording by unit: quantiles and histogram' })
  @ApiOkResponse({ type: [UnitSpreadDto] })
  async spread(@Query() asked: DetectionQueryDto, @FromCaller() caller: Caller): Promise<UnitSpreadDto[]> {
    return this.detection.spread(scopeOf(asked, caller, this.clock));
  }

  @Action('detectors.list-findings', subject('unit', 'unit', 'query'))
  @Get(':detector/findings')
  @ApiOperation({ summary: 'What a detector found, the latest first, by pages' })
  @ApiOkResponse({ type: FindingPageDto })
  async findings(
    @Param('detector') id: string,
    @Query() asked: FindingsQueryDto,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<FindingPageDto> {
    await this.readAfter.wait(looksView.name, asked.after, response);
    const scope = scopeOf(asked, caller, this.clock);
    const { findings, complete } = await this.detection.findings(getDetector(id), scope);
    const wanted = findings.filter(({ state }) => asked.state === undefined || asked.state === state);
    const page = wanted.slice(asked.offset, asked.offset + asked.limit);
    return { total: wanted.length, complete, findings: page.map(findingAnswer) };
  }

  @Action('detectors.read-finding', subject('unit', 'unit', 'query'))
  @Get(':detector/findings/:findingId')
  @ApiOperation({ summary: 'One finding with all events and look-ups behind it' })
  @ApiOkResponse({ type: FindingWithEvidenceDto })
  async finding(
    @Param('detector') id: string,
    @Param('findingId', ParseUUIDPipe) findingId: string,
    @Query() asked: DetectionQueryDto,
    @FromCaller() caller: Caller,
  ): Promise<FindingWithEvidenceDto> {
    const scope = scopeOf(asked, caller, this.clock);
    return findingWithEvidence(await this.desk.get(getDetector(id), scope, findingId));
  }

  @Action('detectors.look-into', subject('unit', 'unit', 'query'))
  @Post(':detector/findings/:findingId/looks')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say that a finding was looked into, so that it is not shown as new again' })
  @ApiOkResponse({ type: DetectorAnswerDto })
  async lookInto(
    @Param('detector') id: string,
    @Param('findingId', ParseUUIDPipe) findingId: string,
    @Query() asked: DetectionQueryDto,
    @Body() said: LookIntoDto,
    @FromCaller() caller: Caller,
  ): Promise<DetectorAnswerDto> {
    const context = contextOf(caller, this.clock, PURPOSE);
    const scope = scopeOf(asked, caller, this.clock);
    const { position, events } = await this.desk.lookInto(getDetector(id), scope, findingId, said, context);
    return { position, events };
  }

  @Action('detectors.set-parameter')
  @Put(':detector/parameters/:parameter')
  @ApiOperation({ summary: 'Set a parameter of a detector from a day on; earlier values stay readable' })
  @ApiOkResponse({ type: DetectorAnswerDto })
  async setParameter(
    @Param('detector') detector: string,
    @Param('parameter') parameter: string,
    @Body() { value, from, source }: SetDetectorParameterDto,
    @FromCaller() caller: Caller,
  ): Promise<DetectorAnswerDto> {
    const data = { detector, parameter, value, from: localDate(from), source };
    const { position, events } = await this.settings.set(data, contextOf(caller, this.clock, PURPOSE));
    return { position, events };
  }
}
