import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Action, LIST_IN_QUERY } from '#libs/access';
import { dayAt, month, toKnownAt } from '#libs/kernel';
import { Clock, Public } from '#libs/platform';
import type { FlowsAsked } from './catalogue/flows';
import { STATISTICS, Statistics, getStatistic } from './statistics';
import { FlowsQueryDto, PublishedQueryDto, StatisticDto, StatisticTableDto } from './statistics.dto';
import { tableAnswer } from './table-answer';

/** The catalogue of statistics, and those for people of the house. */
@ApiTags('statistics')
@Controller('api/statistics')
export class StatisticsController {
  constructor(
    private readonly statistics: Statistics,
    private readonly clock: Clock,
  ) {}

  @Action('statistics.list')
  @Get()
  @ApiOperation({ summary: 'Every statistic: what it counts, of whom, its version and how it is asked for' })
  @ApiOkResponse({ type: [StatisticDto] })
  list(): StatisticDto[] {
    return [...STATISTICS];
  }

  @Action('statistics.read-flows', ...LIST_IN_QUERY)
  @Get('waiting-list-flows')
  @ApiOperation({ summary: 'Listed and ended by reason, month by month, as known on a day; also as a file' })
  @ApiOkResponse({ type: StatisticTableDto })
  async flows(@Query() asked: FlowsQueryDto): Promise<StatisticTableDto | StreamableFile> {
    const table = await this.statistics.flows(this.listOf(asked));
    return tableAnswer(table, asked);
  }

  @Action('statistics.read-months', ...LIST_IN_QUERY)
  @Get('waiting-list-months')
  @ApiOperation({ summary: 'The monthly figures in their three readings, as known on a day; also as a file' })
  @ApiOkResponse({ type: StatisticTableDto })
  async months(@Query() asked: FlowsQueryDto): Promise<StatisticTableDto | StreamableFile> {
    return tableAnswer(await this.statistics.months(this.listOf(asked)), asked);
  }

  @Action('statistics.read-drift', ...LIST_IN_QUERY)
  @Get('waiting-list-drift')
  @ApiOperation({ summary: 'Monthly figures when first published, and as known on a day; also as a file' })
  @ApiOkResponse({ type: StatisticTableDto })
  async drift(@Query() asked: FlowsQueryDto): Promise<StatisticTableDto | StreamableFile> {
    return tableAnswer(await this.statistics.drift(this.listOf(asked), dayAt(this.clock.now())), asked);
  }

  @Action('statistics.read-definition')
  @Get(':id')
  @ApiOperation({ summary: 'What a statistic counts' })
  @ApiOkResponse({ type: StatisticDto })
  definition(@Param('id') id: string): StatisticDto {
    return getStatistic(id);
  }

  private listOf({ programme, from, to, municipality, provider, knownAt }: FlowsQueryDto): FlowsAsked {
    return {
      programme,
      municipality: municipality ?? null,
      provider: provider ?? null,
      from: month(from),
      to: month(to),
      knownAt: knownAt === undefined ? this.clock.now() : toKnownAt(knownAt),
    };
  }
}

/** Statistics for everybody: municipalities and the public; small numbers are withheld. */
@ApiTags('published statistics')
@Controller('api/published-statistics')
@Public()
export class PublishedStatisticsController {
  constructor(
    private readonly statistics: Statistics,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The statistics that are published' })
  @ApiOkResponse({ type: [StatisticDto] })
  list(): StatisticDto[] {
    return STATISTICS.filter(({ published }) => published);
  }

  @Get(':id')
  @ApiOperation({
    summary: 'A published statistic of a period, as known on its day of publication; also as a file',
  })
  @ApiOkResponse({ type: StatisticTableDto })
  async table(
    @Param('id') id: string,
    @Query() asked: PublishedQueryDto,
  ): Promise<StatisticTableDto | StreamableFile> {
    const { programme, period, municipality = null } = asked;
    const today = dayAt(this.clock.now());
    return tableAnswer(
      await this.statistics.published(id, { programme, period, municipality }, today),
      asked,
    );
  }
}
