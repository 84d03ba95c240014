import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type Enrolled, Enrolment } from '../accounts/enrolment';
import type { Identity } from '../identity';
import { Cookies } from '../sessions/cookies';
import { Sessions } from '../sessions/sessions';
import { Devices } from '../credentials/devices';
import { type Credentials, SignIn } from '../sign-in.service';
import { Identification } from './identify';
import { clientOf } from './session.answer';

/** Signing in and out with the cookies that go with it; for the interface and for the pages alike. */
@Injectable()
export class SignInDesk {
  constructor(
    private readonly signIn: SignIn,
    private readonly enrolment: Enrolment,
    private readonly devices: Devices,
    private readonly sessions: Sessions,
    private readonly cookies: Cookies,
    private readonly identification: Identification,
  ) {}

  async withPassword(request: Request, response: Response, given: Credentials): Promise<Identity> {
    const client = clientOf(request, this.cookies.read(request, 'device'));
    const { session, device } = await this.signIn.withPassword(given, client);
    if (device !== null) this.cookies.set(response, 'device', device);
    return this.enter(request, response, session);
  }

  /** Ends an enrolment, which signs in at once. */
  async confirm(request: Request, response: Response, token: string, code: string) {
    const enrolled: Enrolled = await this.enrolment.confirm(token, code);
    this.cookies.set(response, 'device', await this.devices.remember(enrolled.accountId));
    const { name } = clientOf(request, null);
    const session = await this.signIn.begin(enrolled.accountId, name);
    return { ...enrolled, identity: await this.enter(request, response, session) };
  }

  /** Gives a new session's secret to the browser; a session from before ends, whoever it belonged to. */
  async enter(request: Request, response: Response, secret: string): Promise<Identity> {
    const former = this.cookies.read(request, 'session');
    if (former !== null) await this.sessions.end(former);
    return this.hand(response, secret);
  }

  /** Puts another secret in the place of the session's. */
  async exchange(response: Response, secret: string, role: string, unit: string | null): Promise<Identity> {
    return this.hand(response, await this.sessions.rotate(secret, role, unit));
  }

  async leave(response: Response, secret: string): Promise<void> {
    await this.sessions.end(secret);
    this.cookies.clear(response, 'session');
  }

  private async hand(response: Response, secret: string): Promise<Identity> {
    this.cookies.set(response, 'session', secret);
    return this.identification.bySecret(secret);
  }
}
