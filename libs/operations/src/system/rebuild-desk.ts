import { Injectable, Logger } from '@nestjs/common';
import { type Instant, Refusal } from '#libs/kernel';
import { Clock } from '#libs/platform';
import {
  NewerView,
  Projections,
  type RebuildProgress,
  RebuildRunning,
  ViewRegistry,
} from '#libs/projections';

/** One rebuild that this process was asked for, running or over. */
export interface RebuildRun {
  readonly view: string;
  readonly phase: RebuildProgress['phase'] | 'waiting' | 'failed';
  readonly events: number;
  /** As many as the live view has read; null where there is none. */
  readonly expected: number | null;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  /** Why it failed, as a code; the live view is untouched then. */
  readonly failure: string | null;
}

/** Rebuilds views in the background and remembers the last one of each since the process began. */
@Injectable()
export class RebuildDesk {
  private readonly log = new Logger(RebuildDesk.name);
  private readonly runs = new Map<string, RebuildRun>();

  constructor(
    private readonly projections: Projections,
    private readonly registry: ViewRegistry,
    private readonly clock: Clock,
  ) {}

  /** Begins and answers at once; throws `UnknownView`, refuses `REBUILD_RUNNING`. */
  begin(name: string): RebuildRun {
    const { name: view } = this.registry.get(name);
    if (this.runs.get(view)?.endedAt === null) throw new Refusal('REBUILD_RUNNING', { view });
    const run: RebuildRun = {
      view,
      phase: 'waiting',
      events: 0,
      expected: null,
      startedAt: this.clock.now(),
      endedAt: null,
      failure: null,
    };
    this.runs.set(view, run);
    void this.run(view);
    return run;
  }

  /** Every rebuild asked for, the last of each view. */
  list(): RebuildRun[] {
    return [...this.runs.values()];
  }

  private async run(view: string): Promise<void> {
    try {
      const onProgress = ({ phase, events, expected }: RebuildProgress): void =>
        this.note(view, { phase, events, expected });
      const { events } = await this.projections.rebuild(view, { onProgress });
      this.note(view, { phase: 'done', events, endedAt: this.clock.now() });
    } catch (error) {
      const failure = codeOf(error);
      if (failure === 'REBUILD_FAILED') this.log.error(error);
      this.note(view, { phase: 'failed', failure, endedAt: this.clock.now() });
    }
  }

  private note(view: string, change: Partial<RebuildRun>): void {
    const run = this.runs.get(view);
    if (run) this.runs.set(view, { ...run, ...change });
  }
}

function codeOf(error: unknown): string {
  if (error instanceof RebuildRunning) return 'REBUILD_RUNNING';
  return error instanceof NewerView ? 'NEWER_VIEW' : 'REBUILD_FAILED';
}
