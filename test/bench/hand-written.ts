import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';

const TABLE = `create table if not exists hand_written (
  position bigint generated always as identity primary key,
  id uuid not null unique, stream text not null, revision bigint not null, type text not null,
  recorded_at timestamptz not null default clock_timestamp(), data jsonb not null, metadata jsonb not null,
  unique (stream, revision))`;
const INSERT = {
  name: 'insert',
  text: 'insert into hand_written (id, stream, revision, type, data, metadata) values ($1, $2, 0, $3, $4, $5)',
};

/**
 * The limit: what anyone would write by hand, one prepared `insert` an append, nothing checked. Its readers
 * lose events that commit late.
 */
export class HandWritten {
  private readonly pool: Pool;

  constructor(url: string, connections: number) {
    this.pool = new Pool({ connectionString: url, max: connections });
  }

  async prepare(): Promise<void> {
    await this.pool.query(TABLE);
  }

  async append(stream: string, type: string, data: string, metadata: string): Promise<void> {
    await this.pool.query({ ...INSERT, values: [randomUUID(), stream, type, data, metadata] });
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
