/** What a list shows although the record has gone on: the rows as they were first shown, with what they say now. */
export interface Calm<R> {
  readonly rows: readonly R[];
  /** Keys of rows that do not belong to the list any more. */
  readonly gone: ReadonlySet<string>;
  /** How many rows have come that are not shown yet. */
  readonly fresh: number;
}

/**
 * Keeps the rows that somebody is reading in their places: those shown before stay where they were, with what they
 * say now; those that are gone stay marked; new ones are only counted.
 */
export function calmed<R>(shown: readonly R[], now: readonly R[], keyOf: (row: R) => string): Calm<R> {
  const current = new Map(now.map((row) => [keyOf(row), row]));
  const keys = new Set(shown.map(keyOf));
  const gone = new Set([...keys].filter((key) => !current.has(key)));
  return {
    rows: shown.map((row) => current.get(keyOf(row)) ?? row),
    gone,
    fresh: now.filter((row) => !keys.has(keyOf(row))).length,
  };
}
