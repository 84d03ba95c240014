import { Controller, Get, Res, ServiceUnavailableException } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  HealthCheckService,
  type HealthCheckResult,
  HealthIndicatorService,
  type HealthIndicatorResult,
} from '@nestjs/terminus';
import type { Response } from 'express';
import { EventStore } from '#libs/event-store';
import { Database, Public } from '#libs/platform';
import { Projections, Projector } from '#libs/projections';

const PATIENCE_MS = 3_000;
// The loop goes round every second; a page of a large catch-up may take longer.
const SILENT_LOOP_MS = 60_000;

/** For whoever supervises the process: is it alive, is it ready to serve. */
@ApiTags('health')
@Controller('health')
@Public()
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly indicator: HealthIndicatorService,
    private readonly store: EventStore,
    private readonly database: Database,
    private readonly projections: Projections,
    private readonly projector: Projector,
  ) {}

  @Get('live')
  @ApiOperation({ summary: 'The process answers' })
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Store and database answer, and every view is kept true; 503 otherwise' })
  async ready(@Res({ passthrough: true }) response: Response): Promise<HealthCheckResult> {
    try {
      return await this.health.check([
        () => this.storeHealth(),
        () => this.databaseHealth(),
        () => this.projectionHealth(),
      ]);
    } catch (error) {
      if (!(error instanceof ServiceUnavailableException)) throw error;
      response.status(503);
      return error.getResponse() as HealthCheckResult;
    }
  }

  private async storeHealth(): Promise<HealthIndicatorResult> {
    const session = this.indicator.check('store');
    const position = await inTime(this.store.lastPosition());
    const { kind } = this.store;
    return position ? session.up({ kind, position: position.answer }) : session.down({ kind });
  }

  private async databaseHealth(): Promise<HealthIndicatorResult> {
    const session = this.indicator.check('database');
    return (await inTime(this.database.query('select 1'))) ? session.up() : session.down();
  }

  private async projectionHealth(): Promise<HealthIndicatorResult> {
    const session = this.indicator.check('projections');
    const statuses = await inTime(this.projections.status());
    if (!statuses) return session.down();
    const silent = this.projector.health().filter(({ heartbeatAge }) => heartbeatAge > SILENT_LOOP_MS);
    const views = statuses.answer.map(({ view, state, hasWorker, parkedStreams, lag }) => ({
      view,
      state,
      hasWorker,
      parkedStreams,
      lag,
    }));
    const stands = views.some(({ state, hasWorker }) => !hasWorker || !SERVING.has(state));
    const data = { views, silent: silent.map(({ view }) => view) };
    return stands || silent.length > 0 ? session.down(data) : session.up(data);
  }
}

// A view with a parked stream still serves; the operator sees the count.
const SERVING: ReadonlySet<string> = new Set(['active', 'parked']);

/** The answer, or null when it fails or does not come in time; a probe must never hang. */
async function inTime<T>(question: Promise<T>): Promise<{ readonly answer: T } | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  const answered = question.then(
    (answer) => ({ answer }),
    () => null,
  );
  return Promise.race([answered, late]).finally(() => clearTimeout(timer));
}
