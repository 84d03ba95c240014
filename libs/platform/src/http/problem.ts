import type { FieldError } from '../invalid-input';

/** RFC 9457 problem details; `code` is stable, `errors` names every bad field of a 400. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly instance: string;
  readonly correlationId: string;
  readonly errors?: readonly FieldError[];
  /** Facts of a refusal that its text may name; no personal data. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** What an error means over HTTP, before the request adds its own part. */
export interface Meaning {
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** Gives the meaning of the errors it knows, undefined for others; asked before the general rules. */
export type ProblemRule = (error: unknown) => Meaning | undefined;

/** A rule for every error of a class; the error's own message, which holds no personal data, is the detail. */
export function problemFor(
  errorClass: abstract new (...args: never[]) => Error,
  status: number,
  code: string,
): ProblemRule {
  return (error) => (error instanceof errorClass ? { status, code, detail: error.message } : undefined);
}
