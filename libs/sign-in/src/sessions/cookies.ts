import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Configuration } from '#libs/platform';
import { DEVICE_DAYS } from '../credentials/devices';

const NAMES = { session: 'spis', device: 'spis-device', oidc: 'spis-oidc' } as const;
const DAY_MS = 86_400_000;

/** The cookies of sign-in; pages cannot read any of them. */
export type CookieName = keyof typeof NAMES;

/**
 * Reads and sets cookies: over HTTPS they bear the prefix `__Host-`, so that no neighbour can plant one; only a
 * server of this machine alone does without.
 */
@Injectable()
export class Cookies {
  private readonly secure: boolean;
  private readonly sessionSameSite: 'lax' | 'strict';

  constructor({ signIn }: Configuration) {
    this.secure = signIn.publicUrl?.startsWith('https:') ?? false;
    // A strict cookie would not come along on the way back from the provider.
    this.sessionSameSite = signIn.oidc ? 'lax' : 'strict';
  }

  read(request: Request, name: CookieName): string | null {
    const wanted = this.nameOf(name);
    for (const pair of (request.header('cookie') ?? '').split(';')) {
      const at = pair.indexOf('=');
      if (at > 0 && pair.slice(0, at).trim() === wanted) return pair.slice(at + 1).trim() || null;
    }
    return null;
  }

  /** Sets a cookie; that of a session lasts until the browser ends or the session does. */
  set(response: Response, name: CookieName, value: string): void {
    const maxAge = { session: undefined, device: DEVICE_DAYS * DAY_MS, oidc: 600_000 }[name];
    response.cookie(this.nameOf(name), value, { ...this.options(name), ...(maxAge && { maxAge }) });
  }

  clear(response: Response, name: CookieName): void {
    response.clearCookie(this.nameOf(name), this.options(name));
  }

  private nameOf(name: CookieName): string {
    return this.secure ? `__Host-${NAMES[name]}` : NAMES[name];
  }

  private options(name: CookieName) {
    const sameSite = { session: this.sessionSameSite, device: 'strict', oidc: 'lax' } as const;
    return { httpOnly: true, secure: this.secure, path: '/', sameSite: sameSite[name] };
  }
}
