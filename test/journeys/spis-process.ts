import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BOOTSTRAP = join(__dirname, '../../apps/cli/bootstrap.mjs');
const PATIENCE_MS = 120_000;

/** What a command printed and how it ended. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A data folder of one journey's own, with the commands and the server that work on it. */
export class Installation {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'spis-journey-'));
  private server: ChildProcess | undefined;
  private readonly others = new Set<ChildProcess>();
  private printed = '';

  /** The environment holds for every process on this folder. */
  constructor(private readonly environment: NodeJS.ProcessEnv = {}) {}

  /** Runs `spis` with arguments as a process of its own. */
  async spis(...args: string[]): Promise<Outcome> {
    return finished(this.start(['spis', ...args]));
  }

  /** Runs `spis … --json` and reads the one document on standard output. */
  async json<T>(...args: string[]): Promise<T> {
    const { code, stdout, stderr } = await this.spis(...args, '--json');
    if (code !== 0) throw new Error(`spis ${args.join(' ')} ended with ${code}: ${stderr}`);
    return JSON.parse(stdout) as T;
  }

  /** As `npm start`; answers the address once the welcome has been printed. */
  async serve(environment: NodeJS.ProcessEnv = {}): Promise<string> {
    const server = this.start(['start'], { SPIS_PORT: '0', ...environment });
    this.server = server;
    this.printed = '';
    await this.welcomed(server);
    return /http:\/\/127\.0\.0\.1:\d+/.exec(this.printed)?.[0] ?? '';
  }

  /** Starts a projector as a process of its own; answers it once it follows. */
  async project(): Promise<ChildProcess> {
    const projector = this.start(['projector']);
    this.others.add(projector);
    this.printed = '';
    await this.welcomed(projector);
    return projector;
  }

  /** SIGKILL, as a power cut would; answers when the process is gone, its PostgreSQL may live on. */
  async kill(victim = this.server): Promise<void> {
    if (victim === this.server) this.server = undefined;
    if (!victim || victim.exitCode !== null || victim.signalCode !== null) return;
    const gone = new Promise((resolve) => victim.once('exit', resolve));
    victim.kill('SIGKILL');
    await gone;
  }

  /** What the server has printed. */
  get welcome(): string {
    return this.printed;
  }

  /** Starts a server that is expected to refuse. */
  async serveInVain(environment: NodeJS.ProcessEnv): Promise<Outcome> {
    return finished(this.start(['start'], environment));
  }

  /** Ends the server by SIGTERM; answers its exit code and how long it took in milliseconds. */
  async stop(): Promise<{ code: number | null; milliseconds: number }> {
    const server = this.server;
    if (!server) return { code: null, milliseconds: 0 };
    this.server = undefined;
    const began = performance.now();
    const code = await new Promise<number | null>((resolve) => {
      server.once('exit', resolve);
      server.kill('SIGTERM');
    });
    return { code, milliseconds: performance.now() - began };
  }

  /** Ends everything on the folder, a PostgreSQL that outlived its parent included, and the folder. */
  async remove(): Promise<void> {
    await this.stop();
    for (const other of this.others) await this.kill(other);
    // A last command in order adopts what a killed process left and ends it.
    if (this.postmaster() !== null) await this.spis('store', 'info');
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** The process id of the folder's PostgreSQL, or null when none runs. */
  postmaster(): number | null {
    const file = join(this.dataDir, 'postgres', 'postmaster.pid');
    return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : null;
  }

  private welcomed(child: ChildProcess): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`no welcome: ${this.printed}`)), PATIENCE_MS);
      child.stderr?.on('data', (chunk: Buffer) => (this.printed += chunk));
      child.stdout?.on('data', (chunk: Buffer) => {
        this.printed += chunk;
        if (!this.printed.includes('Ctrl+C')) return;
        clearTimeout(late);
        resolve();
      });
      child.once('exit', (code) => {
        clearTimeout(late);
        reject(new Error(`the process ended with ${code}: ${this.printed}`));
      });
    });
  }

  private start(args: string[], environment: NodeJS.ProcessEnv = {}): ChildProcess {
    // Journeys say who acts in headers; those that sign in ask for accounts.
    const env = { ...process.env, SPIS_DATA_DIR: this.dataDir, DATABASE_URL: '', SPIS_SIGN_IN: 'declared' };
    Object.assign(env, this.environment, environment);
    return spawn(process.execPath, [BOOTSTRAP, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  }
}

async function finished(child: ChildProcess): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk));
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, stdout, stderr };
}
