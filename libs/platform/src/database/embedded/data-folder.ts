import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { appendFile, chown, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { DatabaseSetupError, errorCode } from '../database.errors';
import type { PostgresPrograms } from './postgres-programs';
import { invocation, type ServerIdentity } from './server-identity';
import { childEnvironment } from './server-environment';
import { ensurePasswordFile, type Transport } from './server-transport';

const run = promisify(execFile);

/** Sensible for a small server beside the application; an operator may change them in postgresql.conf. */
const SETTINGS: Readonly<Record<string, string>> = {
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '2GB',
  min_wal_size: '128MB',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: "'UTC'",
  log_timezone: "'UTC'",
};

/** What is to be made, or checked where it is. */
export interface DataFolder {
  readonly folder: string;
  readonly programs: PostgresPrograms;
  readonly identity: ServerIdentity;
  readonly transport: Transport;
  /** False for data that may be lost in a power cut, as in tests. */
  readonly durable: boolean;
}

/** One name for one folder, whatever links lead there: the lock and the socket depend on it. */
export function canonicalPath(folder: string): string {
  const full = resolve(folder);
  if (existsSync(full)) return realpathSync(full);
  const parent = dirname(full);
  return parent === full ? full : join(canonicalPath(parent), basename(full));
}

/**
 * Makes the data folder unless it is there: beside its place, then renamed, so that it is whole or absent
 * whoever else does the same. Throws `DatabaseSetupError`, also when another major version made the folder.
 */
export async function ensureDataFolder(wanted: DataFolder): Promise<void> {
  const { folder, programs } = wanted;
  if (existsSync(folder)) return checkVersion(folder, programs.major);
  try {
    await mkdir(dirname(folder), { recursive: true, mode: 0o700 });
    await initialise(wanted);
  } catch (error) {
    throw describeFailure(folder, error);
  }
}

async function checkVersion(folder: string, major: number): Promise<void> {
  const text = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT')
      throw new DatabaseSetupError(
        `${folder} exists but holds no PostgreSQL data. Move it away, or choose another SPIS_DATA_DIR`,
      );
    throw describeFailure(folder, error);
  });
  const found = Number.parseInt(text, 10);
  if (found !== major)
    throw new DatabaseSetupError(
      `${folder} was written by PostgreSQL ${found}, and this program ships PostgreSQL ${major}. ` +
        'How to go over: docs/runbooks/upgrade-postgresql.md',
    );
}

async function initialise(wanted: DataFolder): Promise<void> {
  const { folder, identity, transport } = wanted;
  const making = await mkdtemp(`${folder}.making-`);
  try {
    if (identity.kind === 'user') await chown(making, identity.uid, identity.gid);
    await runInitdb(making, wanted);
    await appendFile(join(making, 'postgresql.conf'), settingsText());
    if (transport === 'socket') await writeFile(join(making, 'pg_hba.conf'), 'local all all trust\n');
    await rename(making, folder);
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    // Another process was quicker; its folder is as good.
    if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(error)) || !existsSync(folder)) throw error;
  }
}

async function runInitdb(making: string, wanted: DataFolder): Promise<void> {
  const { folder, programs, identity, transport, durable } = wanted;
  // C.UTF-8 sorts alike on every machine and for ever; Slovene order is asked for by name ("sl-x-icu").
  const locale =
    programs.major >= 17
      ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
      : ['--locale=C.UTF-8'];
  const access =
    transport === 'socket'
      ? ['--auth-local=trust', '--auth-host=reject']
      : ['--auth=scram-sha-256', `--pwfile=${ensurePasswordFile(folder)}`];
  const common = ['-D', making, '-U', 'postgres', '-E', 'UTF8', '-T', 'simple', '--data-checksums'];
  if (!durable) common.push('--no-sync');
  const call = invocation(identity, join(programs.bin, 'initdb'), [...common, ...locale, ...access]);
  await run(call.file, [...call.args], {
    env: childEnvironment(programs),
    cwd: making,
    ...(call.uid === undefined ? {} : { uid: call.uid, gid: call.gid }),
  });
}

const settingsText = (): string =>
  `\n# Set when the folder was made; change them here as you need.\n${Object.entries(SETTINGS)
    .map(([name, value]) => `${name} = ${value}\n`)
    .join('')}`;

function describeFailure(folder: string, error: unknown): Error {
  if (error instanceof DatabaseSetupError) return error;
  const failed = error as { stderr?: string; message?: string };
  const reason = (failed.stderr?.trim() || failed.message || String(error)).split('\n').slice(-6).join('\n');
  return new DatabaseSetupError(
    `the data folder ${folder} cannot be made or read: ${reason}. ` +
      'Check the free space and the rights of the folder, or set SPIS_DATA_DIR',
    { cause: error },
  );
}
