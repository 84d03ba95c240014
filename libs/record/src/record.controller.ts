import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Length, Matches, Max, Min } from 'class-validator';
import { Action } from '#libs/access';
import { EventStore, InvalidPosition } from '#libs/event-store';
import type { Position } from '#libs/kernel';
import { type Caller, FromCaller, InvalidInput } from '#libs/platform';
import { type EventPageResult, EventPages } from './event-page.query';

/** Which events are asked for. */
export class ListEventsRequest {
  /** Position from which to read, included; `next` of the page before. */
  @IsOptional()
  @Length(1, 100)
  from?: string;

  /** Name of one stream, e.g. `waitingListEntry-…`. */
  @IsOptional()
  @Matches(/^[a-zA-Z]+-[\w-]{1,100}$/, { message: 'must be a stream name such as waitingListEntry-UUID' })
  stream?: string;

  /** Name of an event type, e.g. `PlacedOnWaitingList`. */
  @IsOptional()
  @Matches(/^[A-Za-z]{1,100}$/, { message: 'must be an event type such as PlacedOnWaitingList' })
  type?: string;

  /** How many events at most, 1 to 1000. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  limit: number = 100;
}

/** One event as recorded. */
export class EventResponse {
  id!: string;
  type!: string;
  schemaVersion!: number;
  stream!: string;
  /** Place within the stream, from 0, as text since it is a 64-bit number. */
  revision!: string;
  /** Place within the record; opaque. */
  position!: string;
  /** When the store recorded it. */
  recordedAt!: string;
  data!: Record<string, unknown>;
  metadata!: Record<string, unknown>;
}

/** A page of the record. */
export class EventPageResponse {
  events!: EventResponse[];
  /** `from` of the next page, null at the end of the record. */
  next!: string | null;
}

/** The page as JSON can carry it. */
export function eventPageResponse(page: EventPageResult): EventPageResponse {
  const events = page.events.map((event) => ({
    ...event,
    revision: event.revision.toString(),
    data: event.data as Record<string, unknown>,
    metadata: { ...event.metadata },
  }));
  return { events, next: page.next };
}

/** The record over HTTP: events in their order; they hold no personal data. */
@ApiTags('record')
@Controller('api/events')
export class RecordController {
  constructor(
    private readonly pages: EventPages,
    private readonly store: EventStore,
  ) {}

  @Action('record.list-events')
  @Get()
  @ApiOperation({ summary: 'Events in the order in which they were recorded' })
  @ApiOkResponse({ type: EventPageResponse })
  async list(
    @Query() { from, ...request }: ListEventsRequest,
    @FromCaller() { viewer }: Caller,
  ): Promise<EventPageResponse> {
    const position = from === undefined ? undefined : this.position(from);
    const asked = { ...request, ...(position && { from: position }) };
    return eventPageResponse(await this.pages.page(viewer, asked));
  }

  private position(text: string): Position {
    try {
      return this.store.parsePosition(text);
    } catch (error) {
      if (!(error instanceof InvalidPosition)) throw error;
      throw new InvalidInput([
        { path: 'from', code: 'NOT_A_POSITION', message: 'is not a position of this event store' },
      ]);
    }
  }
}
