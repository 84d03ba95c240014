import { setTimeout as pause } from 'node:timers/promises';
import type { Connection, Database } from '#libs/platform';
import type { ChangeSignal } from '../change-signal';

const CHANNEL = 'event_store';
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 10_000;

/** Listens on one connection while anyone watches; a lost connection is made anew with growing pauses. */
export class NotificationListener {
  private watchers = 0;
  private stop = new AbortController();

  constructor(
    private readonly database: Database,
    private readonly changes: ChangeSignal,
  ) {}

  /** Begins to listen for one more; the answer ends that. */
  watch(): () => void {
    this.watchers += 1;
    if (this.watchers === 1) {
      this.stop = new AbortController();
      void this.listen(this.stop.signal);
    }
    let watching = true;
    return () => {
      if (!watching) return;
      watching = false;
      this.watchers -= 1;
      if (this.watchers === 0) this.stop.abort();
    };
  }

  private async listen(stopped: AbortSignal): Promise<void> {
    for (let wait = FIRST_PAUSE; !stopped.aborted; wait = Math.min(LONGEST_PAUSE, wait * 2)) {
      try {
        const connection = await this.database.connect();
        await this.hear(connection, stopped, () => (wait = FIRST_PAUSE));
      } catch {
        // Polling goes on meanwhile; the next attempt follows.
      }
      await pause(wait, undefined, { signal: stopped }).catch(() => undefined);
    }
  }

  private async hear(connection: Connection, stopped: AbortSignal, onListening: () => void): Promise<void> {
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    try {
      connection.onLost(end);
      stopped.addEventListener('abort', end);
      if (stopped.aborted) return;
      connection.onNotification(() => this.changes.notify());
      await connection.query(`listen ${CHANNEL}`);
      onListening();
      // What was written while nobody listened is found by this.
      this.changes.notify();
      await ended;
    } finally {
      stopped.removeEventListener('abort', end);
      connection.release(true);
    }
  }
}
