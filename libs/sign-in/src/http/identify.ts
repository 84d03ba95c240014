import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Accounts } from '../accounts/accounts';
import type { Identity } from '../identity';
import { type Session, Sessions } from '../sessions/sessions';
import { SignInRefused } from '../sign-in.errors';
import { ApiTokens } from '../tokens/api-tokens';
import { type Presented, PresentedSecret } from './presented-secret';
import { RecentlyKnown } from './recently-known';

/** Finds who sends a request, by token or by session cookie. */
@Injectable()
export class Identification {
  constructor(
    private readonly presented: PresentedSecret,
    private readonly known: RecentlyKnown,
    private readonly sessions: Sessions,
    private readonly accounts: Accounts,
    private readonly tokens: ApiTokens,
  ) {}

  /** The identity that the request proves, undefined where it proves none. */
  async of(request: Request): Promise<Identity | undefined> {
    const presented = this.presented.of(request);
    if (!presented) return undefined;
    const identity = await this.proved(presented);
    if (identity) this.known.remember(presented.secret, identity.actor);
    else this.known.forget(presented.secret);
    return identity;
  }

  /** The identity of a session that must be alive; throws `SIGN_IN_FAILED`. */
  async bySecret(secret: string): Promise<Identity> {
    const session = await this.sessions.find(secret);
    const identity = session && (await this.ofSession(secret, session));
    if (!identity) throw new SignInRefused(401, 'SIGN_IN_FAILED');
    return identity;
  }

  private async proved({ kind, secret }: Presented): Promise<Identity | undefined> {
    if (kind === 'token') return this.tokens.identityOf(secret);
    const session = await this.sessions.find(secret);
    return session && this.ofSession(secret, session);
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
