import type { LogEntry, LogOutcome, ProcessedThing } from './log-entry';

/** Whose entries: of a person (all records of that person), of cases, of who acted, of the unit in which they acted. */
export type LogScope =
  | { readonly of: 'person'; readonly personId: string }
  | { readonly of: 'cases'; readonly cases: readonly ProcessedThing[] }
  | { readonly of: 'actor'; readonly actorId: string }
  | { readonly of: 'unit'; readonly unit: string }
  | { readonly of: 'everything' };

/** Which of them; whatever is left out does not matter. */
export interface LogFilter {
  /** From this moment on. */
  readonly from?: string;
  /** Before this moment. */
  readonly until?: string;
  /** A whole action (`persons.search`) or a room (`persons`). */
  readonly action?: string;
  readonly kind?: 'read' | 'write';
  readonly role?: string;
  /** The unit in which was acted. */
  readonly unit?: string;
  readonly outcome?: LogOutcome;
  readonly purpose?: string;
  /** True: a case is known for which it was done; false: none is. */
  readonly withCase?: boolean;
  /** Words of which each must occur in the codes and ids of the entry. */
  readonly text?: string;
}

/** Which part of the entries, newest first. */
export interface LogPageRequest {
  /** `next` of the page before. */
  readonly after?: string;
  /** 1 to 1000. */
  readonly limit: number;
}

/** Entries, newest first. */
export interface LogPage {
  readonly entries: readonly LogEntry[];
  /** `after` of the next page, null at the end. */
  readonly next: string | null;
}

/**
 * The processing log, for those whom the law lets read it: trail, subject-access export, detectors. Whoever asks it
 * for somebody does so in an endpoint whose own action is logged.
 */
export abstract class ProcessingLog {
  /** One page of entries, newest first. */
  abstract page(scope: LogScope, filter: LogFilter, request: LogPageRequest): Promise<LogPage>;

  /** All entries, newest first, in batches of at most 1000. */
  abstract entries(scope: LogScope, filter?: LogFilter): AsyncIterable<readonly LogEntry[]>;
}
