import { Injectable, type MessageEvent, type OnModuleDestroy } from '@nestjs/common';
import { EventStore } from '#libs/event-store';
import type { Position } from '#libs/kernel';
import { Projections } from '#libs/projections';
import {
  defer,
  EMPTY,
  from,
  interval,
  map,
  merge,
  mergeMap,
  type Observable,
  retry,
  share,
  Subject,
  switchMap,
  takeUntil,
  throttleTime,
} from 'rxjs';

const HEARTBEAT_MS = 15_000;
const POSITIONS_EVERY_MS = 200;

/**
 * What a page needs to stay true: `position` as the record grows, `view` as a view shows more of it, and a
 * `heartbeat`. A message's id is a position: with it as Last-Event-ID a returning page is told of every view
 * that has moved on meanwhile, so nothing is missed that it would have to show.
 */
@Injectable()
export class LiveFeed implements OnModuleDestroy {
  private readonly ended = new Subject<void>();
  private readonly positions: Observable<MessageEvent>;
  private readonly views: Observable<MessageEvent>;

  constructor(
    private readonly store: EventStore,
    private readonly projections: Projections,
  ) {
    this.positions = this.followPositions().pipe(share());
    this.views = projections.changes.pipe(
      map(({ view, position, keys }) => message('view', position, { view, position, keys })),
    );
  }

  /** The messages for one page; `since` is the last position it has seen, null on its first visit. */
  messages(since: Position | null): Observable<MessageEvent> {
    const beat = interval(HEARTBEAT_MS).pipe(map(() => ({ type: 'heartbeat', data: {} })));
    // Listening begins before the state is read, so that no change can fall between the two.
    return merge(this.views, this.positions, this.present(since), beat).pipe(takeUntil(this.ended));
  }

  onModuleDestroy(): void {
    this.ended.next();
  }

  private present(since: Position | null): Observable<MessageEvent> {
    return defer(async () => {
      const position = await this.store.lastPosition();
      const statuses = await this.projections.status();
      const moved = statuses.flatMap(({ view, live }) =>
        live?.checkpoint && this.isNews(live.checkpoint, since)
          ? [message('view', live.checkpoint, { view, position: live.checkpoint, keys: null })]
          : [],
      );
      return position === null ? moved : [message('position', position, { position }), ...moved];
    }).pipe(mergeMap((messages) => from(messages)));
  }

  private isNews(checkpoint: Position, since: Position | null): boolean {
    return since === null || this.store.comparePositions(checkpoint, since) > 0;
  }

  private followPositions(): Observable<MessageEvent> {
    return defer(() => this.store.lastPosition()).pipe(
      switchMap((last) => this.store.subscribeToAll(last === null ? {} : { after: last })),
      mergeMap((page) => {
        page.release();
        return page.events.length === 0 ? EMPTY : [page.position];
      }),
      throttleTime(POSITIONS_EVERY_MS, undefined, { leading: true, trailing: true }),
      map((position) => message('position', position, { position })),
      retry({ delay: 1_000 }),
    );
  }
}

function message(type: string, id: Position, data: object): MessageEvent {
  return { type, id, data };
}
