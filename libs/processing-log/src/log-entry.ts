import type { Instant } from '#libs/kernel';

/** What came of a request: `refused` by a rule, `invalid` input, `failed` by a fault of ours. */
export const LOG_OUTCOMES = ['done', 'refused', 'not-allowed', 'not-found', 'invalid', 'failed'] as const;
export type LogOutcome = (typeof LOG_OUTCOMES)[number];

/** Why somebody stands in an entry: named in the request, shown by the answer, behind a case, or the case stated. */
export const SUBJECT_PARTS = ['named', 'shown', 'behind', 'stated'] as const;
export type SubjectPart = (typeof SUBJECT_PARTS)[number];

/** By what people prove who they are; `declared` where nobody signs in. */
export const SIGNED_IN_BY = ['account', 'oidc', 'token', 'declared'] as const;
export type SignedInBy = (typeof SIGNED_IN_BY)[number];

/** A person, a case or what else was processed, e.g. kind `application` and its UUID. */
export interface ProcessedThing {
  readonly kind: string;
  readonly id: string;
}

/** A thing and what part it had in the request. */
export interface ProcessedSubject extends ProcessedThing {
  readonly part: SubjectPart;
}

/** One request that processed data, in ids and codes only. */
export interface LogEntry {
  /** UUID of version 7: sorts by time. */
  readonly entryId: string;
  readonly at: Instant;
  readonly actorId: string;
  readonly role: string;
  readonly unit: string | null;
  readonly onBehalfOf: string | null;
  /** `room.verb` of the access table. */
  readonly action: string;
  readonly kind: 'read' | 'write';
  readonly outcome: LogOutcome;
  readonly purpose: string;
  /** The case for which it was done, as stated or as evident from the request; null where there is none. */
  readonly forCase: ProcessedThing | null;
  /** By what was searched, e.g. `name`; never what. */
  readonly sought: readonly string[];
  readonly signedInBy: SignedInBy;
  /** Address of the client, null where it is unknown. */
  readonly client: string | null;
  readonly correlationId: string;
  readonly subjects: readonly ProcessedSubject[];
}
