import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Action } from '#libs/access';
import { type Caller, FromCaller } from '#libs/platform';
import { Projections } from '#libs/projections';
import { RebuildDesk } from './rebuild-desk';
import { withoutValues } from './reason.rules';
import { SystemStateQuery } from './system-state.query';
import { ParkedStreamDto, RebuildDto, RetriedDto, RetryDto, SystemStateDto } from './system.dto';

/** The state of the system and what can be done about its views; for administrators. */
@ApiTags('operations')
@Controller('api/operations')
export class SystemController {
  constructor(
    private readonly state: SystemStateQuery,
    private readonly projections: Projections,
    private readonly rebuilds: RebuildDesk,
  ) {}

  @Action('operations.read')
  @Get()
  @ApiOperation({ summary: 'Store, database, disk, keys, seals and every view with its lag' })
  @ApiOkResponse({ type: SystemStateDto })
  read(): Promise<SystemStateDto> {
    return this.state.run();
  }

  @Action('operations.list-rebuilds')
  @Get('rebuilds')
  @ApiOperation({ summary: 'The last rebuilds asked for, the latest first, with their progress or outcome' })
  @ApiOkResponse({ type: [RebuildDto] })
  listRebuilds(): Promise<RebuildDto[]> {
    return this.rebuilds.list();
  }

  @Action('operations.rebuild')
  @Post('views/:view/rebuild')
  @HttpCode(202)
  @ApiOperation({ summary: 'Builds the view anew beside the live one, then switches; answers at once' })
  @ApiAcceptedResponse({ type: RebuildDto })
  rebuild(@Param('view') view: string, @FromCaller() { actor }: Caller): Promise<RebuildDto> {
    return this.rebuilds.begin(view, actor.id);
  }

  @Action('operations.switch-back')
  @Post('views/:view/switch-back')
  @HttpCode(204)
  @ApiOperation({ summary: 'Puts the rows from before the last rebuild back in the live place' })
  @ApiNoContentResponse()
  switchBack(@Param('view') view: string): Promise<void> {
    return this.projections.switchBack(view);
  }

  @Action('operations.pause')
  @Post('views/:view/pause')
  @HttpCode(204)
  @ApiOperation({ summary: 'Lets a view stand still; it goes on answering what it shows' })
  @ApiNoContentResponse()
  pause(@Param('view') view: string): Promise<void> {
    return this.projections.pause(view);
  }

  @Action('operations.resume')
  @Post('views/:view/resume')
  @HttpCode(204)
  @ApiOperation({ summary: 'Lets a paused view go on where it stood' })
  @ApiNoContentResponse()
  resume(@Param('view') view: string): Promise<void> {
    return this.projections.resume(view);
  }

  @Action('operations.list-parked')
  @Get('views/:view/parked')
  @ApiOperation({ summary: 'The streams that the view could not apply' })
  @ApiOkResponse({ type: [ParkedStreamDto] })
  async listParked(@Param('view') view: string): Promise<ParkedStreamDto[]> {
    return (await this.projections.listParked(view)).map((parked) => {
      const { stream, eventType, position, held, attempts, error, parkedAt } = parked;
      return { stream, eventType, position, held, attempts, reason: withoutValues(error), parkedAt };
    });
  }

  @Action('operations.retry-parked')
  @Post('views/:view/parked/retry')
  @HttpCode(200)
  @ApiOperation({ summary: 'Tries parked streams again, all of the view or the one named' })
  @ApiOkResponse({ type: [RetriedDto] })
  async retry(@Param('view') view: string, @Body() { stream }: RetryDto): Promise<RetriedDto[]> {
    return (await this.projections.retryParked(view, stream)).map(({ error, ...retried }) => ({
      ...retried,
      reason: error === null ? null : withoutValues(error),
    }));
  }
}
