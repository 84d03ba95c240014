import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { ACTION, type ActionMark } from '#libs/access';
import type { Actor } from '#libs/kernel';
import { ActingPerson, Clock } from '#libs/platform';
import type { LogOutcome } from './log-entry';
import { isLogged } from './log.interceptor';
import { LogWriter } from './log-writer';
import { isRecorded } from './recorded-actions.rules';
import { entryFor } from './request-entry';
import { statedBy } from './stated';

/**
 * Stands before all other guards, lets everybody through, and sees to it that what they or a rule refuse is logged
 * too. Such answers show nothing, so they are not held: their entries follow in the background.
 */
@Injectable()
export class LogGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly writer: LogWriter,
    private readonly acting: ActingPerson,
    private readonly clock: Clock,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const mark = this.reflector.get<ActionMark | undefined>(ACTION, context.getHandler());
    if (!mark || !isRecorded(mark.name)) return true;
    const http = context.switchToHttp();
    const [request, response] = [http.getRequest<Request>(), http.getResponse<Response>()];
    response.once('finish', () => this.finished(request, response.statusCode, mark));
    return true;
  }

  private finished(request: Request, status: number, mark: ActionMark): void {
    const actor = this.actorOf(request);
    const outcome = outcomeOf(status);
    if (isLogged(request) || !actor || !outcome) return;
    const stated = statedOf(request);
    this.writer.writeLater(entryFor({ request, mark, actor, at: this.clock.now(), outcome, stated }));
  }

  /** Nobody for whoever did not prove who they are. */
  private actorOf(request: Request): Actor | null {
    try {
      return this.acting.of(request);
    } catch {
      return null;
    }
  }
}

const OUTCOMES: Readonly<Record<number, LogOutcome>> = {
  403: 'not-allowed',
  404: 'not-found',
  409: 'refused',
  410: 'refused',
  412: 'refused',
};

/** What an answer's status means to the log; null for what is no answer to the question, such as "too many". */
export function outcomeOf(status: number): LogOutcome | null {
  if (status < 400) return 'done';
  if (status === 401 || status === 429) return null;
  return OUTCOMES[status] ?? (status >= 500 ? 'failed' : 'invalid');
}

function statedOf(request: Request): ReturnType<typeof statedBy> {
  try {
    return statedBy(request);
  } catch {
    return { forCase: null, purpose: null };
  }
}
