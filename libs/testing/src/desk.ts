import { randomUUID } from 'node:crypto';
import type { NewEvent } from '#libs/event-store';
import { defineEvent, EventCatalogue, type RecordedEvent, type Schema } from '#libs/kernel';
import type { View } from '#libs/projections';

/** What a desk's event may bear; `poison` says where it is to fail, unless the remedy was given. */
export interface DeskData {
  readonly day: string;
  readonly poison?: 'evolve' | 'rows' | 'database';
}

interface DeskState {
  readonly status: string;
  readonly moves: number;
  readonly days: readonly string[];
  readonly poison?: string;
}

/** What happens to a number drawn at a desk; a feature small enough to be known by heart. */
export const DESK_EVENTS = ['NumberDrawn', 'NumberPaused', 'NumberResumed', 'NumberCalled'] as const;
export type DeskEventType = (typeof DESK_EVENTS)[number];

const anything: Schema<DeskData> = { parse: (data) => data as DeskData };

/** A catalogue that can read the desk's events. */
export const deskCatalogue = (): EventCatalogue =>
  new EventCatalogue().register(DESK_EVENTS.map((type) => defineEvent(type, 1, anything)));

/** An event to append to a number's stream. */
export function deskEvent(
  type: DeskEventType | 'NumberLost' | 'DeskSwept',
  data: Partial<DeskData> = {},
): NewEvent {
  const commandId = randomUUID();
  return {
    id: randomUUID(),
    type,
    schemaVersion: 1,
    data: { day: '2022-11-30', ...data },
    metadata: {
      commandId,
      correlationId: commandId,
      causationId: null,
      actor: { id: 'desk', role: 'caseworker', unit: null, onBehalfOf: null },
      legalBasis: null,
      purpose: 'test',
    },
  };
}

/** How a desk view is to differ from the usual one. */
export interface DeskOptions {
  readonly name?: string;
  readonly version?: number;
  readonly eventTypes?: readonly string[];
  /** Once `given`, poison does no harm. */
  readonly remedy?: { given: boolean };
  /** Written into every row; another one is another meaning, and so another version. */
  readonly note?: string;
}

/** Where each number stands, and the days on which it moved. */
export function deskView(options: DeskOptions = {}): View<DeskState> {
  const { name = 'desk', version = 1, eventTypes = DESK_EVENTS, remedy, note = 'first' } = options;
  const harms = (kind: string, poison: string | undefined): boolean => poison === kind && !remedy?.given;
  return {
    name,
    version,
    eventTypes,
    tables: [
      {
        name: 'numbers',
        columns: [
          { name: 'status', type: 'text' },
          { name: 'moves', type: 'integer' },
          { name: 'last_day', type: 'date' },
          { name: 'note', type: 'text', nullable: true },
        ],
        indexes: ['create index on {table} (status)'],
      },
      { name: 'days', columns: [{ name: 'day', type: 'date' }], indexes: [] },
    ],
    key: (event) => event.stream,
    initialState: { status: 'none', moves: 0, days: [] },
    evolve: (state, event) => {
      const { day, poison } = event.data as DeskData;
      if (harms('evolve', poison)) throw new Error('this event is poison');
      return {
        status: event.type,
        moves: state.moves + 1,
        days: [...state.days, day],
        ...((poison ?? state.poison) ? { poison: poison ?? state.poison } : {}),
      } as DeskState;
    },
    rows: (_key, { status, moves, days, poison }) => {
      if (harms('rows', poison)) throw new Error('these rows are poison');
      const last = harms('database', poison) ? 'not a day' : days.at(-1);
      return { numbers: [[status, moves, last, note]], days: days.map((day) => [day]) };
    },
  };
}

/** The rows a desk's events must give, by a way of its own: stream → moves and last status. */
export function deskTruth(events: readonly RecordedEvent[]): Map<string, { status: string; moves: number }> {
  const truth = new Map<string, { status: string; moves: number }>();
  for (const { stream, type } of events)
    truth.set(stream, { status: type, moves: (truth.get(stream)?.moves ?? 0) + 1 });
  return truth;
}
