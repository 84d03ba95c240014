const PLAIN_PART = /^[A-Za-z0-9._-]{0,64}$/;

/** A path as the log may hold it: parts that are no ids or codes, which somebody typed, are left out. */
export const loggedPath = (path: string): string =>
  path
    .split('/')
    .map((part) => (PLAIN_PART.test(part) ? part : '*'))
    .join('/');

/** What the log holds of an error. */
export interface LoggedError {
  readonly type: string;
  readonly code?: string;
  readonly message: string;
  /** Where it happened, without the message. */
  readonly stack: string;
  readonly cause?: LoggedError;
}

/**
 * An error without what it may quote: the database and parsers repeat the value that they refuse, which may be
 * personal data; such an error keeps its code and where it happened.
 */
export function loggedError(given: unknown): LoggedError {
  // The request's own logger hands over a copy, which names the error it was made of.
  const error: unknown = (given as { raw?: unknown } | null)?.raw ?? given;
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  const { code, severity } = error as { code?: unknown; severity?: unknown };
  const quotes = error instanceof SyntaxError || severity !== undefined;
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    message: quotes ? '' : error.message,
    stack: stack.join('\n'),
    ...(error.cause === undefined ? {} : { cause: loggedError(error.cause) }),
  };
}
