import { type Query, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

const CALM_MS = 1_000;

/** Whether a change of views makes the answer of a query old. */
export function concerns(query: Pick<Query, 'meta'>, views: ReadonlySet<string>): boolean {
  const wanted = query.meta?.['views'];
  return !Array.isArray(wanted) || wanted.some((view) => typeof view === 'string' && views.has(view));
}

/** Follows the stream of changes and asks anew, at most once a second, whatever a change may have made old. */
export function useLive(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const changed = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = (): void => {
      timer = undefined;
      const views = new Set(changed);
      changed.clear();
      void queries.invalidateQueries({ predicate: (query) => concerns(query, views) });
    };
    const stream = new EventSource('/api/live');
    stream.addEventListener('view', (message: MessageEvent<string>) => {
      const { view, keys } = JSON.parse(message.data) as { view: string; keys: unknown };
      // Without keys it is the greeting: how far each view is, not that it moved.
      if (keys === null) return;
      changed.add(view);
      timer ??= setTimeout(refresh, CALM_MS);
    });
    return () => {
      stream.close();
      clearTimeout(timer);
    };
  }, [queries]);
}
