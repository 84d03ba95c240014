import { EventEmitter, once } from 'node:events';

/** What a test can make go wrong; settable while the server runs. */
export interface FaultSettings {
  /** Calls are accepted and not answered. */
  frozen: boolean;
  /** Milliseconds before each answer. */
  slow: number;
  /** So many appends are written and then answered by a broken connection. */
  dropAnswers: number;
  /** The process dies after the next append has been written and before it is answered. */
  dieAfterAppend: boolean;
  /** Calls that need the leader are sent to `localhost` at this port. */
  leaderPort: number | undefined;
}

/** The faults that are on; none at the beginning. */
export class Faults extends EventEmitter {
  private readonly settings: FaultSettings = {
    frozen: false,
    slow: 0,
    dropAnswers: 0,
    dieAfterAppend: false,
    leaderPort: undefined,
  };

  constructor() {
    super();
    this.setMaxListeners(0);
  }

  /** Turns faults on and off; a thawed server goes on with what it had accepted. */
  set(settings: Partial<FaultSettings>): void {
    Object.assign(this.settings, settings);
    this.emit('changed');
  }

  /** The port of the leader when this server plays a follower. */
  get leaderPort(): number | undefined {
    return this.settings.leaderPort;
  }

  /** Waits as long as a frozen or slow server makes its client wait. */
  async delay(): Promise<void> {
    while (this.settings.frozen) await once(this, 'changed');
    if (this.settings.slow > 0) await new Promise((resolve) => setTimeout(resolve, this.settings.slow));
  }

  /** True when the answer to a written append shall not arrive; may not return at all. */
  dropsAnswer(): boolean {
    if (this.settings.dieAfterAppend) process.kill(process.pid, 'SIGKILL');
    if (this.settings.dropAnswers === 0) return false;
    this.settings.dropAnswers -= 1;
    return true;
  }
}
