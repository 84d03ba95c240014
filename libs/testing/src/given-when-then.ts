import { Refusal, type Decider, type DomainEvent } from '#libs/kernel';

/** What is to be asserted about a decision. */
export interface Decision<Event extends DomainEvent> {
  /** The decision is exactly these events in this order. */
  then(...events: readonly Event[]): void;
  /** Nothing was left to do: no event, no refusal. */
  thenNothing(): void;
  /** The rule refuses with this code, and with these details where they are given. */
  thenRefused(code: string, details?: Readonly<Record<string, unknown>>): void;
}

/** A history to which commands can be put. */
export interface History<Command, Event extends DomainEvent> {
  when(command: Command): Decision<Event>;
}

/** Given what has happened to a stream, when a command comes, then these events or this refusal. */
export function given<Command, Event extends DomainEvent, State>(
  decider: Decider<Command, Event, State>,
  events: readonly Event[],
): History<Command, Event> {
  const state = events.reduce((past, event) => decider.evolve(past, event), decider.initialState);
  return {
    when: (command) => ({
      then: (...expected) => expect(decider.decide(command, state)).toEqual(expected),
      thenNothing: () => expect(decider.decide(command, state)).toEqual([]),
      thenRefused: (code, details) => {
        const refusal = refusalOf(() => decider.decide(command, state));
        expect(refusal.code).toBe(code);
        if (details) expect(refusal.details).toEqual(details);
      },
    }),
  };
}

function refusalOf(decide: () => readonly DomainEvent[]): Refusal {
  let events: readonly DomainEvent[];
  try {
    events = decide();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error(`the rule did not refuse but decided: ${JSON.stringify(events)}`);
}
