import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { dayAt, type LocalDate } from '#libs/kernel';
import { Clock, Database } from '#libs/platform';
import { Leases } from '#libs/projections';
import { DeadlineRun } from './deadline-run';

const LOOK_MS = 600_000;
const LEASE = 'waiting-list-deadlines';

/** Settles once a day what nobody answered in time; started by the processes that keep the views. */
@Injectable()
export class DailyDeadlines implements OnModuleDestroy {
  private readonly log = new Logger(DailyDeadlines.name);
  private readonly leases: Leases;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();
  private doneOn: LocalDate | null = null;

  constructor(
    private readonly deadlines: DeadlineRun,
    private readonly clock: Clock,
    database: Database,
  ) {
    this.leases = new Leases(database);
  }

  /** Looks now and then whether a new day has begun; does nothing when it runs already. */
  start(): void {
    if (this.timer) return;
    const look = (): void => void (this.running = this.running.then(() => this.runWhenDue()));
    this.timer = setInterval(look, LOOK_MS);
    this.timer.unref();
    look();
  }

  /**
   * Runs unless this day's run is done, or another process is at it. True where it ran; a failure is logged and
   * tried again later.
   */
  async runWhenDue(): Promise<boolean> {
    const today = dayAt(this.clock.now());
    if (this.doneOn === today) return false;
    try {
      const lease = await this.leases.acquire(LEASE);
      if (!lease) return false;
      await this.settle();
      this.doneOn = today;
      return true;
    } catch (error) {
      const why = error instanceof Error ? error.message : 'unknown';
      this.log.error(`overdue answers on waiting lists could not be settled: ${why}`);
      return false;
    } finally {
      // A connection is not to be kept all day for a run of a moment.
      await this.leases.close();
    }
  }

  private async settle(): Promise<void> {
    const { lapsed, removed, refused } = await this.deadlines.run();
    if (lapsed + removed + refused.length === 0) return;
    this.log.log(`waiting lists: ${lapsed} offers lapsed, ${removed} removed, ${refused.length} left`);
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    await this.running;
  }
}
