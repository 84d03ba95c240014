import { Reflector } from '@nestjs/core';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host';
import { ThrottlerException, ThrottlerStorageService } from '@nestjs/throttler';
import { Configuration, establishedActor } from '#libs/platform';
import { FixedClock } from '#libs/testing';
import { Cookies } from '../sessions/cookies';
import { PresentedSecret } from './presented-secret';
import { RateGuard } from './rates';
import { RecentlyKnown } from './recently-known';

const ANA = { id: 'ana', role: 'caseworker', unit: 'Koper', onBehalfOf: null };

describe('Whoever comes too often', () => {
  const storage = new ThrottlerStorageService();
  const clock = new FixedClock('2026-03-02T08:00:00.000Z');
  const known = new RecentlyKnown(clock);
  const presented = new PresentedSecret(new Cookies(Configuration.from({})));
  const options = [{ name: 'default', ttl: 60_000, limit: 1 }];
  const guard = new RateGuard(options, storage, new Reflector(), presented, known);
  afterAll(() => storage.onApplicationShutdown());
  beforeAll(() => guard.onModuleInit());

  const request = (headers: Record<string, string>) =>
    ({ headers, ip: '192.0.2.7', header: (name: string) => headers[name] }) as never;
  const comes = (sent: never): Promise<boolean> => {
    const response = { header: () => undefined };
    const context = new ExecutionContextHost([sent, response], Cookies, Cookies.prototype.read);
    context.setType('http');
    return guard.canActivate(context);
  };
  const refused = async (headers: Record<string, string>) => {
    const sent = request(headers);
    await expect(comes(sent)).rejects.toBeInstanceOf(ThrottlerException);
    return establishedActor(sent);
  };

  it('is named by the session or the token that proved them within the last minute, and nobody else is', async () => {
    expect(await comes(request({ cookie: 'spis=one' }))).toBe(true);
    known.remember('one', ANA);
    expect(await refused({ cookie: 'spis=one' })).toEqual(ANA);
    expect(await refused({ authorization: 'Bearer one' })).toEqual(ANA);
    expect(await refused({ cookie: 'spis=guessed' })).toBeUndefined();
    expect(await refused({})).toBeUndefined();
    clock.set('2026-03-02T08:01:00.000Z');
    expect(await refused({ cookie: 'spis=one' })).toBeUndefined();
  });

  it('is nobody again once the session ended', async () => {
    known.remember('ended', ANA);
    known.forget('ended');
    expect(await refused({ cookie: 'spis=ended' })).toBeUndefined();
  });
});

describe('Those who were known a moment ago', () => {
  it('are held up to a bound, the longest ago gone first', () => {
    const known = new RecentlyKnown(new FixedClock('2026-03-02T08:00:00.000Z'));
    for (let each = 0; each <= 5_000; each += 1) known.remember(`secret ${each}`, ANA);
    expect([known.find('secret 0'), known.find('secret 1'), known.find('secret 5000')]).toEqual([
      undefined,
      ANA,
      ANA,
    ]);
  });
});
