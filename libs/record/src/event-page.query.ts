import { Injectable } from '@nestjs/common';
import { EventStore, type EventFilter } from '#libs/event-store';
import type { Position, RecordedEvent } from '#libs/kernel';

/** Which part of the record is asked for; `from` includes the event at that position. */
export interface EventPageRequest {
  readonly from?: Position;
  readonly stream?: string;
  readonly type?: string;
  readonly limit: number;
}

/** A page of the record in its order; `next` is the `from` of the following page, null at the end. */
export interface EventPageResult {
  readonly events: readonly RecordedEvent[];
  readonly next: Position | null;
}

/** Reads the record page by page, as it was written. */
@Injectable()
export class EventPages {
  constructor(private readonly store: EventStore) {}

  /** At most `limit` events from a position, of a stream, of a type; an unknown stream gives none. */
  async page(request: EventPageRequest): Promise<EventPageResult> {
    const found: RecordedEvent[] = [];
    // One more than asked: it tells where the next page begins.
    for await (const event of this.matching(request)) {
      found.push(event);
      if (found.length > request.limit) break;
    }
    const events = found.slice(0, request.limit);
    return { events, next: found[request.limit]?.position ?? null };
  }

  private matching(request: EventPageRequest): AsyncIterable<RecordedEvent> {
    return request.stream === undefined ? this.ofAll(request) : this.ofStream(request.stream, request);
  }

  private async *ofAll({ from, type, limit }: EventPageRequest): AsyncIterable<RecordedEvent> {
    const filter: EventFilter | undefined = type === undefined ? undefined : { types: [type] };
    const options = { limit: limit + 1, ...(from !== undefined && { from }), ...(filter && { filter }) };
    for await (const page of this.store.readAll(options)) yield* page;
  }

  private async *ofStream(stream: string, { from, type }: EventPageRequest): AsyncIterable<RecordedEvent> {
    for await (const event of this.store.readStream(stream)) {
      if (type !== undefined && event.type !== type) continue;
      if (from !== undefined && this.store.comparePositions(event.position, from) < 0) continue;
      yield event;
    }
  }
}
