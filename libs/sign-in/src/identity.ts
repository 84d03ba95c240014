import type { Request } from 'express';
import type { Actor } from '#libs/kernel';

/** Who was found to act in a request, and by what. */
export interface Identity {
  readonly by: 'session' | 'token';
  readonly actor: Actor;
  readonly displayName: string;
  /** All roles and units held, of which the actor bears one each. */
  readonly roles: readonly string[];
  readonly units: readonly string[];
  /** Of a session: its secret and its public id; null for a token. */
  readonly session: {
    readonly secret: string;
    readonly sessionId: string;
    readonly kind: 'account' | 'oidc';
  } | null;
  /** Of a token: what it was issued for. */
  readonly scopes: readonly string[];
}

const identities = new WeakMap<Request, Identity>();

/** Remembers the identity for the length of the request. */
export const identify = (request: Request, identity: Identity): void => {
  identities.set(request, identity);
};

/** The identity of the request, or undefined. */
export const identityOf = (request: Request): Identity | undefined => identities.get(request);
