import { DatabaseSetupError } from './database.errors';

/** What decides whether a server will do. */
export interface ServerFacts {
  /** As `server_version_num`: 150018 is 15.18. */
  readonly versionNumber: number;
  readonly encoding: string;
  readonly standby: boolean;
}

const OLDEST_MAJOR = 15;

/** Throws `DatabaseSetupError` for a server that is too old, keeps other texts than UTF-8, or is a standby. */
export function refuseUnfit(server: ServerFacts, location: string): void {
  const major = Math.floor(server.versionNumber / 10_000);
  if (major < OLDEST_MAJOR)
    throw new DatabaseSetupError(
      `${location} is PostgreSQL ${major}; ${OLDEST_MAJOR} or newer is needed. ` +
        'Upgrade it, or leave DATABASE_URL out to use the embedded one',
    );
  if (server.encoding !== 'UTF8')
    throw new DatabaseSetupError(
      `${location} keeps texts as ${server.encoding}; create a database with encoding UTF8`,
    );
  if (server.standby)
    throw new DatabaseSetupError(`${location} is a standby; name the primary server instead`);
}
