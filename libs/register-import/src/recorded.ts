import { Injectable } from '@nestjs/common';
import { EventStore } from '#libs/event-store';
import { type Decider, type DomainEvent, EventCatalogue, type RecordedEvent } from '#libs/kernel';

/** What is recorded in a stream: its events and the state they make. */
export interface Recorded<State> {
  readonly state: State;
  readonly events: readonly RecordedEvent[];
}

/** Looks at streams before anything is written, so that a row can be judged as a whole. */
@Injectable()
export class RecordedStreams {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  /** The stream as it stands now; the decider's initial state when there is none. */
  async read<Command, Event extends DomainEvent, State>(
    stream: string,
    decider: Decider<Command, Event, State>,
  ): Promise<Recorded<State>> {
    const events: RecordedEvent[] = [];
    for await (const stored of this.store.readStream(stream)) events.push(this.catalogue.decode(stored));
    return {
      events,
      state: events.reduce(
        (state, event) => decider.evolve(state, event as unknown as Event),
        decider.initialState,
      ),
    };
  }
}
