import { type Query, type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTexts } from '../texts/texts';
import { announce } from './announce';

const CALM_MS = 1_000;
const GREETING_MS = 3_000;

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

/** Follows the stream of changes and asks anew, at most once a second; says so when something in view has changed. */
export function useLive(): void {
  const queries = useQueryClient();
  const { t } = useTexts();
  const told = useRef(t);
  told.current = t;
  useEffect(() => {
    const changed = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = (): void => {
      timer = undefined;
      const views = new Set(changed);
      changed.clear();
      void refresh(queries, views).then((isNews) => isNews && announce(told.current('ui.changed')));
    };
    const stream = new EventSource('/api/live');
    const greetedUntil = performance.now() + GREETING_MS;
    stream.addEventListener('view', (message: MessageEvent<string>) => {
      const { view, keys } = JSON.parse(message.data) as { view: string; keys: unknown };
      // Without keys all was made anew; only the first greeting says so of every view, moved or not.
      if (keys === null && performance.now() < greetedUntil) return;
      changed.add(view);
      timer ??= setTimeout(settle, CALM_MS);
    });
    return () => {
      stream.close();
      clearTimeout(timer);
    };
  }, [queries]);
}
