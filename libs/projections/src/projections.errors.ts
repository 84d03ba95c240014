/** Someone else has moved this generation on: the worker that sees it has lost its place and must begin anew. */
export class Fenced extends Error {
  constructor(view: string) {
    super(`another worker has taken over the view ${view}`);
    this.name = 'Fenced';
  }
}

/** A rebuild of the same view is running, here or in another process. */
export class RebuildRunning extends Error {
  constructor(readonly view: string) {
    super(`the view ${view} is being rebuilt already`);
    this.name = 'RebuildRunning';
  }
}

/** The fresh rows are not those of the live view; nothing was switched. */
export class RowsDiffer extends Error {
  constructor(
    readonly view: string,
    readonly missing: number,
    readonly surplus: number,
  ) {
    super(`the view ${view} lacks ${missing} rows and has ${surplus} too many, compared with its events`);
    this.name = 'RowsDiffer';
  }
}

/** No view of that name is registered. */
export class UnknownView extends Error {
  constructor(
    readonly view: string,
    known: readonly string[],
  ) {
    super(`there is no view "${view}"; there are: ${known.join(', ') || 'none'}`);
    this.name = 'UnknownView';
  }
}

/** The view has no live rows yet; start the projector or rebuild it. */
export class ViewNotBuilt extends Error {
  constructor(readonly view: string) {
    super(`the view ${view} has not been built yet`);
    this.name = 'ViewNotBuilt';
  }
}

/** The live rows were built by a newer program, whose version of the view this one does not know. */
export class NewerView extends Error {
  constructor(
    readonly view: string,
    live: number,
    known: number,
  ) {
    super(`the live view ${view} is of version ${live}, newer than version ${known} of this program`);
    this.name = 'NewerView';
  }
}

/** The connection that bears the right to do this was lost; nothing was switched. */
export class LeaseLost extends Error {
  constructor(what: string) {
    super(`the database connection that guards ${what} was lost`);
    this.name = 'LeaseLost';
  }
}

/** A key's rows could not be made by the view's `rows`. */
export class RowsRefused extends Error {
  constructor(reason: unknown) {
    super(reasonOf(reason), { cause: reason });
    this.name = 'RowsRefused';
  }
}

// Data exceptions, broken constraints, rows too large for a page or an index: the same rows would be refused again.
const REFUSING_CLASSES = new Set(['22', '23', '54']);

/** True when the rows are at fault, not the connection, the schema or the server. */
export function isRefusedByData(error: unknown): boolean {
  if (error instanceof RowsRefused) return true;
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && code.length === 5 && REFUSING_CLASSES.has(code.slice(0, 2));
}

/** An error's message in one line of at most 500 characters, for the operator's list. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error);
  return text.replace(/\s+/g, ' ').slice(0, 500);
}
