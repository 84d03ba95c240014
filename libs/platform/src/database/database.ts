import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { Pool, types, type ClientBase, type PoolClient, type PoolConfig, type QueryArrayConfig } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { toDatabaseError } from './database.errors';

/** What a statement gives back. */
export interface Result<Row> {
  readonly rows: Row[];
  readonly rowCount: number;
}

/** A statement with a name is parsed and planned once per connection; a name stands for one text only. */
export interface QueryOptions {
  readonly name?: string;
}

/**
 * Something that runs statements: the database itself, one connection, or one open transaction.
 * Values come back so: `int8`, `numeric`, `date` and ranges as PostgreSQL's text, `timestamptz` as `Date`,
 * `json` parsed. Errors: `DatabaseUnavailable`, else the driver's with the SQLSTATE in `code`.
 */
export interface Queryable {
  query<Row = Record<string, unknown>>(
    sql: string,
    parameters?: readonly unknown[],
    options?: QueryOptions,
  ): Promise<Result<Row>>;
  /** The rows as arrays of PostgreSQL's own text, nothing parsed: the quick way for long reads. */
  queryRaw(
    sql: string,
    parameters?: readonly unknown[],
    options?: QueryOptions,
  ): Promise<(string | null)[][]>;
}

/** One connection of one's own: session locks, notifications, bulk loads. */
export interface Connection extends Queryable {
  /** Runs `copy … from stdin` over the given text chunks; answers the number of rows. */
  copyFrom(sql: string, chunks: Iterable<string> | AsyncIterable<string>): Promise<number>;
  /** Runs `copy … to stdout`; the bytes in pieces that end anywhere. Whoever stops early closes the connection. */
  copyTo(sql: string): AsyncIterable<Buffer>;
  onNotification(listener: (channel: string, payload: string) => void): void;
  /** Called once when the connection is lost; it is then of no further use. */
  onLost(listener: (error: Error) => void): void;
  /** Gives the connection back; `true` closes it, which also ends its session locks and listens. */
  release(close?: boolean): void;
}

const DATE = 1082;
const asText = (value: string): string => value;

/** A `Date` at local midnight is the wrong day elsewhere: a day stays the text `YYYY-MM-DD`. */
const parsers = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    id === DATE ? asText : types.getTypeParser(id, format as 'text')) as typeof types.getTypeParser,
};
const noParsers = { getTypeParser: (() => asText) as typeof types.getTypeParser };

/** PostgreSQL as the application sees it: pooled statements, transactions, connections of one's own. */
export class Database implements Queryable {
  private readonly pool: Pool;

  constructor(readonly options: PoolConfig) {
    this.pool = new Pool({ types: parsers, keepAlive: true, connectionTimeoutMillis: 15_000, ...options });
    // A connection that dies while idle is replaced by the pool; without a listener it would end the process.
    this.pool.on('error', () => undefined);
    this.pool.on('connect', watch);
  }

  async query<Row>(sql: string, parameters: readonly unknown[] = [], options: QueryOptions = {}) {
    return run<Row>(this.pool, sql, parameters, options);
  }

  async queryRaw(sql: string, parameters: readonly unknown[] = [], options: QueryOptions = {}) {
    return runRaw(this.pool, sql, parameters, options);
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
    try {
      return connectionOf(await this.pool.connect());
    } catch (error) {
      throw toDatabaseError(error);
    }
  }

  async close(): Promise<void> {
    if (!this.pool.ended && !this.pool.ending) await this.pool.end();
  }
}

type Target = Pick<Pool | ClientBase, 'query'>;

async function run<Row>(
  target: Target,
  sql: string,
  parameters: readonly unknown[],
  options: QueryOptions,
): Promise<Result<Row>> {
  try {
    const result = await target.query({ text: sql, values: [...parameters], ...options });
    return { rows: result.rows as Row[], rowCount: result.rowCount ?? 0 };
  } catch (error) {
    throw toDatabaseError(error);
  }
}

async function runRaw(
  target: Target,
  sql: string,
  parameters: readonly unknown[],
  options: QueryOptions,
): Promise<(string | null)[][]> {
  const query: QueryArrayConfig = {
    text: sql,
    values: [...parameters],
    rowMode: 'array',
    types: noParsers,
    ...options,
  };
  try {
    return (await target.query(query)).rows as (string | null)[][];
  } catch (error) {
    throw toDatabaseError(error);
  }
}

const losses = new WeakMap<ClientBase, Error>();

/**
 * The server's farewell may come in the same packet as its readiness, before the pool has handed the client
 * over: it must neither end the process nor be missed.
 */
function watch(client: ClientBase): void {
  client.on('error', (error: Error) => {
    if (!losses.has(client)) losses.set(client, error);
  });
}

function connectionOf(client: PoolClient): Connection {
  const listeners: [string, (...args: never[]) => void][] = [];
  const listen = (event: string, listener: (...args: never[]) => void): void => {
    listeners.push([event, listener]);
    client.on(event as 'notification', listener as never);
  };
  const lostListeners: ((error: Error) => void)[] = [];
  let lost = losses.get(client);
  // A dying server reports twice, its farewell and then the end of the line: the first counts.
  listen('error', (error: Error) => {
    if (lost) return;
    lost = error;
    for (const listener of lostListeners) listener(error);
  });
  return {
    query: (sql, parameters = [], options = {}) => run(client, sql, parameters, options),
    queryRaw: (sql, parameters = [], options = {}) => runRaw(client, sql, parameters, options),
    async copyFrom(sql, chunks) {
      const stream = client.query(copyFrom(sql));
      try {
        await pipeline(Readable.from(chunks), stream);
      } catch (error) {
        throw toDatabaseError(error);
      }
      return stream.rowCount;
    },
    async *copyTo(sql) {
      try {
        for await (const chunk of client.query(copyTo(sql))) yield chunk as Buffer;
      } catch (error) {
        throw toDatabaseError(error);
      }
    },
    onNotification: (listener) =>
      listen('notification', (message: { channel: string; payload?: string }) =>
        listener(message.channel, message.payload ?? ''),
      ),
    onLost: (listener) => {
      if (lost) listener(lost);
      else lostListeners.push(listener);
    },
    release: (close = false) => {
      for (const [event, listener] of listeners) client.removeListener(event, listener as never);
      client.release(close || lost !== undefined);
    },
  };
}
