import type { EventStore } from '#libs/event-store';
import type { Instant, Position, RecordedEvent } from '#libs/kernel';

/** Where a fold ends: behind a position, or before the first event recorded later than a moment. */
export type Until = { readonly position: Position } | { readonly instant: Instant };

/** Which events of the store a fold wants. */
export interface PageOptions {
  readonly types: readonly string[];
  readonly after?: Position | null;
  readonly until?: Until;
  readonly pageSize: number;
}

/** Pages of the wanted events in order, the next one being read while one is worked on. */
export async function* eventPages(
  store: EventStore,
  options: PageOptions,
): AsyncGenerator<readonly RecordedEvent[]> {
  const { types, after, until, pageSize } = options;
  if (types.length === 0) return;
  const pages = store.readAll({ filter: { types }, pageSize, ...(after ? { after } : {}) });
  for await (const page of ahead(pages)) {
    const cut = until ? page.findIndex((event) => isBehind(store, event, until)) : -1;
    const wanted = cut < 0 ? page : page.slice(0, cut);
    if (wanted.length > 0) yield wanted;
    if (cut >= 0) return;
  }
}

function isBehind(store: EventStore, event: RecordedEvent, until: Until): boolean {
  return 'instant' in until
    ? event.recordedAt > until.instant
    : store.comparePositions(event.position, until.position) > 0;
}

async function* ahead<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]();
  let next = iterator.next();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = iterator.next();
      // Whoever stops early never looks at this one; its failure must not end the process.
      next.catch(() => undefined);
      yield value;
    }
  } finally {
    await iterator.return?.().catch(() => undefined);
  }
}
