import type { Position } from '#libs/kernel';
import type { Connection, Database, Queryable } from '#libs/platform';
import { Observable, retry, share, takeUntil, timer } from 'rxjs';

// A listener who comes again within half a minute finds the connection open.
const KEEP_OPEN = 30_000;

/** The channel on which PostgreSQL tells that a view has changed. */
export const VIEW_CHANGED_CHANNEL = 'spis_view_changed';

/** A view’s rows are now true up to the position; `keys` of its keys changed, null when all were made anew. */
export interface ViewChanged {
  readonly view: string;
  readonly position: Position;
  readonly keys: number | null;
}

/** Tells every listening process, when and only when the transaction commits. */
export async function notifyViewChanged(db: Queryable, change: ViewChanged): Promise<void> {
  await db.query('select pg_notify($1, $2)', [VIEW_CHANGED_CHANNEL, JSON.stringify(change)]);
}

/**
 * The changes of all views, of whatever process, over one connection for all who listen; a lost connection is
 * opened again, and what was said meanwhile is not repeated. Completes, and gives the connection back, on `closed`.
 */
export function viewChanges(database: Database, closed: Observable<unknown>): Observable<ViewChanged> {
  return new Observable<ViewChanged>((subscriber) => {
    let connection: Connection | undefined;
    let closed = false;
    const open = async (): Promise<void> => {
      connection = await database.connect();
      if (closed) return connection.release(true);
      connection.onLost((error) => subscriber.error(error));
      connection.onNotification((channel, payload) => {
        if (channel === VIEW_CHANGED_CHANNEL) subscriber.next(JSON.parse(payload) as ViewChanged);
      });
      await connection.query(`listen ${VIEW_CHANGED_CHANNEL}`);
    };
    open().catch((error: unknown) => subscriber.error(error));
    return () => {
      closed = true;
      connection?.release(true);
    };
  }).pipe(
    retry({ delay: (_error, count) => timer(Math.min(10_000, 100 * 2 ** count)), resetOnSuccess: true }),
    takeUntil(closed),
    share({ resetOnRefCountZero: () => timer(KEEP_OPEN) }),
  );
}
