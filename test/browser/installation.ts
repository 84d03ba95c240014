import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');
export const BOOTSTRAP = join(ROOT, 'apps/cli/bootstrap.mjs');
const TEMPLATE = join(__dirname, 'out/template');
const READY = join(TEMPLATE, '.ready');
const START_MS = 180_000;
const END_MS = 30_000;

/** A year of casework of a few made-up people, then the sample register with its corrections. */
const MADE_UP = [
  ['demo', '--seed', '1', '--persons', '60'],
  ['import', 'register', 'samples/koper-2022/register.csv'],
  ['import', 'corrections', 'samples/koper-2022/corrections.csv'],
];

/** The settings of a process on a data folder, where nobody signs in. */
export const environment = (folder: string): NodeJS.ProcessEnv => ({
  ...process.env,
  SPIS_DATA_DIR: folder,
  SPIS_SIGN_IN: 'declared',
  SPIS_SAMPLE: 'off',
  SPIS_PORT: '0',
});

/** Makes the data once; later runs copy them. `rm -r test/browser/out/template` has them made anew. */
function prepareTemplate(): void {
  if (existsSync(READY)) return;
  rmSync(TEMPLATE, { recursive: true, force: true });
  mkdirSync(TEMPLATE, { recursive: true });
  for (const made of MADE_UP) {
    const options = { cwd: ROOT, env: environment(TEMPLATE), encoding: 'utf8' } as const;
    const { status, stderr } = spawnSync(process.execPath, [BOOTSTRAP, 'spis', ...made], options);
    if (status !== 0) throw new Error(`spis ${made.join(' ')} ended with ${status}: ${stderr}`);
  }
  writeFileSync(READY, '');
}

/** The built server on a copy of the demonstration data, which is gone when it ends. */
export class DemoServer {
  /** Where its data are. */
  readonly folder = join(mkdtempSync(join(tmpdir(), 'spis-browser-')), 'data');
  private server: ChildProcess | undefined;
  /** Everything the server has printed. */
  said = '';
  /** Its address, once it has started. */
  url = '';

  /** Answers the address once the server has said it. */
  async start(settings: NodeJS.ProcessEnv = {}): Promise<string> {
    prepareTemplate();
    // The database's files keep their owner only so.
    const copied = spawnSync('cp', ['-a', TEMPLATE, this.folder]);
    if (copied.status !== 0) throw new Error(`the data could not be copied: ${String(copied.stderr)}`);
    return this.startAsIs(settings);
  }

  /** As `start`, on whatever the folder holds. */
  async startAsIs(settings: NodeJS.ProcessEnv = {}): Promise<string> {
    const env = { ...environment(this.folder), ...settings };
    const server = spawn(process.execPath, [BOOTSTRAP, 'start'], { cwd: ROOT, env, stdio: 'pipe' });
    this.server = server;
    this.url = await this.welcome(server);
    return this.url;
  }

  async end(): Promise<void> {
    const { server } = this;
    if (server && server.exitCode === null) {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      const late = setTimeout(() => server.kill('SIGKILL'), END_MS);
      await gone;
      clearTimeout(late);
    }
    rmSync(join(this.folder, '..'), { recursive: true, force: true });
  }

  private welcome(server: ChildProcess): Promise<string> {
    return new Promise((resolve, reject) => {
      const fail = (why: string): void => reject(new Error(`the server ${why}: ${this.said}`));
      const late = setTimeout(() => fail('said nothing in time'), START_MS);
      const listen = (text: Buffer): void => {
        this.said += text.toString();
        // The last line of the welcome: whatever else it has to say has been said by then.
        const [, url] = /Application\s+(http:\S+?)\/\s[^]*Ctrl\+C/.exec(this.said) ?? [];
        if (url === undefined) return;
        clearTimeout(late);
        resolve(url);
      };
      server.stdout?.on('data', listen);
      server.stderr?.on('data', listen);
      server.once('exit', (code) => fail(`ended with ${code}`));
    });
  }
}
