/** The database could not be reached or the connection was lost; whether a commit in flight took place is unknown. */
export class DatabaseUnavailable extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(`the database cannot be reached: ${reason}`, options);
    this.name = 'DatabaseUnavailable';
  }
}

/** The database cannot be used as it is set up; the message says what is wrong and what to do. */
export class DatabaseSetupError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DatabaseSetupError';
  }
}

const LOST_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  '57P01',
  '57P02',
  '57P03',
  '53300',
]);
const LOST_TEXTS =
  /Connection terminated|timeout exceeded when trying to connect|not queryable|Client was closed/;

/** The PostgreSQL or system code of an error, or an empty text. */
export function errorCode(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

/** True for every error that means: no connection, and not: a statement that was refused. */
export function isConnectionLoss(error: unknown): boolean {
  const code = errorCode(error);
  if (LOST_CODES.has(code) || code.startsWith('08')) return true;
  return error instanceof Error && LOST_TEXTS.test(error.message);
}

/** The error as callers see it: a lost connection becomes `DatabaseUnavailable`, all else stays. */
export function toDatabaseError(error: unknown): unknown {
  if (error instanceof DatabaseUnavailable || !isConnectionLoss(error)) return error;
  const reason = error instanceof Error ? error.message || errorCode(error) : String(error);
  return new DatabaseUnavailable(reason || errorCode(error), { cause: error });
}
