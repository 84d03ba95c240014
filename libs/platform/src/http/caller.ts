import { randomUUID } from 'node:crypto';
import { createParamDecorator, type ExecutionContext, Injectable, type PipeTransform } from '@nestjs/common';
import type { Request } from 'express';
import { type Actor, type CommandContext, dayAt, type EventMetadata, type Instant } from '#libs/kernel';
import { Clock } from '../clock';
import { InvalidInput } from '../invalid-input';
import { ActingPerson } from './acting-person';
import { correlationIdOf } from './correlation';
import { notesOfCaller, rememberCaller } from './processing-notes';

/** Header that names a command (UUID), so that a request sent again is answered and not done again. */
export const COMMAND_HEADER = 'idempotency-key';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What every command over HTTP brings along: who acts, under which ids, and the revision the page had shown. */
export interface Caller {
  readonly actor: Actor;
  /** The same person as one who looks, at the moment of the office's clock when the request came. */
  readonly viewer: Actor & { readonly at: Instant };
  readonly correlationId: string;
  /** Of the header `idempotency-key`, else new. */
  readonly commandId: string;
  /** Of the header `if-match`, e.g. `"7"`; a newer stream answers 412. */
  readonly expectedRevision?: bigint;
}

/** The metadata of a caller's command; `purpose` says in a word what the data are used for. */
export function metadataOf(caller: Caller, purpose: string, legalBasis: string | null = null): EventMetadata {
  const { actor, correlationId, commandId } = caller;
  const notes = notesOfCaller(caller);
  if (notes) notes.purpose = purpose;
  return { commandId, correlationId, causationId: null, actor, legalBasis, purpose };
}

/** What a caller's command brings along, on the office's day. */
export function contextOf(
  caller: Caller,
  clock: Clock,
  purpose: string,
  legalBasis: string | null = null,
): CommandContext {
  const { expectedRevision } = caller;
  const metadata = metadataOf(caller, purpose, legalBasis);
  const today = dayAt(clock.now());
  return { metadata, today, ...(expectedRevision === undefined ? {} : { expectedRevision }) };
}

@Injectable()
class CallerPipe implements PipeTransform<Request, Caller> {
  constructor(
    private readonly acting: ActingPerson,
    private readonly clock: Clock,
  ) {}

  transform(request: Request): Caller {
    const revision = revisionOf(request.header('if-match'));
    const actor = this.acting.of(request);
    const caller: Caller = {
      actor,
      viewer: { ...actor, at: this.clock.now() },
      correlationId: correlationIdOf(request),
      commandId: commandIdOf(request.header(COMMAND_HEADER)),
      ...(revision === undefined ? {} : { expectedRevision: revision }),
    };
    rememberCaller(caller, request);
    return caller;
  }
}

function commandIdOf(given: string | undefined): string {
  if (given === undefined) return randomUUID();
  if (UUID.test(given)) return given.toLowerCase();
  throw new InvalidInput([{ path: COMMAND_HEADER, code: 'IS_UUID', message: 'must be a UUID' }]);
}

function revisionOf(given: string | undefined): bigint | undefined {
  if (given === undefined || given === '*') return undefined;
  const [, digits] = /^(?:W\/)?"?(\d{1,18})"?$/.exec(given) ?? [];
  if (digits !== undefined) return BigInt(digits);
  throw new InvalidInput([
    { path: 'if-match', code: 'NOT_A_REVISION', message: 'must be a revision in quotes' },
  ]);
}

const RequestItself = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  context.switchToHttp().getRequest<Request>(),
);

/** The `Caller` as a parameter of a controller's method; needs providers of `ActingPerson` and `Clock`. */
export const FromCaller = (): ParameterDecorator => RequestItself(CallerPipe);
