import type { RecordedEvent } from '#libs/kernel';

/** A column of a view's table. */
export interface Column {
  readonly name: string;
  /** PostgreSQL type, e.g. `uuid`, `daterange`, `timestamptz`. */
  readonly type: string;
  readonly nullable?: boolean;
}

/**
 * A table of a view. The engine adds a first column `view_key text`, by which it replaces a key's rows.
 * `indexes` are statements with `{table}` for the qualified name, made after a bulk load.
 */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly indexes: readonly string[];
}

/** The rows of one key, by table name; each row's values stand in the order of the table's columns. */
export type Rows = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/**
 * A question's answer kept ready: events of a key are folded into a state, the state gives the key's rows.
 * Pure; replaying the same events gives the same rows. A new meaning is a new version, which the engine
 * builds beside the live one.
 */
export interface View<State = unknown> {
  /** Kebab-case; its tables stand in the schema `view_<name with underscores>`. */
  readonly name: string;
  readonly version: number;
  readonly eventTypes: readonly string[];
  readonly tables: readonly Table[];
  /** What an event belongs to; mostly its stream. */
  key(event: RecordedEvent): string;
  /** JSON only: the engine keeps it between pages. */
  readonly initialState: State;
  /** Throws when the event cannot be applied: its stream is then parked in this view. */
  evolve(state: State, event: RecordedEvent): State;
  rows(key: string, state: State): Rows;
}

/** The schema in which a view's live tables stand. */
export const viewSchema = (name: string): string => `view_${name.replaceAll('-', '_')}`;
