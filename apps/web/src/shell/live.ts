import { type Query, type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../texts/texts';
import { announce } from './announce';
import { LiveStream } from './live-stream';

const CALM_MS = 1_000;

/** Whether a change of views makes the answer of a query old. */
export function concerns(query: Pick<Query, 'meta'>, views: ReadonlySet<string>): boolean {
  const wanted = query.meta?.['views'];
  return !Array.isArray(wanted) || wanted.some((view) => typeof view === 'string' && views.has(view));
}

/** Asks anew what a change of views may have made old; true when something in view is not what it was. */
async function refresh(queries: QueryClient, views: ReadonlySet<string>): Promise<boolean> {
  const active = queries
    .getQueryCache()
    .findAll({ type: 'active', predicate: (query) => concerns(query, views) });
  const before = active.map(({ state }) => state.data);
  await queries.invalidateQueries({ predicate: (query) => concerns(query, views) });
  // What has stayed the same stays the same object.
  return active.some(({ state }, index) => before[index] !== undefined && state.data !== before[index]);
}

/**
 * Follows the stream of changes and asks anew, at most once a second; says so when something in view has changed.
 * True while the stream is lost: nothing changes by itself then. Once it is found again all is asked anew.
 */
export function useLive(): boolean {
  const queries = useQueryClient();
  const { t } = useTexts();
  const told = useRef(t);
  told.current = t;
  const [lost, setLost] = useState(false);
  useEffect(() => {
    const changed = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = (): void => {
      timer = undefined;
      const views = new Set(changed);
      changed.clear();
      void refresh(queries, views).then((isNews) => isNews && announce(told.current('ui.changed')));
    };
    const stream = new LiveStream({
      onView: (view) => {
        changed.add(view);
        timer ??= setTimeout(settle, CALM_MS);
      },
      onLost: () => setLost(true),
      onFound: () => {
        setLost(false);
        void queries.invalidateQueries();
        announce(told.current('shell.connection.found'));
      },
    });
    return () => {
      stream.close();
      clearTimeout(timer);
    };
  }, [queries]);
  return lost;
}
