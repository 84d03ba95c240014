import { Injectable } from '@nestjs/common';
import { accessFilter, type SubjectKind, type Viewer, visibleAmong } from '#libs/access';
import { EventStore, type EventFilter } from '#libs/event-store';
import type { Position, RecordedEvent } from '#libs/kernel';
import { Database } from '#libs/platform';
import { subjectOfStream } from './event-subject.rules';

/** Which part of the record is asked for; `from` includes the event at that position. */
export interface EventPageRequest {
  readonly from?: Position;
  readonly stream?: string;
  readonly type?: string;
  readonly limit: number;
}

/**
 * A page of the record in its order; `next` is the `from` of the following page, null at the end. A page may hold
 * fewer events than asked for, and more follow.
 */
export interface EventPageResult {
  readonly events: readonly RecordedEvent[];
  readonly next: Position | null;
}

const ACTION = 'record.list-events';
// Of a record in which little is the viewer's a page ends after so many events, and `next` goes on.
const READ_AT_ONCE = 1_000;
const TURNS = 10;

/** Reads the record page by page, as it was written. */
@Injectable()
export class EventPages {
  constructor(
    private readonly store: EventStore,
    private readonly database: Database,
  ) {}

  /**
   * At most `limit` events from a position, of a stream, of a type; an unknown stream gives none. Who may not see
   * everything is shown the events of their own cases and persons, and none that names neither.
   */
  async page(viewer: Viewer, request: EventPageRequest): Promise<EventPageResult> {
    if (accessFilter(viewer, ACTION, { kind: 'case', id: 't.id' }).sql === 'true') return this.whole(request);
    const found: RecordedEvent[] = [];
    let rest: EventPageRequest = { ...request, limit: READ_AT_ONCE };
    for (let turn = 0; turn < TURNS; turn += 1) {
      const { events, next } = await this.whole(rest);
      found.push(...(await this.theirs(viewer, events)));
      const following = found[request.limit];
      if (following) return { events: found.slice(0, request.limit), next: following.position };
      if (next === null) return { events: found, next };
      rest = { ...rest, from: next };
    }
    return { events: found, next: rest.from ?? null };
  }

  private async theirs(viewer: Viewer, events: readonly RecordedEvent[]): Promise<RecordedEvent[]> {
    const ids = new Map<SubjectKind, Set<string>>();
    for (const { stream } of events) {
      const subject = subjectOfStream(stream);
      if (subject) ids.set(subject.kind, (ids.get(subject.kind) ?? new Set()).add(subject.id));
    }
    const visible = new Map<SubjectKind, ReadonlySet<string>>();
    for (const [kind, named] of ids)
      visible.set(kind, await visibleAmong(this.database, viewer, ACTION, kind, [...named]));
    return events.filter(({ stream }) => {
      const subject = subjectOfStream(stream);
      return subject !== null && visible.get(subject.kind)?.has(subject.id);
    });
  }

  private async whole(request: EventPageRequest): Promise<EventPageResult> {
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
