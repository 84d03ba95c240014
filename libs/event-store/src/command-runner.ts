import { Injectable } from '@nestjs/common';
import type { Decider, DomainEvent, EventMetadata, Position, RecordedEvent } from '#libs/kernel';
import { EventCatalogue } from '#libs/kernel';
import { setTimeout as pause } from 'node:timers/promises';
import { v5 as uuidV5 } from 'uuid';
import { EventStore, type ExpectedRevision, type NewEvent } from './event-store';
import { RevisionConflict, StreamBusy } from './event-store.errors';

const ATTEMPTS = 8;
const LONGEST_PAUSE_MS = 60;

/** What a command is to be run against. */
export interface CommandRun<Command, Event extends DomainEvent, State> {
  readonly stream: string;
  readonly decider: Decider<Command, Event, State>;
  readonly command: Command;
  readonly metadata: EventMetadata;
  /**
   * The metadata of one event where the events of a command differ, e.g. imported facts that their register
   * knew on different days; command, correlation and causation stay those of `metadata`.
   */
  readonly metadataOf?: (event: Event) => EventMetadata;
  /**
   * A state folded earlier, up to and including an event of the stream: only newer events are read, for streams
   * too long to be read each time. The decider must then know by itself a command it has decided before.
   */
  readonly known?: { readonly state: State; readonly revision: bigint };
  /** The revision the sender had seen; a newer one is a `RevisionConflict` and is not retried. */
  readonly expectedRevision?: bigint;
}

/** Where the stream stands after a command; `events` is 0 when nothing was left to do. */
export interface CommandOutcome {
  readonly stream: string;
  readonly revision: bigint | null;
  readonly position: Position | null;
  readonly events: number;
}

/**
 * The one writer: load, decide, append at the loaded revision, retry on a conflict.
 * A command whose id the stream already bears is answered, not run again.
 */
@Injectable()
export class CommandRunner {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  /**
   * Runs the command; throws the rule's `Refusal`, `RevisionConflict` for a sender whose page is stale, `StreamBusy`
   * where others were quicker each time, `StoreUnavailable`.
   */
  async run<Command, Event extends DomainEvent, State>(
    run: CommandRun<Command, Event, State>,
  ): Promise<CommandOutcome> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(run);
      } catch (error) {
        if (!(error instanceof RevisionConflict) || run.expectedRevision !== undefined) throw error;
        if (attempt >= ATTEMPTS) throw new StreamBusy(error);
        // Those who lost at once must not meet at once again.
        await pause(Math.random() * Math.min(LONGEST_PAUSE_MS, 2 ** attempt));
      }
    }
  }

  private async attempt<Command, Event extends DomainEvent, State>(
    run: CommandRun<Command, Event, State>,
  ): Promise<CommandOutcome> {
    const { decider, stream, metadata } = run;
    const from = run.known?.revision;
    let state = run.known?.state ?? decider.initialState;
    let last: RecordedEvent | undefined;
    let done: RecordedEvent[] = [];
    for await (const stored of this.store.readStream(stream, from === undefined ? {} : { from })) {
      if (stored.revision !== from)
        state = decider.evolve(state, this.catalogue.decode(stored) as unknown as Event);
      if (stored.metadata.commandId === metadata.commandId) done = [...done, stored];
      last = stored;
    }
    const before = done.at(-1);
    if (before) return { stream, revision: before.revision, position: before.position, events: done.length };
    if (run.expectedRevision !== undefined && run.expectedRevision !== last?.revision)
      throw new RevisionConflict(stream, run.expectedRevision, last?.revision ?? 'no-stream');

    const decided = decider.decide(run.command, state);
    if (decided.length === 0)
      return { stream, revision: last?.revision ?? null, position: last?.position ?? null, events: 0 };
    const expected: ExpectedRevision = last?.revision ?? 'no-stream';
    const appended = await this.store.append(stream, expected, this.toStore(decided, run));
    return { stream, ...appended, events: decided.length };
  }

  private toStore<Event extends DomainEvent>(
    events: readonly Event[],
    {
      stream,
      metadata,
      metadataOf,
    }: Pick<CommandRun<never, Event, never>, 'stream' | 'metadata' | 'metadataOf'>,
  ): NewEvent[] {
    const { commandId, correlationId, causationId } = metadata;
    return events.map((event, index) => ({
      id: uuidV5(`${stream}/${index}`, commandId),
      type: event.type,
      metadata: { ...(metadataOf?.(event) ?? metadata), commandId, correlationId, causationId },
      ...this.catalogue.encode(event),
    }));
  }
}
