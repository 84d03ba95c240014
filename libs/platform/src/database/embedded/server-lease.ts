import type { PoolConfig } from 'pg';
import { ADVISORY_LOCKS } from '../advisory-locks';
import { Database, type Connection } from '../database';
import { DatabaseUnavailable, errorCode } from '../database.errors';

/** A use of a running server: while it is held nobody stops the server in order. */
export interface ServerLease {
  onLost(listener: () => void): void;
  /** Gives the use up; true when nobody else used the server, and then nobody can join any more. */
  giveUp(): Promise<boolean>;
  /** Closes the connection behind the use. */
  close(): Promise<void>;
}

/** `absent`: nothing listens there. `busy`: a server is starting, stopping or about to be stopped. */
export type LeaseAttempt = ServerLease | 'absent' | 'busy';

/** Tries once to use the server at an address; throws what is neither loss nor pause, e.g. a refused password. */
export async function tryLease(address: PoolConfig): Promise<LeaseAttempt> {
  const database = new Database({ ...address, max: 1, connectionTimeoutMillis: 5_000 });
  let connection: Connection | undefined;
  try {
    connection = await database.connect();
    const { rows } = await connection.query<{ got: boolean }>(
      `select pg_try_advisory_lock_shared(${ADVISORY_LOCKS.embeddedInUse}) as got`,
    );
    if (rows[0]?.got) return leaseOf(database, connection);
  } catch (error) {
    await closeAll(database, connection);
    if (!(error instanceof DatabaseUnavailable)) throw error;
    return ['ECONNREFUSED', 'ENOENT'].includes(errorCode(error.cause)) ? 'absent' : 'busy';
  }
  await closeAll(database, connection);
  return 'busy';
}

function leaseOf(database: Database, connection: Connection): ServerLease {
  return {
    onLost: (listener) => connection.onLost(listener),
    async giveUp() {
      const key = ADVISORY_LOCKS.embeddedInUse;
      try {
        await connection.query(`select pg_advisory_unlock_shared(${key})`);
        const { rows } = await connection.query<{ got: boolean }>(
          `select pg_try_advisory_lock(${key}) as got`,
        );
        return rows[0]?.got ?? false;
      } catch (error) {
        if (error instanceof DatabaseUnavailable) return false;
        throw error;
      }
    },
    close: () => closeAll(database, connection),
  };
}

async function closeAll(database: Database, connection: Connection | undefined): Promise<void> {
  connection?.release(true);
  await database.close();
}
