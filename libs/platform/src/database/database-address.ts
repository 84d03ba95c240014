import { Client, type PoolConfig } from 'pg';
import { DatabaseSetupError, DatabaseUnavailable, errorCode } from './database.errors';
import { APP_ROLE } from './roles';

/** A PostgreSQL server named by the environment. */
export interface DatabaseAddress {
  readonly variable: string;
  readonly user: string;
  /** Host, port and database; never a password. */
  readonly location: string;
  readonly connection: PoolConfig;
}

/** Reads a `postgres://` address; throws `DatabaseSetupError` that names the variable and not its value. */
export function readAddress(variable: string, url: string): DatabaseAddress {
  try {
    const { host, port, database, user } = new Client({ connectionString: url });
    return {
      variable,
      user: user ?? '',
      location: `${host}:${port}/${database}`,
      connection: { connectionString: url, application_name: 'spis' },
    };
  } catch {
    // The parser's error carries the whole text, password included: it must not go on as a cause.
    throw new DatabaseSetupError(
      `${variable} cannot be read as an address: postgres://user:password@host:5432/database`,
    );
  }
}

/**
 * The address under the application's role, from the first statement on; `reset role` does not leave it.
 */
export function asAppRole(address: DatabaseAddress): PoolConfig {
  return { ...address.connection, options: `-c role=${APP_ROLE}` };
}

const ADVICE: Readonly<Record<string, string>> = {
  '28P01': 'the password is not accepted',
  '28000': 'the user may not log in from here',
  '3D000': 'the database does not exist; create it first: createdb --encoding=UTF8 NAME',
};

/** The error of a first connection as the operator needs it. */
export function describeConnectionError(address: DatabaseAddress, error: unknown): unknown {
  const where = `${address.variable} (${address.location})`;
  if (error instanceof DatabaseUnavailable)
    return new DatabaseUnavailable(`${where}: ${error.message}`, { cause: error });
  const advice = ADVICE[errorCode(error)];
  return advice ? new DatabaseSetupError(`${where}: ${advice}`, { cause: error }) : error;
}
