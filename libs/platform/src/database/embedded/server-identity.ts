import { execFile, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { DatabaseSetupError, errorCode } from '../database.errors';

/** As whom PostgreSQL runs: it refuses root, and so must be given another face. */
export type ServerIdentity =
  | { readonly kind: 'self' }
  | { readonly kind: 'user-namespace' }
  | { readonly kind: 'user'; readonly uid: number; readonly gid: number };

/** A program with its arguments as they are to be spawned. */
export interface Invocation {
  readonly file: string;
  readonly args: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

const NAMESPACE = ['--user', '--map-user=65534', '--map-group=65534'];
const run = promisify(execFile);

/**
 * Who runs the server of a folder: we ourselves; as root a namespace of its own in which root is nobody,
 * else the user nobody. A folder that exists keeps its owner. Throws `DatabaseSetupError`.
 */
export async function chooseIdentity(folder: string): Promise<ServerIdentity> {
  const own = process.getuid?.();
  if (own === undefined) return { kind: 'self' };
  const owner = ownerOf(folder);
  if (own !== 0) {
    if (owner !== undefined && owner.uid !== own)
      throw new DatabaseSetupError(
        `the data folder ${folder} belongs to user ${owner.uid}, and this is user ${own}. ` +
          `Start as its owner, or run: chown -R ${own} ${folder}`,
      );
    return { kind: 'self' };
  }
  if (owner !== undefined && owner.uid !== 0) return { kind: 'user', ...owner };
  if (await namespacesWork()) return { kind: 'user-namespace' };
  if (owner !== undefined) throw new DatabaseSetupError(rootAdvice(folder));
  const nobody = await findNobody();
  if (!nobody) throw new DatabaseSetupError(rootAdvice(folder));
  return { kind: 'user', ...nobody };
}

/** How a program is called under an identity. */
export function invocation(identity: ServerIdentity, file: string, args: readonly string[]): Invocation {
  if (identity.kind === 'self') return { file, args };
  if (identity.kind === 'user') return { file, args, uid: identity.uid, gid: identity.gid };
  return { file: 'unshare', args: [...NAMESPACE, file, ...args] };
}

function ownerOf(folder: string): { uid: number; gid: number } | undefined {
  try {
    const { uid, gid } = statSync(folder);
    return { uid, gid };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw new DatabaseSetupError(`the data folder ${folder} cannot be read: ${errorCode(error)}`, {
      cause: error,
    });
  }
}

/** Throws `DatabaseSetupError` unless the server's user can reach a path that we, as root, can. */
export function assertReachable(identity: ServerIdentity, path: string): void {
  if (identity.kind !== 'user') return;
  const nearest = existsSync(path) ? path : dirname(path);
  const { uid, gid } = identity;
  const look = spawnSync('test', ['-x', nearest], { uid, gid, cwd: '/' });
  if (look.status === 0) return;
  throw new DatabaseSetupError(
    `PostgreSQL would run as user ${uid}, who cannot reach ${nearest}. Run: chmod o+x on its parent folders, ` +
      'or start as an ordinary user, or set DATABASE_URL',
  );
}

async function namespacesWork(): Promise<boolean> {
  return run('unshare', [...NAMESPACE, 'true']).then(
    () => true,
    () => false,
  );
}

async function findNobody(): Promise<{ uid: number; gid: number } | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'nobody']), run('id', ['-g', 'nobody'])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

const rootAdvice = (folder: string): string =>
  `PostgreSQL does not run as root, and this system allows neither a user namespace nor the user nobody for ` +
  `${folder}. Start as an ordinary user, or set DATABASE_URL`;
