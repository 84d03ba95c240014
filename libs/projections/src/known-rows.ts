import { Injectable } from '@nestjs/common';
import { EventStore } from '#libs/event-store';
import { EventCatalogue, type KnownAt, knownFrom, knownMoment, type RecordedEvent } from '#libs/kernel';
import type { View } from './view';

/** Rows by table, as objects whose fields are the columns in camel case. */
export type NamedRows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Those of the events that the office knew at a moment or by the end of a day. */
export function asKnownAt<Event extends RecordedEvent>(
  events: readonly Event[],
  knownAt: KnownAt,
): readonly Event[] {
  const moment = knownMoment(knownAt);
  return events.filter((event) => knownFrom(event) <= moment);
}

/** What a view shows of one key after only these of its events; no rows where there are none. */
export function rowsOf<State>(view: View<State>, events: readonly RecordedEvent[]): NamedRows {
  const seen = events.filter(({ type }) => view.eventTypes.includes(type));
  const [first] = seen;
  if (!first) return {};
  const rows = view.rows(view.key(first), seen.reduce(view.evolve, view.initialState));
  return Object.fromEntries(
    view.tables.map(({ name, columns }) => {
      const named = (row: readonly unknown[]): [string, unknown][] =>
        columns.map((column, index) => [camelCase(column.name), row[index] ?? null]);
      return [name, (rows[name] ?? []).map((row) => Object.fromEntries(named(row)))];
    }),
  );
}

const camelCase = (column: string): string =>
  column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Views of one stream as the office knew it at a moment, folded from the record when somebody asks. */
@Injectable()
export class KnownRows {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  /** What the view would have shown of the stream; only for views whose key is the stream. */
  async of<State>(view: View<State>, stream: string, knownAt: KnownAt): Promise<NamedRows> {
    const events: RecordedEvent[] = [];
    for await (const stored of this.store.readStream(stream)) events.push(this.catalogue.decode(stored));
    return rowsOf(view, asKnownAt(events, knownAt));
  }
}
