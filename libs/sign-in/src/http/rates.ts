import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  InjectThrottlerOptions,
  InjectThrottlerStorage,
  ThrottlerGuard,
  type ThrottlerLimitDetail,
  type ThrottlerModuleOptions,
  type ThrottlerOptions,
  type ThrottlerStorage,
} from '@nestjs/throttler';
import type { Request } from 'express';
import { establish } from '#libs/platform';
import { PresentedSecret } from './presented-secret';
import { RecentlyKnown } from './recently-known';

const MINUTE_MS = 60_000;

/** Requests of one address a minute: generous, since an office may share one; a page needs a dozen. */
export const EVERYTHING_RATE: ThrottlerOptions[] = [{ name: 'default', ttl: MINUTE_MS, limit: 3_000 }];

/** Attempts of one address to sign in, or to follow a link, a minute. */
export const SIGN_IN_RATE = { default: { ttl: MINUTE_MS, limit: 60 } };

/** Limits requests by address where people sign in; a trial on one's own machine is not limited. */
@Injectable()
export class RateGuard extends ThrottlerGuard {
  constructor(
    @InjectThrottlerOptions() options: ThrottlerModuleOptions,
    @InjectThrottlerStorage() storage: ThrottlerStorage,
    reflector: Reflector,
    private readonly presented: PresentedSecret,
    private readonly known: RecentlyKnown,
  ) {
    super(options, storage, reflector);
  }

  // Nothing is looked up for whoever comes too often; the log still says who it was where that is known already.
  protected override throwThrottlingException(
    context: ExecutionContext,
    detail: ThrottlerLimitDetail,
  ): Promise<void> {
    const request = context.switchToHttp().getRequest<Request>();
    const presented = this.presented.of(request);
    const actor = presented && this.known.find(presented.secret);
    if (actor) establish(request, actor);
    return super.throwThrottlingException(context, detail);
  }
}
