import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, linkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../database.errors';

/** What a server writes about itself into its folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly socketFolder: string;
  readonly listens: string;
}

/** The server that runs, or ran last and crashed, on the folder; undefined when it was stopped in order. */
export function readPostmaster(folder: string): Postmaster | undefined {
  const text = readOptional(join(folder, 'postmaster.pid'));
  const lines = text?.split('\n') ?? [];
  const pid = Number(lines[0]);
  // A starting server has not written all lines yet.
  if (!Number.isInteger(pid) || pid <= 0 || lines[5] === undefined) return undefined;
  return { pid, port: Number(lines[3]), socketFolder: lines[4] ?? '', listens: lines[5].trim() };
}

/** True when the process exists and is a PostgreSQL; a number given anew to another program is not. */
export function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform === 'win32') return true;
  return commandOf(pid).includes('postgres');
}

/** True while the process exists and has not ended. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
  return process.platform !== 'linux' || !/^State:\s+Z/m.test(readOptional(`/proc/${pid}/status`) ?? '');
}

/**
 * Takes away the file of a server that crashed and whose process number now belongs to another program:
 * PostgreSQL would take that program for the server and never start again.
 */
export function removeIfStale(folder: string): void {
  const file = join(folder, 'postmaster.pid');
  const pid = Number(readOptional(file)?.split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid) || isPostgres(pid)) return;
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    // Another starter may have put a live server's file there in the meantime: back with it.
    if (Number(readOptional(aside)?.split('\n')[0]) !== pid) linkSync(aside, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(errorCode(error))) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function commandOf(pid: number): string {
  if (process.platform === 'linux') return readOptional(`/proc/${pid}/cmdline`) ?? '';
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

function readOptional(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES'].includes(errorCode(error))) return undefined;
    throw error;
  }
}
