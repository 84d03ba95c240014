import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '#libs/platform';
import { Evidence } from './evidence';

const LOOK_MS = 600_000;
const DAY_MS = 86_400_000;

/** Seals the record at least once a day while it runs; started by the processes that keep the views. */
@Injectable()
export class DailySealing implements OnModuleDestroy {
  private readonly log = new Logger(DailySealing.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly evidence: Evidence,
    private readonly clock: Clock,
  ) {}

  /** Looks now and then whether a day has passed; does nothing when it runs already. */
  start(): void {
    if (this.timer) return;
    const look = (): void => void (this.running = this.running.then(() => this.sealWhenDue()));
    this.timer = setInterval(look, LOOK_MS);
    this.timer.unref();
    look();
  }

  /** Seals when the last seal is a day old or there is none. A failure is logged and tried again later. */
  async sealWhenDue(): Promise<void> {
    try {
      const last = await this.evidence.sealedAt();
      if (last !== null && Date.parse(this.clock.now()) - Date.parse(last) < DAY_MS) return;
      await this.evidence.seal();
    } catch (error) {
      this.log.error(`the record could not be sealed: ${error instanceof Error ? error.message : 'unknown'}`);
    }
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    await this.running;
  }
}
