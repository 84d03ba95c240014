import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { ACTION, type ActionMark } from '#libs/access';
import type { Actor } from '#libs/kernel';
import { ActingPerson, Clock } from '#libs/platform';
import type { LogOutcome } from './log-entry';
import { isLogged } from './log.interceptor';
import { LogWriter } from './log-writer';
import { refusalOf, SIGN_IN_ATTEMPT } from './refusals/refused-attempt';
import { RefusalWriter } from './refusals/refusal-writer';
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
    private readonly refusals: RefusalWriter,
    private readonly acting: ActingPerson,
    private readonly clock: Clock,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const mark = this.reflector.get<ActionMark | undefined>(ACTION, context.getHandler());
    const http = context.switchToHttp();
    const [request, response] = [http.getRequest<Request>(), http.getResponse<Response>()];
    response.once('finish', () => this.finished(request, response.statusCode, mark));
    return true;
  }

  private finished(request: Request, status: number, mark: ActionMark | undefined): void {
    const actor = this.actorOf(request);
    const outcome = outcomeOf(status);
    if (!mark || !isRecorded(mark.name) || !actor || !outcome)
      return this.refused(request, status, mark, actor);
    if (isLogged(request)) return;
    const stated = statedOf(request);
    this.writer.writeLater(entryFor({ request, mark, actor, at: this.clock.now(), outcome, stated }));
  }

  /** Counts what has no entry: nobody proved who they are, or nothing of a case was asked for. */
  private refused(request: Request, status: number, mark: ActionMark | undefined, actor: Actor | null): void {
    const reason = refusalOf(status, mark?.name ?? null);
    const client = request.ip ?? null;
    if (reason !== null)
      this.refusals.refused({ reason, action: mark?.name ?? SIGN_IN_ATTEMPT, actor, client });
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

/** What an answer's status means to the log; null for what is counted instead. */
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
