import { Injectable } from '@nestjs/common';
import { EventStore } from '#libs/event-store';
import { type Decider, type DomainEvent, EventCatalogue, type RecordedEvent } from '#libs/kernel';

/** A recorded event whose data goes with its type. */
export type Recorded<Event extends DomainEvent> = Event extends DomainEvent ? RecordedEvent<Event> : never;

/** Reads streams from the record itself, so that a letter tells what has just been recorded. */
@Injectable()
export class RecordReader {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  /** The events of a stream in their order, none where there is no such stream. */
  async events<Event extends DomainEvent>(stream: string): Promise<readonly Recorded<Event>[]> {
    const events: Recorded<Event>[] = [];
    for await (const stored of this.store.readStream(stream))
      events.push(this.catalogue.decode(stored) as unknown as Recorded<Event>);
    return events;
  }

  /** What a stream has come to by its own rules. */
  async state<Command, Event extends DomainEvent, State>(
    stream: string,
    { initialState, evolve }: Decider<Command, Event, State>,
  ): Promise<State> {
    const events = await this.events<Event>(stream);
    return events.reduce((state, event) => evolve(state, event as unknown as Event), initialState);
  }
}
