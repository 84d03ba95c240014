import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { Pool, type ClientBase, type PoolClient, type PoolConfig } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** What a statement gives back. */
export interface Result<Row> {
  readonly rows: Row[];
  readonly rowCount: number;
}

/** Something that runs statements: the database itself, one connection, or one open transaction. */
export interface Queryable {
  query<Row = Record<string, unknown>>(sql: string, parameters?: readonly unknown[]): Promise<Result<Row>>;
}

/** One connection of one's own: session locks, notifications, bulk loads. */
export interface Connection extends Queryable {
  /** Runs `copy … from stdin` over the given text chunks; answers the number of rows. */
  copyFrom(sql: string, chunks: Iterable<string> | AsyncIterable<string>): Promise<number>;
  onNotification(listener: (channel: string, payload: string) => void): void;
  /** Called once when the connection is lost; it is then of no further use. */
  onLost(listener: (error: Error) => void): void;
  /** Gives the connection back; `true` closes it, which also ends its session locks and listens. */
  release(close?: boolean): void;
}

/** PostgreSQL as the application sees it: pooled statements, transactions, connections of one's own. */
export class Database implements Queryable {
  private readonly pool: Pool;

  constructor(readonly options: PoolConfig) {
    this.pool = new Pool(options);
    // A connection that dies while idle is replaced by the pool; without a listener it would end the process.
    this.pool.on('error', () => undefined);
  }

  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Result<Row>> {
    return run<Row>(this.pool, sql, parameters);
  }

  /** Runs the work in one transaction; rolls back and rethrows when it throws. */
  async transaction<T>(work: (transaction: Connection) => Promise<T>): Promise<T> {
    const connection = await this.connect();
    let broken = false;
    try {
      await connection.query('begin');
      const result = await work(connection);
      await connection.query('commit');
      return result;
    } catch (error) {
      await connection.query('rollback').catch(() => (broken = true));
      throw error;
    } finally {
      connection.release(broken);
    }
  }

  /** A connection of one's own; release it. */
  async connect(): Promise<Connection> {
    return connectionOf(await this.pool.connect());
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}

async function run<Row>(
  target: Pick<Pool | ClientBase, 'query'>,
  sql: string,
  parameters: readonly unknown[],
): Promise<Result<Row>> {
  const result = await target.query(sql, [...parameters]);
  return { rows: result.rows as Row[], rowCount: result.rowCount ?? 0 };
}

function connectionOf(client: PoolClient): Connection {
  const listeners: [string, (...args: never[]) => void][] = [];
  const listen = (event: string, listener: (...args: never[]) => void): void => {
    listeners.push([event, listener]);
    client.on(event as 'notification', listener as never);
  };
  let lost = false;
  listen('error', () => (lost = true));
  return {
    query: (sql, parameters = []) => run(client, sql, parameters),
    async copyFrom(sql, chunks) {
      const stream = client.query(copyFrom(sql));
      await pipeline(Readable.from(chunks), stream);
      return stream.rowCount;
    },
    onNotification: (listener) =>
      listen('notification', (message: { channel: string; payload?: string }) =>
        listener(message.channel, message.payload ?? ''),
      ),
    onLost: (listener) => listen('error', listener),
    release: (close = false) => {
      for (const [event, listener] of listeners) client.removeListener(event, listener as never);
      client.release(close || lost);
    },
  };
}
