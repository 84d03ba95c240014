import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { Refusal } from '#libs/kernel';
import { Clock } from '#libs/platform';
import {
  NewerView,
  Projections,
  type RebuildProgress,
  RebuildRunning,
  ViewRegistry,
} from '#libs/projections';
import { type KeptRun, type RebuildRun, RebuildRuns } from './rebuild-runs';

const SHOWN = 50;

/** Rebuilds views in the background; every run is kept, with who asked for it and how it ended. */
@Injectable()
export class RebuildDesk {
  private readonly log = new Logger(RebuildDesk.name);
  private readonly running = new Map<string, RebuildRun>();

  constructor(
    private readonly projections: Projections,
    private readonly registry: ViewRegistry,
    private readonly clock: Clock,
    private readonly runs: RebuildRuns,
  ) {}

  /** Begins and answers at once; throws `UnknownView`, refuses `REBUILD_RUNNING`. */
  async begin(name: string, actor: string): Promise<RebuildRun> {
    const { name: view } = this.registry.get(name);
    if (this.running.has(view)) throw new Refusal('REBUILD_RUNNING', { view });
    const run: RebuildRun = {
      id: randomUUID(),
      view,
      actor,
      phase: 'waiting',
      events: 0,
      expected: null,
      startedAt: this.clock.now(),
      endedAt: null,
      failure: null,
    };
    this.running.set(view, run);
    try {
      await this.runs.keep(run, run.startedAt);
    } catch (error) {
      this.running.delete(view);
      throw error;
    }
    void this.run(run);
    return run;
  }

  /** The last rebuilds of every process, the latest first; one whose process is gone has ended as `PROCESS_ENDED`. */
  async list(): Promise<RebuildRun[]> {
    // A run of this process may end while the kept ones are read.
    const before = new Map(this.running);
    const kept = await this.runs.list(SHOWN);
    return Promise.all(kept.map((run) => this.standing(run, before)));
  }

  private async standing(
    { notedAt, ...kept }: KeptRun,
    before: ReadonlyMap<string, RebuildRun>,
  ): Promise<RebuildRun> {
    const own = [before.get(kept.view), this.running.get(kept.view)].find((run) => run?.id === kept.id);
    if (own) return own;
    if (kept.endedAt !== null || (await this.projections.isBuilding(kept.view))) return kept;
    return { ...kept, phase: 'failed', endedAt: notedAt, failure: 'PROCESS_ENDED' };
  }

  private async run({ view }: RebuildRun): Promise<void> {
    const over = (change: Partial<RebuildRun>): Promise<void> =>
      this.note(view, { ...change, endedAt: this.clock.now() });
    try {
      const { events } = await this.projections.rebuild(view, {
        onProgress: (progress) => this.noteProgress(view, progress),
      });
      await over({ phase: 'done', events });
    } catch (error) {
      const failure = codeOf(error);
      if (failure === 'REBUILD_FAILED') this.log.error(error);
      await over({ phase: 'failed', failure }).catch((lost: unknown) => this.log.error(lost));
    } finally {
      this.running.delete(view);
    }
  }

  // A page of events is told often; what is kept is how each phase began.
  private noteProgress(view: string, { phase, events, expected }: RebuildProgress): void {
    const before = this.running.get(view);
    if (!before) return;
    const run = { ...before, phase, events, expected };
    this.running.set(view, run);
    if (phase !== before.phase)
      this.runs.keep(run, this.clock.now()).catch((lost: unknown) => this.log.error(lost));
  }

  private async note(view: string, change: Partial<RebuildRun>): Promise<void> {
    const before = this.running.get(view);
    if (!before) return;
    const run = { ...before, ...change };
    await this.runs.keep(run, this.clock.now());
    this.running.set(view, run);
  }
}

function codeOf(error: unknown): string {
  if (error instanceof RebuildRunning) return 'REBUILD_RUNNING';
  return error instanceof NewerView ? 'NEWER_VIEW' : 'REBUILD_FAILED';
}
