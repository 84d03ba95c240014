import { createHash, randomBytes } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSetupError } from '../database.errors';
import type { ServerIdentity } from './server-identity';

/** How clients reach the server: a socket only we can open, or loopback with a password where sockets are missing. */
export type Transport = 'socket' | 'loopback';

/** The system's limit for a socket's path in bytes, its end mark included. */
const SOCKET_PATH_LIMIT = 108;
const PORT = 5432;

/** What this machine offers. */
export const defaultTransport = (): Transport => (process.platform === 'win32' ? 'loopback' : 'socket');

/** The settings that make the server listen as the transport wants. */
export async function listenSettings(
  transport: Transport,
  folder: string,
  identity: ServerIdentity,
  formerPort?: number,
): Promise<Record<string, string>> {
  if (transport === 'loopback')
    return {
      listen_addresses: '127.0.0.1',
      // Pools that outlive a crash of the server find it again where it was.
      port: String(formerPort ?? (await freePort())),
      unix_socket_directories: '',
    };
  return {
    listen_addresses: '',
    port: String(PORT),
    unix_socket_directories: socketFolder(folder, identity),
    unix_socket_permissions: '0700',
  };
}

/** The folder of the socket: the data folder, or a short one of our own where that path is too long. */
export function socketFolder(folder: string, identity: ServerIdentity): string {
  if (fits(folder)) return folder;
  const name = `spis-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  const uid = identity.kind === 'user' ? identity.uid : process.getuid?.();
  for (const base of runtimeFolders(identity)) {
    const short = join(base, name);
    if (fits(short) && makePrivate(short, uid)) return short;
  }
  throw new DatabaseSetupError(
    `the path ${folder} is too long for a socket and no short private folder could be made. ` +
      'Set SPIS_DATA_DIR to a shorter path',
  );
}

const fits = (folder: string): boolean =>
  Buffer.byteLength(`${folder}/.s.PGSQL.${PORT}.lock`) < SOCKET_PATH_LIMIT;

function runtimeFolders(identity: ServerIdentity): string[] {
  const own = identity.kind === 'user' ? [] : [process.env['XDG_RUNTIME_DIR'] ?? '', '/run'];
  return [...own, tmpdir(), '/tmp'].filter((base) => base !== '' && existsSync(base));
}

/** In a folder open to all a stranger could have been first: only a real folder of ours, closed to others, will do. */
function makePrivate(folder: string, uid: number | undefined): boolean {
  try {
    if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
    const found = lstatSync(folder);
    return found.isDirectory() && found.uid === uid && (found.mode & 0o077) === 0;
  } catch {
    return false;
  }
}

/** The generated password of a server that listens on loopback; made on first use, readable by the owner only. */
export function passwordOf(folder: string): string {
  return readFileSync(`${folder}.password`, 'utf8').trim();
}

/** Makes the password file where there is none; answers its path. */
export function ensurePasswordFile(folder: string): string {
  const file = `${folder}.password`;
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  return file;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
