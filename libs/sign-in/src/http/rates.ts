import { Injectable } from '@nestjs/common';
import { ThrottlerGuard, type ThrottlerOptions } from '@nestjs/throttler';

const MINUTE_MS = 60_000;

/** Requests of one address a minute: generous, since an office may share one; a page needs a dozen. */
export const EVERYTHING_RATE: ThrottlerOptions[] = [{ name: 'default', ttl: MINUTE_MS, limit: 3_000 }];

/** Attempts of one address to sign in, or to follow a link, a minute. */
export const SIGN_IN_RATE = { default: { ttl: MINUTE_MS, limit: 60 } };

/** Limits requests by address where people sign in; a trial on one's own machine is not limited. */
@Injectable()
export class RateGuard extends ThrottlerGuard {}
