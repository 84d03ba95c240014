import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { ACTION, type ActionMark } from '#libs/access';
import { ActingPerson, Clock } from '#libs/platform';
import { LogWriter } from './log-writer';
import { isRecorded } from './recorded-actions.rules';
import { entryFor } from './request-entry';
import { statedBy } from './stated';

const answered = new WeakSet<Request>();

/** True for a request whose answer stands in the log already. */
export const isLogged = (request: Request): boolean => answered.has(request);

/**
 * Holds an answer until its entry is on disk, so that nothing is shown of which the log knows nothing; does not let
 * a request begin while the log cannot be written.
 */
@Injectable()
export class LogInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly writer: LogWriter,
    private readonly acting: ActingPerson,
    private readonly clock: Clock,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const mark = this.reflector.get<ActionMark | undefined>(ACTION, context.getHandler());
    if (!mark || !isRecorded(mark.name)) return next.handle();
    return from(this.logged(context.switchToHttp().getRequest<Request>(), mark, next));
  }

  private async logged(request: Request, mark: ActionMark, next: CallHandler<unknown>): Promise<unknown> {
    const stated = statedBy(request);
    await this.writer.ready();
    const answer = await lastValueFrom(next.handle(), { defaultValue: undefined });
    const actor = this.acting.of(request);
    const at = this.clock.now();
    await this.writer.write(entryFor({ request, mark, actor, at, outcome: 'done', answer, stated }));
    answered.add(request);
    return answer;
  }
}
