import type { Request } from 'express';
import { isSubjectKind } from '#libs/access';
import { InvalidInput } from '#libs/platform';
import type { ProcessedThing } from './log-entry';
import { isPurpose } from './purposes.rules';
import { isUuid } from './shown-subjects.rules';

/** Header by which a page says for which case it asks, e.g. `application:UUID`. */
export const CASE_HEADER = 'x-spis-case';
/** Header by which a page says what for, a code of `PURPOSES`. */
export const PURPOSE_HEADER = 'x-spis-purpose';

/** Kinds of cases; whatever else is processed is no case. */
export const CASE_KINDS: readonly string[] = [
  'application',
  'entry',
  'admission',
  'exemption',
  'decision',
  'case',
];

/** What a request states of itself; throws `InvalidInput` for a header of another form. */
export function statedBy(request: Request): { forCase: ProcessedThing | null; purpose: string | null } {
  return { forCase: statedCase(request), purpose: statedPurpose(request) };
}

function statedCase(request: Request): ProcessedThing | null {
  const given = request.header(CASE_HEADER)?.trim();
  if (!given) return null;
  const [kind = '', id = '', ...rest] = given.split(':');
  if (rest.length === 0 && isUuid(id) && CASE_KINDS.includes(kind)) return { kind, id: id.toLowerCase() };
  // A page about somebody says so: that is no case, and the look-up stands there without one.
  if (rest.length === 0 && isUuid(id) && isSubjectKind(kind)) return null;
  throw new InvalidInput([
    { path: CASE_HEADER, code: 'NOT_A_CASE', message: 'must be a kind of case and its UUID, kind:UUID' },
  ]);
}

function statedPurpose(request: Request): string | null {
  const given = request.header(PURPOSE_HEADER)?.trim();
  if (!given) return null;
  if (isPurpose(given)) return given;
  throw new InvalidInput([
    { path: PURPOSE_HEADER, code: 'UNKNOWN_PURPOSE', message: 'must be a purpose of the list' },
  ]);
}
