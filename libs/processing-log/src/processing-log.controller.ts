import {
  Controller,
  ForbiddenException,
  Get,
  Param,
  ParseUUIDPipe,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Action, subject } from '#libs/access';
import { type Actor, endOfDay, localDate, startOfDay } from '#libs/kernel';
import { type Caller, FromCaller, InvalidInput } from '#libs/platform';
import { EXTRACT_TYPES, extractFile } from './log-files';
import { LogRetention } from './log-retention';
import { unitInSight } from './log-sight.rules';
import { extractOf, logTable } from './log-table';
import { type LogFilter, type LogScope, ProcessingLog } from './processing-log';
import {
  ExportLogDto,
  ListLogDto,
  type LogFilterDto,
  LogPageDto,
  LogRemovalDto,
  PurposeDto,
} from './processing-log.dto';
import { PURPOSES } from './purposes.rules';
import { CASE_KINDS } from './stated';

const LAST_RUNS = 100;
const PersonId = (): ParameterDecorator => Param('personId', ParseUUIDPipe);
const CaseId = (): ParameterDecorator => Param('id', ParseUUIDPipe);

/** The processing log over HTTP: of a person, a case, a worker, a unit. Whoever reads it is logged too. */
@ApiTags('processing log')
@Controller('api/processing-log')
export class ProcessingLogController {
  constructor(
    private readonly log: ProcessingLog,
    private readonly retention: LogRetention,
  ) {}

  @Get('purposes')
  @Action('processing-log.list-purposes')
  @ApiOperation({ summary: 'What data may be used for' })
  @ApiOkResponse({ type: [PurposeDto] })
  purposes(): PurposeDto[] {
    return Object.entries(PURPOSES).map(([code, text]) => ({ code, text }));
  }

  @Get('removals')
  @Action('processing-log.list-removals')
  @ApiOperation({ summary: 'The last runs that removed what is kept no longer' })
  @ApiOkResponse({ type: [LogRemovalDto] })
  async removals(): Promise<LogRemovalDto[]> {
    return [...(await this.retention.removals(LAST_RUNS))];
  }

  @Get('persons/:personId')
  @Action('processing-log.read-person', subject('person', 'personId'))
  @ApiOperation({ summary: "Who processed a person's data, and why" })
  @ApiOkResponse({ type: LogPageDto })
  ofPerson(@PersonId() personId: string, @Query() asked: ListLogDto): Promise<LogPageDto> {
    return this.page({ of: 'person', personId }, asked);
  }

  @Get('persons/:personId/export')
  @Action('processing-log.export-person', subject('person', 'personId'))
  @ApiOperation({ summary: "Who processed a person's data, as a file" })
  @ApiProduces(...Object.values(EXTRACT_TYPES))
  exportOfPerson(@PersonId() personId: string, @Query() asked: ExportLogDto): Promise<StreamableFile> {
    return this.file({ of: 'person', personId }, asked);
  }

  @Get('cases/:kind/:id')
  @Action('processing-log.read-case', subject('case', 'id'))
  @ApiOperation({ summary: 'Who processed a case, and why' })
  @ApiOkResponse({ type: LogPageDto })
  ofCase(@Param('kind') kind: string, @CaseId() id: string, @Query() asked: ListLogDto): Promise<LogPageDto> {
    return this.page(caseScope(kind, id), asked);
  }

  @Get('cases/:kind/:id/export')
  @Action('processing-log.export-case', subject('case', 'id'))
  @ApiOperation({ summary: 'Who processed a case, as a file' })
  @ApiProduces(...Object.values(EXTRACT_TYPES))
  exportOfCase(
    @Param('kind') kind: string,
    @CaseId() id: string,
    @Query() asked: ExportLogDto,
  ): Promise<StreamableFile> {
    return this.file(caseScope(kind, id), asked);
  }

  @Get('workers/:actorId')
  @Action('processing-log.read-worker', subject('account', 'actorId'))
  @ApiOperation({ summary: 'What one worker did, in the unit of whoever asks' })
  @ApiOkResponse({ type: LogPageDto })
  ofWorker(
    @Param('actorId') actorId: string,
    @Query() asked: ListLogDto,
    @FromCaller() { actor }: Caller,
  ): Promise<LogPageDto> {
    return this.page({ of: 'actor', actorId }, asked, actor);
  }

  @Get('workers/:actorId/export')
  @Action('processing-log.export-worker', subject('account', 'actorId'))
  @ApiOperation({ summary: 'What one worker did, as a file' })
  @ApiProduces(...Object.values(EXTRACT_TYPES))
  exportOfWorker(
    @Param('actorId') actorId: string,
    @Query() asked: ExportLogDto,
    @FromCaller() { actor }: Caller,
  ): Promise<StreamableFile> {
    return this.file({ of: 'actor', actorId }, asked, actor);
  }

  @Get('units/:unit')
  @Action('processing-log.read-unit', subject('unit', 'unit'))
  @ApiOperation({ summary: 'What was done in a unit' })
  @ApiOkResponse({ type: LogPageDto })
  ofUnit(
    @Param('unit') unit: string,
    @Query() asked: ListLogDto,
    @FromCaller() { actor }: Caller,
  ): Promise<LogPageDto> {
    return this.page({ of: 'unit', unit }, { ...asked, unit }, actor);
  }

  @Get('units/:unit/export')
  @Action('processing-log.export-unit', subject('unit', 'unit'))
  @ApiOperation({ summary: 'What was done in a unit, as a file' })
  @ApiProduces(...Object.values(EXTRACT_TYPES))
  exportOfUnit(
    @Param('unit') unit: string,
    @Query() asked: ExportLogDto,
    @FromCaller() { actor }: Caller,
  ): Promise<StreamableFile> {
    return this.file({ of: 'unit', unit }, { ...asked, unit }, actor);
  }

  private page(scope: LogScope, asked: ListLogDto, actor?: Actor): Promise<LogPageDto> {
    const { after, limit } = asked;
    return this.log.page(scope, filterOf(asked, actor), { limit, ...(after === undefined ? {} : { after }) });
  }

  private async file(scope: LogScope, asked: ExportLogDto, actor?: Actor): Promise<StreamableFile> {
    const entries = await extractOf(this.log, scope, filterOf(asked, actor));
    const disposition = `attachment; filename="dnevnik-obdelave.${asked.format}"`;
    return new StreamableFile(await extractFile(logTable(entries), asked.format), {
      type: EXTRACT_TYPES[asked.format],
      disposition,
    });
  }
}

function caseScope(kind: string, id: string): LogScope {
  if (CASE_KINDS.includes(kind)) return { of: 'cases', cases: [{ kind, id: id.toLowerCase() }] };
  throw new InvalidInput([{ path: 'kind', code: 'NOT_A_CASE', message: 'must be a kind of case' }]);
}

/** What is asked for; of workers and units only what lies within the sight of whoever asks. */
function filterOf({ from, to, unit, ...asked }: LogFilterDto, actor?: Actor): LogFilter {
  const sight = actor ? unitInSight(actor) : null;
  if (sight !== null && unit !== undefined && unit !== sight)
    throw new ForbiddenException('of your own unit only');
  const within = sight ?? unit;
  const { action, kind, role, outcome, purpose, withCase, text } = asked;
  return {
    ...(from === undefined ? {} : { from: startOfDay(localDate(from)) }),
    ...(to === undefined ? {} : { until: endOfDay(localDate(to)) }),
    ...(within === undefined ? {} : { unit: within }),
    ...given({ action, kind, role, outcome, purpose, withCase, text }),
  };
}

const given = <T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
