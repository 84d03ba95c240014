import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync, fchownSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSetupError } from '../database.errors';
import type { PostgresPrograms } from './postgres-programs';
import { invocation, type ServerIdentity } from './server-identity';
import { childEnvironment } from './server-environment';

/** What a server is started with. */
export interface ServerLaunch {
  readonly folder: string;
  readonly programs: PostgresPrograms;
  readonly identity: ServerIdentity;
  readonly settings: Readonly<Record<string, string>>;
}

/** Settings that promises rest on, given on the command line so that no file can undo them. */
const PROMISED: Readonly<Record<string, string>> = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  // Errors of statements may quote personal data: they go to the caller, not to the log.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  logging_collector: 'off',
};

const LOG_LIMIT = 10_000_000;

/** The server's log, beside its folder. */
export const logFile = (folder: string): string => `${folder}.log`;

/** A started server; `failure` holds the end of its log once it has ended. */
export interface StartedServer {
  readonly failure: string | undefined;
}

/** Starts the server apart from our terminal and our life; whether it serves is seen by connecting. */
export function startServer(launch: ServerLaunch): StartedServer {
  const { folder, programs, identity } = launch;
  const settings = Object.entries({ ...PROMISED, ...launch.settings });
  const args = ['-D', folder, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const call = invocation(identity, join(programs.bin, 'postgres'), args);
  const { descriptor, size } = openLog(folder, identity);
  const child = spawn(call.file, [...call.args], {
    cwd: folder,
    detached: true,
    env: childEnvironment(programs),
    stdio: ['ignore', descriptor, descriptor],
    ...(call.uid === undefined ? {} : { uid: call.uid, gid: call.gid }),
  });
  closeSync(descriptor);
  child.unref();
  const started: { failure: string | undefined } = { failure: undefined };
  child.once('error', (error) => (started.failure = error.message));
  child.once('exit', (code, signal) => {
    const tail = logTail(folder, size);
    started.failure = signal === null ? tail || `it ended with code ${code}` : `ended by ${signal}: ${tail}`;
  });
  return started;
}

/** The last lines of the server's log, from a byte onwards. */
export function logTail(folder: string, from = 0): string {
  try {
    return readFileSync(logFile(folder))
      .subarray(from)
      .toString('utf8')
      .trim()
      .split('\n')
      .slice(-8)
      .join('\n');
  } catch {
    return '';
  }
}

function openLog(folder: string, identity: ServerIdentity): { descriptor: number; size: number } {
  const file = logFile(folder);
  try {
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) renameSync(file, `${file}.old`);
    const descriptor = openSync(file, 'a', 0o600);
    if (identity.kind === 'user') fchownSync(descriptor, identity.uid, identity.gid);
    return { descriptor, size: statSync(file).size };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseSetupError(`the log of the database cannot be written: ${reason}`, { cause: error });
  }
}
