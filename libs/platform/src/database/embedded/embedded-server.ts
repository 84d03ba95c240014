import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { PoolConfig } from 'pg';
import { DatabaseSetupError, DatabaseUnavailable } from '../database.errors';
import { canonicalPath, ensureDataFolder } from './data-folder';
import { findPrograms, type PostgresPrograms } from './postgres-programs';
import { isAlive, isPostgres, readPostmaster, removeIfStale } from './postmaster-file';
import { assertReachable, chooseIdentity, type ServerIdentity } from './server-identity';
import { tryLease, type LeaseAttempt, type ServerLease } from './server-lease';
import { logFile, logTail, startServer, type StartedServer } from './server-process';
import { defaultTransport, listenSettings, passwordOf, type Transport } from './server-transport';

/** Which server is wanted. */
export interface EmbeddedServerOptions {
  /** The folder of PostgreSQL's data; its log stands beside it. */
  readonly folder: string;
  readonly programs?: PostgresPrograms;
  readonly transport?: Transport;
  /** As whom it runs; chosen by the folder's owner and the machine's abilities when left out. */
  readonly identity?: ServerIdentity;
  /** Further settings of the server, e.g. for tests. */
  readonly settings?: Readonly<Record<string, string>>;
  /** How long a start may take, in milliseconds; recovery after a crash counts. */
  readonly deadline?: number;
}

const PAUSE = 20;
const DEADLINE = 60_000;
const LONGEST_RETRY = 5_000;

/**
 * Ends that are no failure to start: another starter was first, the last processes of a killed server are
 * still there, or the server did start and somebody stopped or killed it before we could use it.
 */
const PASSING =
  /lock file .* (already exists|is empty)|pre-existing shared memory|Address already in use|ready to accept connections|received .* shutdown request|ended by SIG/;

/**
 * A PostgreSQL shared by all processes that use one folder. Whoever finds none running starts it; each user
 * holds a shared lock in it; whoever leaves and gets the lock for himself alone was the last, and stops it.
 */
export class EmbeddedServer {
  private lease: ServerLease | undefined;
  private left = false;
  private rejoining: Promise<void> | undefined;

  private constructor(
    readonly folder: string,
    private readonly programs: PostgresPrograms,
    private readonly identity: ServerIdentity,
    private readonly transport: Transport,
    private readonly options: EmbeddedServerOptions,
  ) {}

  /** Starts or adopts the folder's server; throws `DatabaseSetupError` with the tail of the server's log. */
  static async join(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
    const folder = canonicalPath(options.folder);
    const programs = options.programs ?? findPrograms(`${folder}.libraries`);
    const transport = options.transport ?? defaultTransport();
    const identity = options.identity ?? (await chooseIdentity(folder));
    assertReachable(identity, join(programs.bin, 'postgres'));
    assertReachable(identity, folder);
    const durable = options.settings?.['fsync'] !== 'off';
    await ensureDataFolder({ folder, programs, identity, transport, durable });
    const server = new EmbeddedServer(folder, programs, identity, transport, options);
    await server.takeLease();
    return server;
  }

  /** How to connect to one of its databases as one of its roles. */
  connection(user: string, database: string): PoolConfig {
    const running = readPostmaster(this.folder);
    if (!running) throw new DatabaseUnavailable('the embedded server is not running');
    if (this.transport === 'socket')
      return { host: running.socketFolder, port: running.port, user, database };
    return { host: '127.0.0.1', port: running.port, user, database, password: passwordOf(this.folder) };
  }

  /** True when clients need the generated password. */
  get usesPassword(): boolean {
    return this.transport === 'loopback';
  }

  /** The server's process number, for messages. */
  get pid(): number | undefined {
    return readPostmaster(this.folder)?.pid;
  }

  /** Ends our use; the last user of the folder stops the server and waits until it has ended. */
  async leave(): Promise<void> {
    if (this.left) return;
    this.left = true;
    await this.rejoining;
    const lease = this.lease;
    this.lease = undefined;
    if (!lease) return;
    try {
      const last = await lease.giveUp();
      const pid = this.pid;
      if (last && pid !== undefined && isPostgres(pid)) await this.stop(pid);
    } finally {
      await lease.close();
    }
  }

  /** Ends our use and lets the server run, for whoever comes next. */
  async detach(): Promise<void> {
    this.left = true;
    await this.rejoining;
    await this.lease?.close();
    this.lease = undefined;
  }

  private async stop(pid: number): Promise<void> {
    await askToStop(pid, this.folder, this.programs);
    const until = Date.now() + (this.options.deadline ?? DEADLINE);
    while (isAlive(pid)) {
      if (Date.now() > until)
        throw new DatabaseSetupError(
          `PostgreSQL (process ${pid}) does not stop; see ${logFile(this.folder)}`,
        );
      await sleep(PAUSE);
    }
  }

  private async takeLease(): Promise<void> {
    const until = Date.now() + (this.options.deadline ?? DEADLINE);
    let start: StartedServer | undefined;
    for (;;) {
      const attempt = await this.attempt();
      if (typeof attempt === 'object') return this.keep(attempt);
      if (start?.failure !== undefined) {
        if (!PASSING.test(start.failure)) throw this.failed(start.failure);
        start = undefined;
      }
      if (this.left && !start) return;
      if (Date.now() > until) throw this.failed(`no answer in time. ${logTail(this.folder)}`);
      if (!start && attempt === 'absent' && !this.someoneStarts()) start = await this.start();
      await sleep(PAUSE);
    }
  }

  private async attempt(): Promise<LeaseAttempt> {
    const running = readPostmaster(this.folder);
    // A port may have gone to another program since; a socket in our folder is always our server's.
    if (!running || (this.transport === 'loopback' && !isPostgres(running.pid))) return 'absent';
    return tryLease(this.connection('postgres', 'postgres'));
  }

  private someoneStarts(): boolean {
    const pid = this.pid;
    return pid !== undefined && isPostgres(pid);
  }

  private async start(): Promise<StartedServer> {
    const { folder, programs, identity } = this;
    const before = readPostmaster(folder);
    removeIfStale(folder);
    const listen = await listenSettings(this.transport, folder, identity, before?.port);
    return startServer({ folder, programs, identity, settings: { ...this.options.settings, ...listen } });
  }

  private keep(lease: ServerLease): void {
    this.lease = lease;
    lease.onLost(() => {
      if (this.left) return;
      this.lease = undefined;
      void lease.close();
      this.rejoining = this.rejoin();
    });
  }

  /** The server is gone while we need it: bring it back, however often that takes. */
  private async rejoin(): Promise<void> {
    for (let pause = 100; !this.left; pause = Math.min(pause * 2, LONGEST_RETRY)) {
      try {
        return await this.takeLease();
      } catch {
        // Callers see DatabaseUnavailable meanwhile; the reason stands in the server's log.
        await sleep(pause);
      }
    }
  }

  private failed(reason: string): DatabaseSetupError {
    return new DatabaseSetupError(
      `PostgreSQL does not start on ${this.folder}: ${reason}\nIts log is ${logFile(this.folder)}`,
    );
  }
}

async function askToStop(pid: number, folder: string, programs: PostgresPrograms): Promise<void> {
  // SIGINT is PostgreSQL's fast shutdown: sessions end, everything is checkpointed.
  if (process.platform !== 'win32') process.kill(pid, 'SIGINT');
  else await promisify(execFile)(join(programs.bin, 'pg_ctl'), ['stop', '-m', 'fast', '-D', folder]);
}
