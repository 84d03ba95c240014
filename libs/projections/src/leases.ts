import { setMaxListeners } from 'node:events';
import type { Connection, Database, Queryable } from '#libs/platform';
import { Turns } from './lanes';

// The first of PostgreSQL's two lock numbers: locks of this engine can be told from all others in pg_locks.
export const LEASE_CLASS = 7_305_502;
const PING = 2_000;
const ANSWER_WITHIN = 5_000;

/** The right to be the only one who does something, over all processes of a database. */
export interface Lease {
  /** Aborted when the connection that bears the lock is lost: someone else may have it already. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

interface Session {
  readonly connection: Connection;
  readonly lost: AbortController;
  readonly held: Set<string>;
}

/** Session advisory locks on one connection of their own, which is asked every two seconds whether it lives. */
export class Leases {
  private session: Session | undefined;
  // A connection takes one statement at a time.
  private readonly turns = new Turns();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly pingEvery = PING,
  ) {}

  /** The lease, or null while someone else has it. */
  acquire(name: string): Promise<Lease | null> {
    return this.turns.take(async () => {
      const session = this.session ?? (await this.open());
      // Advisory locks of one session do not exclude each other.
      if (session.held.has(name)) return null;
      const { rows } = await session.connection.query<{ got: boolean }>(
        'select pg_try_advisory_lock($1, hashtext($2)) as got',
        [LEASE_CLASS, name],
      );
      if (!rows[0]?.got || session.lost.signal.aborted) return null;
      session.held.add(name);
      return { lost: session.lost.signal, release: () => this.release(session, name) };
    });
  }

  /** Gives up everything that is held. */
  async close(): Promise<void> {
    await this.turns.take(async () => this.session && this.lose(this.session));
  }

  private async open(): Promise<Session> {
    const connection = await this.database.connect();
    const lost = new AbortController();
    // Every view and reactor of the process listens.
    setMaxListeners(0, lost.signal);
    const session: Session = { connection, lost, held: new Set() };
    connection.onLost(() => this.lose(session));
    this.session = session;
    this.timer = setInterval(() => void this.turns.take(() => this.ping(session)), this.pingEvery);
    this.timer.unref();
    return session;
  }

  private async ping(session: Session): Promise<void> {
    if (session.lost.signal.aborted) return;
    const silence = setTimeout(() => this.lose(session), ANSWER_WITHIN);
    await session.connection.query('select 1').catch(() => this.lose(session));
    clearTimeout(silence);
  }

  private async release(session: Session, name: string): Promise<void> {
    await this.turns.take(async () => {
      if (session.lost.signal.aborted || !session.held.delete(name)) return;
      await session.connection
        .query('select pg_advisory_unlock($1, hashtext($2))', [LEASE_CLASS, name])
        .catch(() => this.lose(session));
    });
  }

  private lose(session: Session): void {
    if (session.lost.signal.aborted) return;
    session.lost.abort();
    if (this.session === session) {
      clearInterval(this.timer);
      this.session = undefined;
    }
    session.connection.release(true);
  }
}

/** Those of the named leases that some process of the database holds. */
export async function heldLeases(db: Queryable, names: readonly string[]): Promise<Set<string>> {
  const { rows } = await db.query<{ name: string }>(
    `select n.name from unnest($2::text[]) as n (name)
     join pg_locks l on l.locktype = 'advisory' and l.granted and l.objsubid = 2
       and l.classid::int8 = $1 and l.objid::int8 = (hashtext(n.name)::int8 & 4294967295)
       and l.database = (select oid from pg_database where datname = current_database())`,
    [LEASE_CLASS, names],
  );
  return new Set(rows.map(({ name }) => name));
}
