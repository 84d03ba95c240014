import type { Request } from 'express';
import { type ActionMark, subjectsNamed } from '#libs/access';
import type { Actor, Instant } from '#libs/kernel';
import { correlationIdOf, processingNotes } from '#libs/platform';
import { identityOf } from '#libs/sign-in';
import { newEntryId } from './entry-id';
import type { LogEntry, LogOutcome, ProcessedSubject, ProcessedThing, SignedInBy } from './log-entry';
import { purposeCode, purposeOf } from './purposes.rules';
import { showsWhatItNames } from './recorded-actions.rules';
import { isUuid, subjectsIn } from './shown-subjects.rules';
import { CASE_KINDS } from './stated';

/** A request as the log sees it: who, what, and what came of it. */
export interface Processing {
  readonly request: Request;
  readonly mark: ActionMark;
  readonly actor: Actor;
  readonly at: Instant;
  readonly outcome: LogOutcome;
  /** What was answered; undefined where nothing of it was shown. */
  readonly answer?: unknown;
  /** What the headers state. */
  readonly stated: { readonly forCase: ProcessedThing | null; readonly purpose: string | null };
}

const NAMED_BY_CODE = ['programme', 'provider', 'municipality', 'unit', 'account'];
const CODE_FORM = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u;

/** The entry of a request. */
export function entryFor(processing: Processing): LogEntry {
  const { request, mark, actor, at, outcome, stated } = processing;
  const notes = processingNotes(request);
  const subjects = subjectsOf(processing);
  const kind = isRead(request, mark) ? 'read' : 'write';
  return {
    entryId: newEntryId(at),
    at,
    actorId: actor.id,
    role: actor.role,
    unit: actor.unit,
    onBehalfOf: actor.onBehalfOf,
    action: mark.name,
    kind,
    outcome,
    purpose: purposeCode(notes.purpose ?? '') ?? stated.purpose ?? purposeOf(mark.name),
    forCase: stated.forCase ?? evidentCase(subjects, kind),
    sought: [...notes.sought],
    signedInBy: signedInBy(request),
    client: request.ip ?? null,
    correlationId: correlationIdOf(request),
    subjects,
  };
}

// A search stands in a body, so that addresses hold no names: it is sent as a POST and reads.
const READING = /^(read|list|search|find|calculate|preview)/;
const isRead = (request: Request, mark: ActionMark): boolean =>
  request.method === 'GET' ||
  request.method === 'HEAD' ||
  (READING.test(mark.name.split('.')[1] ?? '') && processingNotes(request).purpose === null);

function subjectsOf({ request, mark, outcome, answer, stated }: Processing): ProcessedSubject[] {
  const parts = new Map<string, ProcessedSubject>();
  const add = (things: readonly ProcessedThing[], part: ProcessedSubject['part']): void => {
    for (const { kind, id: given } of things) {
      const id = isUuid(given) ? given.toLowerCase() : given;
      if (!parts.has(`${kind}:${id}`)) parts.set(`${kind}:${id}`, { kind, id, part });
    }
  };
  add(
    subjectsNamed(mark, request).filter((thing) => mayBeWritten(thing, outcome)),
    'named',
  );
  if (request.method !== 'GET') add(subjectsIn(request.body), 'named');
  if (answer !== undefined && showsWhatItNames(mark.name)) add(subjectsIn(answer), 'shown');
  if (outcome === 'done') add(processingNotes(request).shown, 'shown');
  if (stated.forCase) add([stated.forCase], 'stated');
  return [...parts.values()];
}

// Whatever is no UUID was perhaps typed by somebody: it is a code only once a handler has found it good.
const mayBeWritten = ({ kind, id }: ProcessedThing, outcome: LogOutcome): boolean =>
  isUuid(id) || (outcome === 'done' && NAMED_BY_CODE.includes(kind) && CODE_FORM.test(id));

function evidentCase(subjects: readonly ProcessedSubject[], kind: 'read' | 'write'): ProcessedThing | null {
  const cases = subjects.filter((subject) => CASE_KINDS.includes(subject.kind));
  const named = cases.filter(({ part }) => part === 'named');
  // What is written belongs to the case that it makes; what is shown beside what was asked for is no reason.
  const evident = named[0] ?? (kind === 'write' && cases.length === 1 ? cases[0] : undefined);
  return evident ? { kind: evident.kind, id: evident.id } : null;
}

function signedInBy(request: Request): SignedInBy {
  const identity = identityOf(request);
  if (!identity) return 'declared';
  return identity.session?.kind ?? 'token';
}
