import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Cookies } from '../sessions/cookies';

/** By what a request would prove who sends it: the secret of a token or of a session, unproved. */
export interface Presented {
  readonly kind: 'token' | 'session';
  readonly secret: string;
}

/** Reads what a request presents; looks nothing up. */
@Injectable()
export class PresentedSecret {
  constructor(private readonly cookies: Cookies) {}

  /** The token if there is one, else the secret of the session's cookie; null for neither. */
  of(request: Request): Presented | null {
    const [, bearer] = /^Bearer +(\S+)$/i.exec(request.header('authorization') ?? '') ?? [];
    if (bearer !== undefined) return { kind: 'token', secret: bearer };
    const secret = this.cookies.read(request, 'session');
    return secret === null ? null : { kind: 'session', secret };
  }
}
