import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '#libs/platform';
import { Leases } from '#libs/projections';
import { LogRetention } from './log-retention';

const LOOK_MS = 600_000;
const LEASE = 'processing-log-removal';

/** Removes expired entries once a day; started by the processes that keep the views. */
@Injectable()
export class DailyLogRemoval implements OnModuleDestroy {
  private readonly log = new Logger(DailyLogRemoval.name);
  private readonly leases: Leases;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly retention: LogRetention,
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

  /** True where it ran; not when it ran today or runs elsewhere. A failure is logged and tried again later. */
  async runWhenDue(): Promise<boolean> {
    try {
      if (await this.retention.hasRunToday()) return false;
      if (!(await this.leases.acquire(LEASE))) return false;
      await this.retention.remove('run:processing-log-removal');
      return true;
    } catch (error) {
      const why = error instanceof Error ? error.message : 'unknown';
      this.log.error(`expired entries of the processing log could not be removed: ${why}`);
      return false;
    } finally {
      // A connection is not to be kept all day for a run of a moment.
      await this.leases.close();
    }
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    await this.running;
  }
}
