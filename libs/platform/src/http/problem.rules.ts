import { HttpException } from '@nestjs/common';
import { Refusal } from '#libs/kernel';
import { InvalidInput, NotFound } from '../invalid-input';
import type { Meaning, ProblemRule } from './problem';

const CODES: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHENTICATED',
  403: 'NOT_ALLOWED',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  406: 'NOT_ACCEPTABLE',
  409: 'CONFLICT',
  412: 'STALE',
  413: 'TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'TOO_MANY_REQUESTS',
  503: 'UNAVAILABLE',
};

const codeOf = (status: number): string => CODES[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL');

const invalidInput: ProblemRule = (error) =>
  error instanceof InvalidInput
    ? { status: 400, code: 'INVALID_INPUT', detail: error.message, errors: error.fields }
    : undefined;

const notFound: ProblemRule = (error) =>
  error instanceof NotFound ? { status: 404, code: 'NOT_FOUND', detail: error.message } : undefined;

// The kernel refuses a text of the wrong form with NOT_A_…: that is the sender's mistake, not a rule's no.
const refusal: ProblemRule = (error) =>
  error instanceof Refusal
    ? { status: /^NOT_AN?_/.test(error.code) ? 400 : 409, code: error.code, facts: error.details }
    : undefined;

// Nest turns a body parser's error into a 400 whose message quotes the body, which may hold personal data.
const notJson: ProblemRule = (error) =>
  error instanceof HttpException && error.getStatus() === 400 && /\bJSON\b/.test(error.message)
    ? { status: 400, code: 'NOT_JSON', detail: 'the body is not valid JSON' }
    : undefined;

const httpException: ProblemRule = (error) => {
  if (!(error instanceof HttpException)) return undefined;
  const status = error.getStatus();
  // The message of a route that does not exist repeats the query.
  const silent = status >= 500 || status === 404;
  return { status, code: codeOf(status), ...(silent ? {} : { detail: error.message }) };
};

/** The other errors of Express and its parsers bear a status: too large, an unknown charset. */
const parserError: ProblemRule = (error) => {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined;
  return error.status >= 400 && error.status < 500
    ? { status: error.status, code: codeOf(error.status) }
    : undefined;
};

const GENERAL = [invalidInput, notFound, refusal, notJson, httpException, parserError];

/** What an error means to the sender; an error that no rule knows is a 500 without any detail. */
export function meaningOf(error: unknown, rules: readonly ProblemRule[] = []): Meaning {
  for (const rule of [...rules, ...GENERAL]) {
    const meaning = rule(error);
    if (meaning) return meaning;
  }
  return { status: 500, code: 'INTERNAL' };
}
