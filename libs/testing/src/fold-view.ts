import { isDeepStrictEqual } from 'node:util';
import type { DomainEvent, EventMetadata, Instant, Position, RecordedEvent } from '#libs/kernel';
import type { Rows, View } from '#libs/projections';

/** The rows of each table, as objects by column name, in the order in which their keys first appeared. */
export type FoldedRows = Record<string, Record<string, unknown>[]>;

/** What may be said of a recorded event besides what happened; everything has a default. */
export interface RecordedAs {
  readonly stream?: string;
  readonly recordedAt?: string;
  readonly schemaVersion?: number;
  readonly metadata?: Partial<EventMetadata>;
}

const METADATA: EventMetadata = {
  commandId: '00000000-0000-4000-8000-000000000001',
  correlationId: '00000000-0000-4000-8000-000000000002',
  causationId: null,
  actor: { id: 'test', role: 'caseworker', unit: null, onBehalfOf: null },
  legalBasis: null,
  purpose: 'test',
};

/** Makes recorded events one after the other: positions and each stream's revisions count up from the first. */
export function recorder(): <E extends DomainEvent>(event: E, as?: RecordedAs) => RecordedEvent<E> {
  const revisions = new Map<string, bigint>();
  let position = 0;
  return (event, { stream = 'test-1', recordedAt, schemaVersion = 1, metadata } = {}) => {
    const revision = revisions.get(stream) ?? 0n;
    revisions.set(stream, revision + 1n);
    position += 1;
    return {
      ...event,
      id: `00000000-0000-4000-9000-${`${position}`.padStart(12, '0')}`,
      schemaVersion,
      stream,
      revision,
      position: `${position}` as Position,
      recordedAt: (recordedAt ?? '2022-01-01T08:00:00.000Z') as Instant,
      metadata: { ...METADATA, ...metadata },
    };
  };
}

/**
 * Events in, rows out. Folds the events twice, the second time with every state kept as JSON between events
 * as the engine keeps it, and throws when the rows differ, an event or state is changed in place, or a row
 * does not fit its table.
 */
export function foldView<State>(view: View<State>, events: readonly RecordedEvent[]): FoldedRows {
  const read = deepFrozen(structuredClone(events.filter((event) => view.eventTypes.includes(event.type))));
  deepFrozen(view.initialState);
  const rows = rowsAfter(view, read, (state) => deepFrozen(state));
  const again = rowsAfter(view, read, (state) => JSON.parse(JSON.stringify(state)) as State);
  // Jest gives tests an Object of their own, to which a cloned event's parts do not belong: clone both alike.
  if (!isDeepStrictEqual(structuredClone(rows), structuredClone(again)))
    throw new Error(`the view ${view.name} gives other rows when its events are folded again`);
  return rows;
}

function rowsAfter<State>(
  view: View<State>,
  events: readonly RecordedEvent[],
  keep: (state: State) => State,
): FoldedRows {
  const states = new Map<string, State>();
  for (const event of events) {
    const key = view.key(event);
    const state = states.has(key) ? (states.get(key) as State) : view.initialState;
    states.set(key, keep(view.evolve(state, event)));
  }
  const tables: FoldedRows = Object.fromEntries(view.tables.map(({ name }) => [name, []]));
  for (const [key, state] of states) addRows(view, tables, view.rows(key, state));
  return tables;
}

function addRows<State>(view: View<State>, tables: FoldedRows, rows: Rows): void {
  for (const [name, list] of Object.entries(rows)) {
    const table = view.tables.find((known) => known.name === name);
    if (!table) throw new Error(`the view ${view.name} gives rows for an unknown table ${name}`);
    for (const row of list) {
      if (row.length !== table.columns.length)
        throw new Error(`a row of ${name} has ${row.length} values for ${table.columns.length} columns`);
      const empty = table.columns.find(({ nullable }, index) => !nullable && (row[index] ?? null) === null);
      if (empty) throw new Error(`a row of ${name} has nothing in ${empty.name}`);
      tables[name]?.push(Object.fromEntries(table.columns.map((column, index) => [column.name, row[index]])));
    }
  }
}

function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFrozen(part);
  return value;
}
