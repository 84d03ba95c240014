import {
  AccessDeniedError,
  InvalidArgumentError,
  isCommandError,
  MaxAppendSizeExceededError,
  StreamDeletedError,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import type { PreparedAppend } from '../prepared-append';
import { EventTooLarge, InvalidAppend, RevisionConflict, StoreUnavailable } from '../event-store.errors';

/** gRPC status codes that say something about the request, not about the server. */
const INVALID_ARGUMENT = 3;
const RESOURCE_EXHAUSTED = 8;

/** What an append's failure means to its caller: one of the port's four errors. */
export function appendError(error: unknown, append: PreparedAppend): Error {
  if (error instanceof WrongExpectedVersionError) {
    const { actualVersion } = error;
    const actual = typeof actualVersion === 'bigint' && actualVersion >= 0n ? actualVersion : 'no-stream';
    return new RevisionConflict(append.stream, append.expected, actual);
  }
  if (error instanceof MaxAppendSizeExceededError || codeOf(error) === RESOURCE_EXHAUSTED)
    return new EventTooLarge(append.stream, append.bytes);
  if (error instanceof StreamDeletedError)
    return new InvalidAppend(`stream ${append.stream} was deleted in the store`);
  if (error instanceof InvalidArgumentError || codeOf(error) === INVALID_ARGUMENT)
    return new InvalidAppend(`the store does not take the append to ${append.stream}`);
  return storeUnavailable(error);
}

/** Any other failure, told by kind and code; the server's own words stay in `cause`. */
export function storeUnavailable(error: unknown): StoreUnavailable {
  if (error instanceof StoreUnavailable) return error;
  if (error instanceof AccessDeniedError)
    return new StoreUnavailable('the store does not take the user and password', { cause: error });
  const kind = error instanceof Error && isCommandError(error) ? error.type : 'connection failed';
  const code = codeOf(error);
  return new StoreUnavailable(code === undefined ? kind : `${kind} (gRPC code ${code})`, { cause: error });
}

/** True when asking again with the same user cannot help. */
export function isRefusedUser(error: unknown): boolean {
  return error instanceof StoreUnavailable && error.cause instanceof AccessDeniedError;
}

function codeOf(error: unknown): number | undefined {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'number' ? code : undefined;
}
