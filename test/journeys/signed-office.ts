import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import {
  Clock,
  Configuration,
  type Database,
  OPEN_DATABASE,
  type OpenDatabase,
  prepareHttp,
} from '#libs/platform';
import { codeAt, FirstAdministrator } from '#libs/sign-in';
import { createTestDatabase, FixedClock, type TestDatabase } from '#libs/testing';
import { PROBLEM_RULES } from '../../apps/api/src/problems';
import { HouseModule, MIGRATIONS } from '../../apps/house/src';
import { Browser, type Reply } from './browser';

/** A good password for whoever needs one. */
export const PASSWORD = 'sonce nad Piranom 7';

/** A person who has enrolled. */
export interface Holder {
  readonly accountId: string;
  readonly userName: string;
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
}

/** The house over HTTP where people really sign in; time stands still unless a test moves it. */
export class SignedOffice {
  private constructor(
    private readonly folder: string,
    private readonly database: TestDatabase,
    readonly app: NestExpressApplication,
    readonly clock: FixedClock,
    readonly url: string,
  ) {}

  static async open(environment: Record<string, string> = {}): Promise<SignedOffice> {
    const folder = mkdtempSync(join(tmpdir(), 'spis-signed-'));
    const settings = { SPIS_DATA_DIR: folder, SPIS_LOG_LEVEL: 'silent', SPIS_SIGN_IN: 'accounts' };
    const configuration = Configuration.from({ ...settings, ...environment });
    const clock = new FixedClock('2026-03-02T08:00:00Z');
    const database = await createTestDatabase(MIGRATIONS);
    const built = await Test.createTestingModule({ imports: [HouseModule.of(configuration)] })
      .overrideProvider(Clock)
      .useValue(clock)
      .overrideProvider(OPEN_DATABASE)
      .useValue(opened(database))
      .compile();
    const app = built.createNestApplication<NestExpressApplication>({ bodyParser: false, logger: false });
    prepareHttp(app, PROBLEM_RULES);
    app.set('trust proxy', ['loopback']);
    await app.listen(Number(environment['SPIS_PORT'] ?? 0), '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    return new SignedOffice(folder, database, app, clock, `http://127.0.0.1:${port}`);
  }

  get rows(): Database {
    return this.database.owner;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Somebody's browser, at an address of its own. */
  browser(address = '192.0.2.1', origin: string | null = this.url): Browser {
    return new Browser(this.url, origin, { 'x-forwarded-for': address, 'user-agent': 'Firefox' });
  }

  /** Half a minute passes, so that the authenticator shows another code. */
  wait(): void {
    this.clock.advance(30_000);
  }

  code({ secret }: Pick<Holder, 'secret'>): string {
    return codeAt(secret, this.clock.now());
  }

  /** The first administrator, who has just followed the printed link. */
  async administrator(browser: Browser, userName = 'skrbnik'): Promise<Holder> {
    const link = await this.app.get(FirstAdministrator).link(this.url);
    return this.enrol(browser, tokenIn(link ?? ''), userName, { userName, displayName: 'Ana Novak' });
  }

  /** Follows a one-time link to its end. */
  async enrol(browser: Browser, token: string, userName: string, names: object = {}): Promise<Holder> {
    const begun = await browser.post('/api/sign-in/enrolment', { token, password: PASSWORD, ...names });
    const secret = String(begun.body['secret']);
    const code = codeAt(secret, this.clock.now());
    const done = await browser.post('/api/sign-in/enrolment/confirmation', { token, code });
    const session = done.body['session'] as { personId: string; csrfToken: string } | undefined;
    if (!session) throw new Error(`the enrolment ended with ${done.status}: ${done.text} ${begun.text}`);
    browser.csrf = session.csrfToken;
    const recoveryCodes = done.body['recoveryCodes'] as string[];
    return { accountId: session.personId, userName, secret, recoveryCodes };
  }

  /** An administrator opens an account, its person enrols. */
  async caseworker(administrator: Browser, browser: Browser, roles = ['caseworker']): Promise<Holder> {
    const userName = `oseba-${randomUUID().slice(0, 8)}`;
    const account = { userName, displayName: 'Vera Kos', roles, units: ['Koper', 'Izola'] };
    const opened = await administrator.post('/api/accounts', account);
    if (opened.status !== 201) throw new Error(opened.text);
    return this.enrol(browser, String(opened.body['token']), userName);
  }

  signIn(browser: Browser, holder: Holder, given: object = {}): Promise<Reply> {
    const { userName } = holder;
    return browser.post('/api/sign-in', { userName, password: PASSWORD, code: this.code(holder), ...given });
  }
}

/** The token in a one-time link. */
export const tokenIn = (link: string): string => new URL(link).searchParams.get('token') ?? '';

const opened = ({ app, owner }: TestDatabase): OpenDatabase => ({
  app,
  owner,
  describe: { kind: 'embedded', version: 'of the test run', location: 'of the test run' },
  close: () => Promise.resolve(),
});
