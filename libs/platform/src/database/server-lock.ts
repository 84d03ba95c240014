import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { ADVISORY_LOCKS } from './advisory-locks';
import type { Connection, Database } from './database';
import { DatabaseSetupError, DatabaseUnavailable } from './database.errors';

/** The right to be the one API server of a database. */
export interface ServerLock {
  /** Called when the connection broke and another server took the right before it could be taken again. */
  onTaken(listener: (error: DatabaseSetupError) => void): void;
  release(): void;
}

const FIRST_RETRY = 100;
const LONGEST_RETRY = 5_000;

/**
 * Takes the right to be the one API server of this database, for as long as the process lives. Throws
 * `DatabaseSetupError` naming the process that has it. A broken connection is mended in the background.
 */
export async function holdServerLock(database: Database): Promise<ServerLock> {
  const holder = new LockHolder(database);
  await holder.take();
  return holder;
}

class LockHolder implements ServerLock {
  private readonly label = `spis server, process ${process.pid} on ${hostname()}`.slice(0, 63);
  private readonly listeners: ((error: DatabaseSetupError) => void)[] = [];
  private connection: Connection | undefined;
  private released = false;

  constructor(private readonly database: Database) {}

  onTaken(listener: (error: DatabaseSetupError) => void): void {
    this.listeners.push(listener);
  }

  release(): void {
    this.released = true;
    this.connection?.release(true);
    this.connection = undefined;
  }

  async take(): Promise<void> {
    const connection = await this.database.connect();
    try {
      await connection.query(`select set_config('application_name', $1, false)`, [this.label]);
      const { rows } = await connection.query<{ got: boolean }>(
        `select pg_try_advisory_lock(${ADVISORY_LOCKS.apiServer}) as got`,
      );
      if (!rows[0]?.got) throw new LockTaken(await holderOf(connection));
    } catch (error) {
      connection.release(true);
      throw error;
    }
    if (this.released) return connection.release(true);
    this.connection = connection;
    connection.onLost(() => this.mend(connection));
  }

  private mend(lost: Connection): void {
    lost.release(true);
    this.connection = undefined;
    void this.takeAgain();
  }

  private async takeAgain(): Promise<void> {
    for (let pause = FIRST_RETRY; !this.released; pause = Math.min(pause * 2, LONGEST_RETRY)) {
      try {
        return await this.take();
      } catch (error) {
        // Our own old session may live on in the server until it notices that its line is cut.
        const taken = error instanceof LockTaken && error.holder !== this.label;
        if (taken) return this.listeners.forEach((listener) => listener(error));
        if (!(error instanceof DatabaseUnavailable || error instanceof LockTaken)) await sleep(LONGEST_RETRY);
      }
      await sleep(pause);
    }
  }
}

class LockTaken extends DatabaseSetupError {
  constructor(readonly holder: string) {
    super(
      `another server already runs on this database (${holder}). Stop it first, ` +
        'or choose another SPIS_DATA_DIR or DATABASE_URL',
    );
  }
}

async function holderOf(connection: Connection): Promise<string> {
  const { rows } = await connection.query<{ label: string | null }>(
    `select a.application_name as label
       from pg_locks l join pg_stat_activity a on a.pid = l.pid
      where l.locktype = 'advisory' and l.granted and l.objsubid = 1
        and l.database = (select oid from pg_database where datname = current_database())
        and ((l.classid::bigint << 32) | l.objid::bigint) = $1::bigint`,
    [ADVISORY_LOCKS.apiServer],
  );
  return rows[0]?.label || 'its process is not known';
}
