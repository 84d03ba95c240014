import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request } from 'express';
import { catchError, defer, from, type Observable, switchMap, throwError } from 'rxjs';
import { COMMAND_HEADER, meaningOf } from '#libs/platform';
import { RequestClaims } from './request-claims';
import type { AskedRequest } from './request-digest';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Lets a command's id stand for one request: the same one again goes through and is answered as the first time, another
 * one is refused with `IDEMPOTENCY_KEY_REUSED` before anything is done, also while the first is under way.
 */
@Injectable()
export class SameRequest implements NestInterceptor {
  constructor(private readonly claims: RequestClaims) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const request = context.switchToHttp().getRequest<Request>();
    const commandId = request.header(COMMAND_HEADER);
    // What is no id is refused where the command is made of the request.
    if (SAFE.has(request.method) || commandId === undefined || !UUID.test(commandId)) return next.handle();
    return defer(() => this.claims.claim(commandId, askedBy(request))).pipe(
      switchMap(() => next.handle().pipe(catchError((error: unknown) => this.refused(commandId, error)))),
    );
  }

  /** A clear no leaves the id free for a corrected request; after any other error it is not known what was done. */
  private refused(commandId: string, error: unknown): Observable<never> {
    if (meaningOf(error).status >= 500) return throwError(() => error);
    return from(this.claims.release(commandId)).pipe(switchMap(() => throwError(() => error)));
  }
}

function askedBy(request: Request): AskedRequest {
  const asked = { method: request.method, address: request.originalUrl };
  return request.is('multipart/*') ? asked : { ...asked, body: request.body as unknown };
}
