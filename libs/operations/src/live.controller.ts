import { Controller, Headers, type MessageEvent, Sse } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Action } from '#libs/access';
import { EventStore, InvalidPosition } from '#libs/event-store';
import type { Position } from '#libs/kernel';
import type { Observable } from 'rxjs';
import { LiveFeed } from './live-feed';

/** The stream that keeps open pages true. */
@ApiTags('live')
@Controller('api/live')
export class LiveController {
  constructor(
    private readonly feed: LiveFeed,
    private readonly store: EventStore,
  ) {}

  @Action('live.follow')
  @Sse()
  @ApiOperation({ summary: 'Server-sent events: the position of the record and the views that changed' })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'Position after which to go on' })
  follow(@Headers('last-event-id') last: string | undefined): Observable<MessageEvent> {
    return this.feed.messages(this.known(last));
  }

  // A browser repeats whatever id it holds, also that of another installation: begin anew then.
  private known(text: string | undefined): Position | null {
    if (!text) return null;
    try {
      return this.store.parsePosition(text);
    } catch (error) {
      if (error instanceof InvalidPosition) return null;
      throw error;
    }
  }
}
