import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
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
  private printed = '';

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
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`no welcome: ${this.printed}`)), PATIENCE_MS);
      server.stderr?.on('data', (chunk: Buffer) => (this.printed += chunk));
      server.stdout?.on('data', (chunk: Buffer) => {
        this.printed += chunk;
        if (!this.printed.includes('Ctrl+C')) return;
        clearTimeout(late);
        resolve();
      });
      server.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${this.printed}`)));
    });
    return /http:\/\/127\.0\.0\.1:\d+/.exec(this.printed)?.[0] ?? '';
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

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private start(args: string[], environment: NodeJS.ProcessEnv = {}): ChildProcess {
    const env = { ...process.env, SPIS_DATA_DIR: this.dataDir, DATABASE_URL: '', ...environment };
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
