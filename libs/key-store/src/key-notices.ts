import type { Connection, Database } from '#libs/platform';
import type { KeyCache } from './key-cache';

/** The channel on which every process hears which keys were destroyed. */
export const KEY_CHANNEL = 'spis_keys';
const RETRY_MS = 1_000;

/** Keeps a cache true over processes: one connection that listens; while there is none the cache is off. */
export class KeyNotices {
  private connection: Connection | undefined;
  private retry: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly database: Database,
    private readonly cache: KeyCache,
  ) {}

  /** Begins to listen; a lost connection is made again. */
  async start(): Promise<void> {
    const connection = await this.database.connect();
    if (this.stopped) return connection.release();
    this.connection = connection;
    connection.onNotification((channel, scope) => {
      if (channel === KEY_CHANNEL) this.cache.drop(scope);
    });
    connection.onLost(() => this.lost());
    await connection.query(`listen ${KEY_CHANNEL}`);
    if (this.connection === connection) this.cache.trust(true);
  }

  /** Stops listening and empties the cache. */
  stop(): void {
    this.stopped = true;
    clearTimeout(this.retry);
    this.cache.trust(false);
    this.connection?.release(true);
    this.connection = undefined;
  }

  private lost(): void {
    this.cache.trust(false);
    this.connection?.release(true);
    this.connection = undefined;
    if (this.stopped) return;
    this.retry = setTimeout(() => void this.start().catch(() => this.lost()), RETRY_MS).unref();
  }
}
