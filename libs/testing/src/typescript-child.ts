import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Options of a child process; `uid` and `gid` make it another user, which only root may do. */
export interface ChildOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
  readonly gid?: number;
}

/** A process of its own that runs a TypeScript file of the house, spoken to by lines. */
export interface TypeScriptChild {
  readonly process: ChildProcess;
  /** Sends a line to its standard input. */
  send(line: string): void;
  /** The next line of its standard output that begins so; rejects when the process ends or time is up. */
  line(beginning: string, deadline?: number): Promise<string>;
  /** Ends it at once, as a power cut would; answers when it is gone. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Its exit code; null when it was killed. */
  readonly ended: Promise<number | null>;
  /** All that it has written to standard error. */
  errors(): string;
}

/** Starts a TypeScript file as a process of its own; every such process must be ended by its test. */
export function startTypeScript(file: string, options: ChildOptions = {}): TypeScriptChild {
  const register = join(__dirname, 'typescript.register.cjs');
  const child = spawn(process.execPath, ['-r', register, file, ...(options.args ?? [])], {
    env: { ...process.env, ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.gid }),
  });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const wake = (): void => waiting.forEach((waiter) => waiter());
  let errors = '';
  let over = false;
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    wake();
  });
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  child.stdin.on('error', () => undefined);
  const ended = new Promise<number | null>((resolve) =>
    child.once('close', (code) => {
      over = true;
      wake();
      resolve(code);
    }),
  );
  return {
    process: child,
    send: (line) => child.stdin.write(`${line}\n`),
    line: (beginning, deadline = 20_000) =>
      new Promise((resolve, reject) => {
        const finish = (act: () => void): void => {
          clearTimeout(timer);
          waiting.delete(look);
          act();
        };
        const look = (): void => {
          const index = lines.findIndex((line) => line.startsWith(beginning));
          if (index >= 0) return finish(() => resolve(lines.splice(index, 1)[0] ?? ''));
          if (over) finish(() => reject(new Error(`the process ended before "${beginning}": ${errors}`)));
        };
        const timer = setTimeout(
          () =>
            finish(() => reject(new Error(`no line "${beginning}" in time: ${lines.join('|')} ${errors}`))),
          deadline,
        );
        waiting.add(look);
        look();
      }),
    async kill(signal = 'SIGKILL') {
      child.kill(signal);
      await ended;
    },
    ended,
    errors: () => errors,
  };
}
