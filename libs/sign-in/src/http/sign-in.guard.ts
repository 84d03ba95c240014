import {
  type CanActivate,
  type ExecutionContext,
  Injectable,
  SetMetadata,
  UnauthorizedException,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { Configuration, establish, PUBLIC } from '#libs/platform';
import { csrfTokenOf, sameSecret } from '../credentials/secrets';
import { identify, type Identity } from '../identity';
import { SignInRefused } from '../sign-in.errors';
import { scopeAllows } from '../tokens/scopes.rules';
import { Identification } from './identify';
import { changesSomething, isOwnOrigin } from './origin';

/** The header that bears a session's token on every request that may change something. */
export const CSRF_HEADER = 'x-spis-csrf';
/** The form field that bears it where a page sends a form. */
export const CSRF_FIELD = '_csrf';

const SESSION_REQUIRED = 'spis:session-required';

/** Marks what people do for themselves or for others' access: no API token may. */
export const SessionRequired = (): ClassDecorator & MethodDecorator => SetMetadata(SESSION_REQUIRED, true);

/** Lets a request through that proves who sends it, or needs no proof; refuses forged ones. */
@Injectable()
export class SignInGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly identification: Identification,
    private readonly configuration: Configuration,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { declared, publicUrl } = this.configuration.signIn;
    if (declared) return true;
    const request = context.switchToHttp().getRequest<Request>();
    const identity = await this.identification.of(request);
    const open = this.marked(context, PUBLIC);
    // Known before it is checked: the log says who was refused.
    if (identity) {
      identify(request, identity);
      establish(request, identity.actor);
    }
    if (changesSomething(request) && identity?.by !== 'token' && !isOwnOrigin(request, publicUrl))
      throw new SignInRefused(403, 'ORIGIN_NOT_ALLOWED');
    if (identity && !open) this.check(identity, request, context);
    if (!identity && !open) throw new UnauthorizedException('sign in first');
    return true;
  }

  private check(identity: Identity, request: Request, context: ExecutionContext): void {
    if (identity.session === null) {
      if (this.marked(context, SESSION_REQUIRED)) throw new SignInRefused(403, 'SESSION_REQUIRED');
      if (!scopeAllows(identity.scopes, request.method, request.path))
        throw new SignInRefused(403, 'SCOPE_MISSING');
    } else if (changesSomething(request) && !bearsCsrfToken(request, identity.session.secret))
      throw new SignInRefused(403, 'CSRF_TOKEN_MISSING');
  }

  private marked(context: ExecutionContext, key: string): boolean {
    return (
      this.reflector.getAllAndOverride<boolean>(key, [context.getHandler(), context.getClass()]) ?? false
    );
  }
}

function bearsCsrfToken(request: Request, secret: string): boolean {
  const body = request.body as Record<string, unknown> | undefined;
  const given: unknown = request.header(CSRF_HEADER) ?? body?.[CSRF_FIELD];
  return typeof given === 'string' && sameSecret(given, csrfTokenOf(secret));
}
