import type { EventMetadata, Position, RecordedEvent } from '#libs/kernel';

/** What a reactor is given beside the event. */
export interface Reaction {
  /**
   * The metadata of the command to send: the same for the same event every time, so that a command which was
   * already run is answered and not run again. A reaction of several commands to one stream numbers them.
   */
  metadata(purpose: string, number?: number): EventMetadata;
  /** Waits until the view shows the event; throws `ReactionTooEarly` when it does not in time. */
  fresh(view: string): Promise<void>;
}

/**
 * What the office does by itself when something has happened: an event leads to commands. It is called at least
 * once for every event of its types, in order, also for those recorded before it existed. A `Refusal` ends the
 * reaction to that event and is noted; any other error is tried again, then parked for the operator.
 */
export interface Reactor {
  /** Kebab-case; stands in command ids and in the record as the actor, so it is never changed. */
  readonly name: string;
  readonly eventTypes: readonly string[];
  react(event: RecordedEvent, reaction: Reaction): Promise<void>;
}

/** A view that the reaction asks does not show the event yet; it is tried again. */
export class ReactionTooEarly extends Error {
  constructor(view: string, position: Position) {
    super(`the view ${view} does not show position ${position} yet`);
    this.name = 'ReactionTooEarly';
  }
}
