import { Pool, type PoolClient, type PoolConfig } from 'pg';

/** What a statement gives back. */
export interface Result<Row> {
  readonly rows: Row[];
  readonly rowCount: number;
}

/** Something that runs statements: the database itself, or one open transaction. */
export interface Queryable {
  query<Row = Record<string, unknown>>(sql: string, parameters?: readonly unknown[]): Promise<Result<Row>>;
}

/** PostgreSQL as the application sees it: pooled statements and transactions. */
export class Database implements Queryable {
  private readonly pool: Pool;

  constructor(options: PoolConfig) {
    this.pool = new Pool(options);
  }

  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Result<Row>> {
    const result = await this.pool.query(sql, [...parameters]);
    return { rows: result.rows as Row[], rowCount: result.rowCount ?? 0 };
  }

  /** Runs the work in one transaction; rolls back and rethrows when it throws. */
  async transaction<T>(work: (transaction: Queryable) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken = false;
    try {
      await client.query('begin');
      const result = await work(queryableOf(client));
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => (broken = true));
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}

function queryableOf(client: PoolClient): Queryable {
  return {
    async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Result<Row>> {
      const result = await client.query(sql, [...parameters]);
      return { rows: result.rows as Row[], rowCount: result.rowCount ?? 0 };
    },
  };
}
