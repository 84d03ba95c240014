import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Accounts } from '../accounts/accounts';
import type { Identity } from '../identity';
import { Cookies } from '../sessions/cookies';
import { type Session, Sessions } from '../sessions/sessions';
import { SignInRefused } from '../sign-in.errors';
import { ApiTokens } from '../tokens/api-tokens';

/** Finds who sends a request, by token or by session cookie. */
@Injectable()
export class Identification {
  constructor(
    private readonly cookies: Cookies,
    private readonly sessions: Sessions,
    private readonly accounts: Accounts,
    private readonly tokens: ApiTokens,
  ) {}

  /** The identity that the request proves, undefined where it proves none. */
  async of(request: Request): Promise<Identity | undefined> {
    const [, bearer] = /^Bearer +(\S+)$/i.exec(request.header('authorization') ?? '') ?? [];
    if (bearer !== undefined) return this.tokens.identityOf(bearer);
    const secret = this.cookies.read(request, 'session');
    const session = secret === null ? undefined : await this.sessions.find(secret);
    return secret !== null && session ? this.ofSession(secret, session) : undefined;
  }

  /** The identity of a session that must be alive; throws `SIGN_IN_FAILED`. */
  async bySecret(secret: string): Promise<Identity> {
    const session = await this.sessions.find(secret);
    const identity = session && (await this.ofSession(secret, session));
    if (!identity) throw new SignInRefused(401, 'SIGN_IN_FAILED');
    return identity;
  }

  private async ofSession(secret: string, session: Session): Promise<Identity | undefined> {
    const { roles, units } = await this.held(session);
    const { actorId, displayName, kind, sessionId, role, unit } = session;
    if (!roles.includes(role) || (unit !== null && !units.includes(unit))) {
      await this.sessions.end(secret);
      return undefined;
    }
    return {
      by: 'session',
      actor: { id: actorId, role, unit, onBehalfOf: null },
      displayName,
      roles,
      units,
      session: { secret, sessionId, kind },
      scopes: [],
    };
  }

  private async held(session: Session): Promise<Pick<Identity, 'roles' | 'units'>> {
    if (session.kind === 'oidc') return session;
    const { status, enrolled, roles, units } = await this.accounts.state(session.actorId);
    return status === 'open' && enrolled ? { roles, units } : { roles: [], units: [] };
  }
}
