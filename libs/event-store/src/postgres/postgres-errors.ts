import { DatabaseUnavailable } from '#libs/platform';
import { StoreUnavailable } from '../event-store.errors';

/** A lost connection as `StoreUnavailable`; every other error stays what it is. */
export function asStoreError(error: unknown): unknown {
  if (!(error instanceof DatabaseUnavailable)) return error;
  return new StoreUnavailable(error.message, { cause: error });
}
