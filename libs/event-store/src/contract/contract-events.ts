import { randomUUID } from 'node:crypto';
import type { EventMetadata, Position, RecordedEvent } from '#libs/kernel';
import type { Subscription } from 'rxjs';
import type { EventPage, EventStore, NewEvent, ReadAllOptions, SubscribeOptions } from '../event-store';

/** Gives the store of the moment: after a restart it is another one. */
export type StoreUnderTest = () => EventStore;

/** Metadata of nobody in particular. */
export const someMetadata = (): EventMetadata => ({
  commandId: randomUUID(),
  correlationId: randomUUID(),
  causationId: null,
  actor: { id: 'u-1', role: 'caseworker', unit: '050', onBehalfOf: null },
  legalBasis: 'ZSV 16',
  purpose: 'contract',
});

/** A new event with an id of its own. */
export const anEvent = (type = 'FactNoted', data: unknown = { note: 1 }, schemaVersion = 1): NewEvent => ({
  id: randomUUID(),
  type,
  schemaVersion,
  data,
  metadata: someMetadata(),
});

/** `count` new events numbered from 0 in their data. */
export const someEvents = (count: number, type = 'FactNoted'): NewEvent[] =>
  Array.from({ length: count }, (_, number) => anEvent(type, { number }));

/** A category that no other test uses, so that a store may be shared and may hold other events. */
export const aCategory = (): string => `c${randomUUID().replaceAll('-', '')}`;

/** A stream that no other test uses. */
export const aStream = (category = 'contract'): string => `${category}-${randomUUID()}`;

/** Everything an asynchronous sequence gives. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** Every event of a read over all. */
export async function allEvents(store: EventStore, options: ReadAllOptions): Promise<RecordedEvent[]> {
  return (await all(store.readAll(options))).flat();
}

/** Where the store stands now, as the option `after`. */
export async function behindNow(store: EventStore): Promise<{ after?: Position }> {
  const after = await store.lastPosition();
  return after === null ? {} : { after };
}

/** Resolves when the condition holds; fails after the deadline (milliseconds) and says what was awaited. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  deadline = 15_000,
): Promise<void> {
  const end = Date.now() + deadline;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${deadline} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** A consumer that notes what it got and releases pages at once unless told otherwise. */
export class Listener {
  readonly pages: EventPage[] = [];
  readonly errors: unknown[] = [];
  completed = false;
  private readonly subscription: Subscription;

  constructor(store: EventStore, options: SubscribeOptions, release = true) {
    this.subscription = store.subscribeToAll(options).subscribe({
      next: (page) => {
        this.pages.push(page);
        if (release) page.release();
      },
      error: (error: unknown) => this.errors.push(error),
      complete: () => (this.completed = true),
    });
  }

  get events(): RecordedEvent[] {
    return this.pages.flatMap((page) => page.events);
  }

  get ids(): string[] {
    return this.events.map((event) => event.id);
  }

  stop(): void {
    this.subscription.unsubscribe();
  }
}
