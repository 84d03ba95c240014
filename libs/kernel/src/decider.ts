import type { DomainEvent } from './event';

/** A rule of one stream: what a command does to what has happened; pure. */
export interface Decider<Command, Event extends DomainEvent, State> {
  readonly initialState: State;
  evolve(state: State, event: Event): State;
  /** The events that follow from the command, none when nothing is left to do; throws `Refusal`. */
  decide(command: Command, state: State): readonly Event[];
}
