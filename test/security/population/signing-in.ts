import { codeAt, FirstAdministrator } from '#libs/sign-in';
import type { Reply, Sent } from '../http-desk';
import type { WatchedOffice } from '../watched-office';

/** What nobody may read in a log: passwords of those who sign in. */
export const PASSWORDS = [
  'kamniti vodnjak na trgu 4',
  'oljčni nasad nad morjem 9',
  'nekaj drugega 1234',
] as const;
/** Names of those who sign in. */
export const NAMES = ['Zvezdoslava Krizantemnik', 'Milivoj Podlesnik'] as const;

type Told = Record<string, unknown>;

/** A person's browser: cookies, the session's token, an address. */
export class SignedBrowser {
  readonly cookies = new Map<string, string>();
  /** Everything secret that came or was made: cookies, tokens, codes. */
  readonly secrets = new Set<string>();
  csrf = '';

  constructor(private readonly office: WatchedOffice) {}

  /** The request as this browser sends it, from an address that no limit has counted yet. */
  dressed(sent: Sent): Sent {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const part = (): string => String(1 + Math.floor(Math.random() * 254));
    const own = { cookie, 'x-spis-csrf': this.csrf, 'x-forwarded-for': `10.${part()}.${part()}.${part()}` };
    return { ...sent, headers: { ...own, origin: this.office.server.url, ...sent.headers } };
  }

  async send(method: string, path: string, body?: object): Promise<Reply> {
    const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const reply = await this.office.send(this.dressed({ method, path, ...(body ? json : {}) }));
    this.hear(reply);
    return reply;
  }

  /** Keeps what an answer brings: cookies, and secrets by which they may be found again. */
  hear(reply: Reply): void {
    for (const line of reply.headers['set-cookie'] ?? []) this.keep(line);
    const told = (reply.json ?? {}) as Told;
    const session = (told['session'] ?? told) as Told;
    if (typeof session['csrfToken'] === 'string') this.csrf = session['csrfToken'];
    for (const secret of [told['token'], told['secret'], session['csrfToken'], told['recoveryCodes']].flat())
      if (typeof secret === 'string') this.secrets.add(secret);
  }

  /** Sends what must be taken. */
  async does(method: string, path: string, body?: object): Promise<Told> {
    const { status, text, json } = await this.send(method, path, body);
    if (status >= 300) throw new Error(`${method} ${path}: ${status} ${text.slice(0, 400)}`);
    return (json ?? {}) as Told;
  }

  private keep(line: string): void {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    if (value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
    if (value !== '') this.secrets.add(value);
  }
}

/** Half a minute passes, after which authenticators show another code. */
export const laterOn = (): unknown => jest.setSystemTime(Date.now() + 30_000);
const codeOf = (secret: string): string => codeAt(secret, new Date().toISOString());

/** The first administrator, who signs in whenever the session has ended. */
export class Administrator {
  private secret = '';
  accountId = '';

  constructor(
    readonly office: WatchedOffice,
    readonly browser: SignedBrowser,
  ) {}

  async setUp(): Promise<void> {
    const link = (await this.office.server.app.get(FirstAdministrator).link(this.office.server.url)) ?? '';
    const token = new URL(link).searchParams.get('token') ?? '';
    const names = { userName: 'skrbnik', displayName: NAMES[0] };
    this.secret = await enrolled(this.browser, token, names);
    this.accountId = String((await this.browser.does('GET', '/api/session'))['personId']);
    this.browser.secrets.add(token);
  }

  code(): string {
    laterOn();
    return codeOf(this.secret);
  }

  async changeSecondFactor(): Promise<void> {
    const factor = '/api/session/second-factor';
    const proof = { password: PASSWORDS[0], code: this.code() };
    this.secret = String((await this.browser.does('POST', factor, proof))['secret']);
    await this.browser.does('POST', `${factor}/confirmation`, { code: this.code() });
  }

  async signIn(): Promise<void> {
    const given = { userName: 'skrbnik', password: PASSWORDS[0], code: this.code() };
    await this.browser.does('POST', '/api/sign-in', given);
  }
}

async function enrolled(browser: SignedBrowser, token: string, names: object): Promise<string> {
  const begun = await browser.does('POST', '/api/sign-in/enrolment', {
    token,
    password: PASSWORDS[0],
    ...names,
  });
  const secret = String(begun['secret']);
  laterOn();
  await browser.does('POST', '/api/sign-in/enrolment/confirmation', { token, code: codeOf(secret) });
  return secret;
}

/** Everything that can be done about accounts, sessions and tokens; answers the ids of accounts not one's own. */
export async function playSigningIn(office: WatchedOffice, admin: Administrator): Promise<string[]> {
  const { browser } = admin;
  const ids: string[] = [];
  for (const userName of ['milivoj', 'druga', 'tretja']) {
    const account = { userName, displayName: NAMES[1], roles: ['caseworker'], units: ['Koper'] };
    const opened = await browser.does('POST', '/api/accounts', account);
    ids.push(String(opened['accountId']));
    if (userName === 'milivoj') await enrolled(new SignedBrowser(office), String(opened['token']), {});
  }
  const at = (path: string) => `/api/accounts/${ids[0] ?? ''}/${path}`;
  for (const [what, body] of [
    ['roles', { role: 'manager' }],
    ['units', { unit: 'Izola' }],
  ] as const) {
    await browser.does('POST', at(`${what}/grant`), body);
    await browser.does('POST', at(`${what}/withdraw`), body);
  }
  await browser.does('GET', at('sessions'));
  await browser.does('DELETE', at('sessions'));
  await browser.does('POST', at('reset'));
  await browser.does('POST', `/api/accounts/${ids[2] ?? ''}/close`);
  await browser.does('GET', '/api/accounts');
  const wanted = { name: 'stroj', role: 'analyst', scopes: ['events:read'], days: 1 };
  const { tokenId } = await browser.does('POST', '/api/tokens', wanted);
  await browser.does('GET', '/api/tokens');
  await browser.does('DELETE', `/api/tokens/${String(tokenId)}`);
  await playSession(admin);
  return ids;
}

async function playSession(admin: Administrator): Promise<void> {
  const { browser } = admin;
  await browser.does('GET', '/api/sign-in');
  await browser.does('POST', '/api/session/renewal');
  await browser.does('POST', '/api/session/role', { role: 'administrator' });
  const [password, newPassword] = PASSWORDS;
  await browser.does('POST', '/api/session/password', { password, code: admin.code(), newPassword });
  const back = { password: newPassword, code: admin.code(), newPassword: password };
  await browser.does('POST', '/api/session/password', back);
  await admin.changeSecondFactor();
  await browser.does('DELETE', '/api/session');
  await admin.signIn();
  const first = (await browser.does('GET', '/api/session/all')) as unknown as { sessionId: string }[];
  await browser.does('DELETE', `/api/session/all/${first[0]?.sessionId ?? ''}`);
  await admin.signIn();
}
