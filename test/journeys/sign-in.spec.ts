import { ProcessingLog } from '#libs/processing-log';
import { Projections } from '#libs/projections';
import { FirstAdministrator } from '#libs/sign-in';
import { eventually } from '#libs/testing';
import type { Browser } from './browser';
import { type Holder, PASSWORD, SignedOffice, tokenIn } from './signed-office';

const RENEWAL = '/api/session/renewal';

interface Refused {
  readonly action: string;
  readonly client: string | null;
  readonly attempts: number;
}

describe('Where people sign in', () => {
  let office: SignedOffice;
  let skrbnik: Browser;
  let vera: Browser;
  let administrator: Holder;
  let caseworker: Holder;
  let firstToken = '';
  jest.setTimeout(120_000);

  beforeAll(async () => {
    office = await SignedOffice.open();
    const link = await office.app.get(FirstAdministrator).link(office.url);
    firstToken = tokenIn(link ?? '');
    skrbnik = office.browser();
    administrator = await office.administrator(skrbnik);
    vera = office.browser();
    caseworker = await office.caseworker(skrbnik, vera);
  });
  afterAll(() => office.close());
  const enter = async (holder = caseworker, browser = office.browser()): Promise<Browser> => {
    office.wait();
    const { status, text } = await office.signIn(browser, holder);
    expect([status, text]).toEqual([200, expect.any(String)]);
    return browser;
  };
  const renew = (browser: Browser) => browser.post(RENEWAL);

  it('nobody gets anything without signing in, but health and the ways in', async () => {
    const stranger = office.browser();
    for (const path of ['/api/events', '/api/session', '/api/accounts', '/api/live', '/api/programmes']) {
      const { status, body, headers } = await stranger.get(path);
      expect([path, status, body['code']]).toEqual([path, 401, 'UNAUTHENTICATED']);
      expect(headers.get('content-type')).toContain('application/problem+json');
    }
    expect((await stranger.get('/health/live')).status).toBe(200);
    expect((await stranger.get('/api/sign-in')).body).toEqual({ accounts: true, oidc: false });
  });

  it('nobody is believed for a header any more', async () => {
    const headers = { 'x-spis-person': 'ana', 'x-spis-role': 'manager', 'x-spis-unit': 'Koper' };
    expect((await fetch(`${office.url}/api/events`, { headers })).status).toBe(401);
  });

  it('the first administrator comes in by the newest link, once; then there is none', async () => {
    const stranger = office.browser();
    const entered = { password: PASSWORD, userName: 'vsiljivec', displayName: 'X' };
    const older = await stranger.post('/api/sign-in/enrolment', { token: firstToken, ...entered });
    expect([older.status, older.body['code']]).toEqual([403, 'INVITATION_INVALID']);
    expect(await office.app.get(FirstAdministrator).link(office.url)).toBeNull();
    expect((await skrbnik.get('/api/session')).body).toMatchObject({
      personId: administrator.accountId,
      displayName: 'Ana Novak',
      role: 'administrator',
      roles: ['administrator'],
    });
  });

  it('a caseworker whose account was opened signs in with password and code, and is who acts', async () => {
    const browser = await enter();
    const who = (await browser.get('/api/session')).body;
    expect(who).toMatchObject({ personId: caseworker.accountId, role: 'caseworker', unit: 'Koper' });
    expect((await renew(browser)).status).toBe(200);
    const { rows } = await office.rows.query<{ events: string }>(
      `select coalesce(string_agg(e::text, ''), '') as events from event_store.event e`,
    );
    expect(rows[0]?.events).toContain(caseworker.accountId);
    for (const name of ['Vera', 'Novak', caseworker.userName, administrator.userName])
      expect(rows[0]?.events).not.toContain(name);
  });

  it('the cookie of a session is out of reach of scripts and of other sites', () => {
    const [line = ''] = vera.lines.filter((each) => each.startsWith('spis='));
    expect(line).toMatch(/HttpOnly/i);
    expect(line).toMatch(/SameSite=Strict/i);
    expect(line).toMatch(/Path=\//i);
  });

  it.each([
    ['a wrong password', { password: 'sonce nad Piranom 8' }],
    ['a wrong code', { code: '000000' }],
    ['no code', { code: '' }],
    ['a user who does not exist', { userName: 'nihce' }],
  ])('is refused alike with %s', async (_what, given) => {
    office.wait();
    const refused = await office.signIn(office.browser('192.0.2.9'), caseworker, given);
    expect([refused.status, refused.body['code']]).toEqual([401, 'SIGN_IN_FAILED']);
    expect(refused.text).not.toMatch(/password":|Piran|nihce/);
    expect(refused.headers.getSetCookie()).toEqual([]);
  });

  it('a code counts once, and so does a recovery code', async () => {
    await enter();
    expect((await office.signIn(office.browser('192.0.2.10'), caseworker)).status).toBe(401);
    const [code] = caseworker.recoveryCodes;
    expect((await office.signIn(office.browser(), caseworker, { code })).status).toBe(200);
    expect((await office.signIn(office.browser('192.0.2.10'), caseworker, { code })).status).toBe(401);
  });

  it('a session that somebody planted before sign-in does not become a signed-in one', async () => {
    const planted = office.browser();
    planted.cookies.set('spis', 'planted-by-somebody-else-0000000000000000');
    await enter(caseworker, planted);
    expect(planted.cookies.get('spis')).not.toContain('planted');
    const first = new Map(planted.cookies);
    await enter(caseworker, planted);
    const old = office.browser();
    first.forEach((value, name) => old.cookies.set(name, value));
    expect((await old.get('/api/session')).status).toBe(401);
  });

  it('a change without the session’s token, or from another site, is refused', async () => {
    const browser = await enter();
    const token = browser.csrf;
    browser.csrf = null;
    expect((await renew(browser)).body['code']).toBe('CSRF_TOKEN_MISSING');
    browser.csrf = 'A'.repeat(43);
    expect((await renew(browser)).body['code']).toBe('CSRF_TOKEN_MISSING');
    const foreign = office.browser('192.0.2.1', 'https://evil.example');
    browser.cookies.forEach((value, name) => foreign.cookies.set(name, value));
    foreign.csrf = token;
    expect((await renew(foreign)).body['code']).toBe('ORIGIN_NOT_ALLOWED');
    expect((await office.signIn(foreign, caseworker)).body['code']).toBe('ORIGIN_NOT_ALLOWED');
    browser.csrf = token;
    expect((await renew(browser)).status).toBe(200);
  });

  it('an idle session ends, a used one goes on, and none outlives its day', async () => {
    const browser = await enter();
    office.clock.advance(31 * 60_000);
    expect((await browser.get('/api/session')).status).toBe(401);
    const busy = await enter();
    for (let minutes = 0; minutes < 9 * 60; minutes += 20) {
      office.clock.advance(20 * 60_000);
      expect((await busy.get('/api/session')).status).toBe(200);
    }
    for (let times = 0; times < 3; times += 1) {
      office.clock.advance(20 * 60_000);
      await busy.post('/api/session/renewal');
    }
    office.clock.advance(60_000);
    expect((await busy.get('/api/session')).status).toBe(401);
    await enter(administrator, skrbnik);
  });

  it('a renewed session has a new secret, and the old one opens nothing', async () => {
    const browser = await enter();
    const old = office.browser();
    browser.cookies.forEach((value, name) => old.cookies.set(name, value));
    expect((await browser.post('/api/session/renewal')).status).toBe(200);
    expect((await browser.get('/api/session')).status).toBe(200);
    expect((await old.get('/api/session')).status).toBe(401);
  });

  it('strangers who fail again and again lock themselves out, not the person on a known device', async () => {
    const known = await enter();
    const stranger = office.browser('198.51.100.7');
    const wrong = { password: 'ugibam kar nekaj' };
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect((await office.signIn(stranger, caseworker, wrong)).status).toBe(401);
    office.wait();
    const locked = await office.signIn(stranger, caseworker);
    expect([locked.status, locked.body['code']]).toEqual([429, 'SIGN_IN_LOCKED']);
    for (let attempt = 0; attempt < 60; attempt += 1)
      await office.signIn(office.browser(`198.51.100.${attempt + 10}`), caseworker, wrong);
    await known.delete('/api/session');
    await enter(caseworker, known);
    expect((await office.signIn(office.browser('203.0.113.5'), caseworker)).status).toBe(429);
    office.clock.advance(16 * 60_000);
    expect((await office.signIn(office.browser('203.0.113.5'), caseworker)).status).toBe(200);
    await enter(administrator, skrbnik);
  });

  it('a user who does not exist is locked like one who does, so that the lock tells nothing', async () => {
    const codes: unknown[] = [];
    const nobody = { userName: 'neznanec' };
    for (let attempt = 0; attempt < 6; attempt += 1)
      codes.push((await office.signIn(office.browser('198.51.100.200'), caseworker, nobody)).body['code']);
    expect(codes).toEqual([...Array<string>(5).fill('SIGN_IN_FAILED'), 'SIGN_IN_LOCKED']);
  });

  it('whoever has several roles chooses one, and none they do not hold', async () => {
    const browser = office.browser();
    const holder = await office.caseworker(skrbnik, browser, ['caseworker', 'manager']);
    expect((await browser.get('/api/session')).body).toMatchObject({ roles: ['caseworker', 'manager'] });
    const before = browser.cookies.get('spis');
    const chosen = await browser.post('/api/session/role', { role: 'manager', unit: 'Izola' });
    expect(chosen.body).toMatchObject({ personId: holder.accountId, role: 'manager', unit: 'Izola' });
    expect(browser.cookies.get('spis')).not.toBe(before);
    const refused = await browser.post('/api/session/role', { role: 'administrator' });
    expect([refused.status, refused.body['code']]).toEqual([403, 'ROLE_NOT_HELD']);
  });

  it('a manager sees what was refused to strangers, counted, and nobody’s name', async () => {
    const manager = office.browser();
    await office.caseworker(skrbnik, manager, ['manager']);
    const stranger = office.browser('198.51.100.99');
    for (let times = 0; times < 3; times += 1) await stranger.get('/api/persons/not-even-an-id');
    const refused = async (reason: string, action: string) => {
      const { body, text } = await manager.get(`/api/processing-log/refusals?reason=${reason}&limit=500`);
      expect(text).not.toMatch(/neznanec|nihce|not-even/);
      return (body['refusals'] as Refused[]).filter((each) => each.action === action);
    };
    const read = await eventually('all three are counted', async () => {
      const found = await refused('not-signed-in', 'persons.read');
      const own = found.filter(({ client }) => client === '198.51.100.99');
      return own.reduce((sum, { attempts }) => sum + attempts, 0) === 3 && own;
    });
    expect(read[0]).toMatchObject({ actorId: null, role: null, unit: null });
    expect(await refused('too-many', 'sign-in.attempt')).not.toEqual([]);
    const worker = await enter();
    expect((await worker.get('/api/processing-log/refusals')).status).toBe(403);
    const own = await eventually('who signed in is named', async () => {
      const found = await refused('not-allowed', 'processing-log.list-refusals');
      return found.length > 0 && found;
    });
    expect(own[0]).toMatchObject({ actorId: caseworker.accountId, unit: 'Koper', attempts: 1 });
  });

  it('a role that is withdrawn, a reset and a closing end the sessions at once', async () => {
    const browser = office.browser();
    const holder = await office.caseworker(skrbnik, browser, ['caseworker', 'manager']);
    const account = `/api/accounts/${holder.accountId}`;
    await skrbnik.post(`${account}/roles/withdraw`, { role: 'manager' });
    expect((await browser.get('/api/session')).status).toBe(401);
    await enter(holder, browser);
    expect((await browser.get('/api/session')).body).toMatchObject({ roles: ['caseworker'] });
    const reset = await skrbnik.post(`${account}/reset`);
    expect((await browser.get('/api/session')).status).toBe(401);
    office.wait();
    expect((await office.signIn(browser, holder)).status).toBe(401);
    const again = await office.enrol(browser, String(reset.body['token']), holder.userName);
    expect(again.accountId).toBe(holder.accountId);
    expect((await skrbnik.post(`${account}/close`)).status).toBe(204);
    expect((await browser.get('/api/session')).status).toBe(401);
    office.wait();
    expect((await office.signIn(browser, again)).status).toBe(401);
  });

  it('people see and end their own sessions, and change their password', async () => {
    const here = office.browser();
    const holder = await office.caseworker(skrbnik, here);
    const elsewhere = await enter(holder);
    const sessions = JSON.parse((await here.get('/api/session/all')).text) as {
      sessionId: string;
      current: boolean;
    }[];
    expect(sessions).toHaveLength(2);
    const other = sessions.find(({ current }) => !current)?.sessionId ?? '';
    expect((await vera.delete(`/api/session/all/${other}`)).status).toBeGreaterThanOrEqual(400);
    expect((await here.delete(`/api/session/all/${other}`)).status).toBe(204);
    expect((await elsewhere.get('/api/session')).status).toBe(401);
    await enter(holder, elsewhere);
    office.wait();
    const wanted = { password: PASSWORD, code: office.code(holder), newPassword: 'luna nad Izolo 42' };
    const short = await here.post('/api/session/password', { ...wanted, newPassword: 'kratko' });
    expect(short.body['errors']).toMatchObject([{ path: 'newPassword', code: 'PASSWORD_TOO_SHORT' }]);
    expect((await here.post('/api/session/password', wanted)).status).toBe(200);
    expect((await elsewhere.get('/api/session')).status).toBe(401);
    office.wait();
    expect((await office.signIn(office.browser(), holder)).status).toBe(401);
    expect((await here.delete('/api/session')).status).toBe(204);
    expect((await here.get('/api/session')).status).toBe(401);
  });

  it('people change their own second factor: the old code, the old recovery codes and other sessions end', async () => {
    const here = office.browser();
    const holder = await office.caseworker(skrbnik, here);
    const elsewhere = await enter(holder);
    const stolen = office.browser();
    here.cookies.forEach((value, name) => stolen.cookies.set(name, value));
    const factor = '/api/session/second-factor';
    office.wait();
    const proof = { password: PASSWORD, code: office.code(holder) };
    const unproved = await here.post(factor, { ...proof, password: 'ugibam kar nekaj' });
    expect([unproved.status, unproved.body['code']]).toEqual([403, 'SIGN_IN_FAILED']);
    const early = await here.post(`${factor}/confirmation`, { code: proof.code });
    expect([early.status, early.body['code']]).toEqual([409, 'SECOND_FACTOR_NOT_BEGUN']);
    const secret = String((await here.post(factor, proof)).body['secret']);
    office.wait();
    const changed = { ...holder, secret };
    expect((await elsewhere.post(`${factor}/confirmation`, { code: office.code(changed) })).status).toBe(409);
    const wrong = await here.post(`${factor}/confirmation`, { code: office.code(holder) });
    expect(wrong.body['errors']).toMatchObject([{ path: 'code', code: 'WRONG_CODE' }]);
    // Until the new one is proved the old one holds.
    expect((await office.signIn(office.browser(), holder)).status).toBe(200);
    const done = await here.post(`${factor}/confirmation`, { code: office.code(changed) });
    expect([done.status, done.body['recoveryCodes']]).toEqual([201, expect.any(Array)]);
    here.csrf = (done.body['session'] as { csrfToken: string }).csrfToken;
    expect((await renew(here)).status).toBe(200);
    for (const ended of [elsewhere, stolen]) expect((await ended.get('/api/session')).status).toBe(401);
    expect((await office.signIn(office.browser(), changed)).status).toBe(401);
    office.wait();
    expect((await office.signIn(office.browser(), holder)).status).toBe(401);
    const [old] = holder.recoveryCodes;
    expect((await office.signIn(office.browser(), changed, { code: old })).status).toBe(401);
    expect((await office.signIn(office.browser(), changed)).status).toBe(200);
    const { rows } = await office.rows.query<{ type: string }>(
      `select type from event_store.event where stream like '%' || $1 order by position desc limit 1`,
      [holder.accountId],
    );
    expect(rows).toEqual([{ type: 'AccountSecondFactorChanged' }]);
  });

  it('accounts are the administrators’; nobody takes the administration from themselves', async () => {
    const browser = await enter();
    const refused = await browser.get('/api/accounts');
    expect([refused.status, refused.body['code']]).toEqual([403, 'NOT_ALLOWED']);
    const own = `/api/accounts/${administrator.accountId}`;
    expect((await skrbnik.post(`${own}/close`)).body['code']).toBe('OWN_ADMINISTRATION_STAYS');
    const taken = { userName: 'Skrbnik', displayName: 'X', roles: ['analyst'], units: [] };
    expect((await skrbnik.post('/api/accounts', taken)).body['code']).toBe('USER_NAME_TAKEN');
  });

  it.each([
    ['kratko geslo', 'PASSWORD_TOO_SHORT', 'kratko'],
    ['a common one', 'PASSWORD_COMMON', 'Password1234'],
    ['a letter again and again', 'PASSWORD_COMMON', 'zzzzzzzzzzzzzzzz'],
  ])('a password is refused: %s', async (_what, code, password) => {
    const account = { userName: `nov-${code.length}`, displayName: 'X', roles: ['analyst'], units: [] };
    const opened = await skrbnik.post('/api/accounts', { ...account, userName: `nov-${Date.now()}` });
    const begun = await office
      .browser()
      .post('/api/sign-in/enrolment', { token: opened.body['token'], password });
    expect(begun.body['errors']).toMatchObject([{ path: 'password', code }]);
    expect(begun.text).not.toContain(password);
  });

  it('a machine with a token does what its scopes say until it is revoked or too old', async () => {
    const wanted = { name: 'statistika', role: 'analyst', scopes: ['programmes:read'], days: 30 };
    const issued = await skrbnik.post('/api/tokens', wanted);
    const ask = (path: string, method = 'GET') => {
      const authorization = `Bearer ${String(issued.body['token'])}`;
      return fetch(`${office.url}${path}`, { method, headers: { authorization } });
    };
    expect((await ask('/api/programmes')).status).toBe(200);
    expect((await ask('/api/events')).status).toBe(403);
    const [refused] = await eventually('the refusal is in the processing log', async () => {
      const log = office.app.get(ProcessingLog, { strict: false });
      const { entries } = await log.page({ of: 'everything' }, { role: 'analyst' }, { limit: 1 });
      return entries.length > 0 && entries;
    });
    const told = { action: 'record.list-events', outcome: 'not-allowed', signedInBy: 'token' };
    expect(refused).toMatchObject(told);
    expect((await ask('/api/programmes', 'POST')).status).toBeGreaterThanOrEqual(403);
    expect((await ask('/api/accounts')).status).toBe(403);
    const [listed] = JSON.parse((await skrbnik.get('/api/tokens')).text) as { prefix: string }[];
    expect(String(issued.body['token'])).toContain(`spis_${listed?.prefix}_`);
    expect((await skrbnik.delete(`/api/tokens/${String(issued.body['tokenId'])}`)).status).toBe(204);
    expect((await ask('/api/programmes')).status).toBe(401);
    const short = await skrbnik.post('/api/tokens', { ...wanted, days: 1 });
    office.clock.advance(86_400_000);
    const authorization = `Bearer ${String(short.body['token'])}`;
    expect((await fetch(`${office.url}/api/programmes`, { headers: { authorization } })).status).toBe(401);
  });

  it('a unit is known as soon as somebody works in it; what a coordinator acts for is a provider', async () => {
    await enter(administrator, skrbnik);
    await office.app.get(Projections).rebuild('access-scopes');
    const somebody = (userName: string, role: string, unit: string) => ({
      ...{ userName, displayName: userName, roles: [role], units: [unit] },
    });
    for (const account of [
      somebody('vanja', 'caseworker', 'Postojna'),
      somebody('zoja', 'provider-coordinator', 'Dom Bor'),
    ])
      expect((await skrbnik.post('/api/accounts', account)).status).toBe(201);
    const { body } = await skrbnik.get('/api/units');
    expect(body).toContainEqual({ name: 'Postojna', from: ['accounts'] });
    expect(body).not.toContainEqual(expect.objectContaining({ name: 'Dom Bor' }));
  });

  it('the pages let in without scripts: link, password, second factor, and in again', async () => {
    await enter(administrator, skrbnik);
    const account = { userName: 'mateja', displayName: 'Mateja', roles: ['analyst'], units: [] };
    const token = String((await skrbnik.post('/api/accounts', account)).body['token']);
    const browser = office.browser();
    const first = await browser.get(`/sign-in/set-up?token=${token}`);
    expect(first.text).toContain('<html lang="sl">');
    expect(first.text).not.toMatch(/<script|userName/);
    const weak = await browser.form('/sign-in/set-up', { token, password: 'Password1234' });
    expect([weak.status, weak.text]).toEqual([400, expect.stringContaining('role="alert"')]);
    const second = await browser.form('/sign-in/set-up', { token, password: PASSWORD });
    const [, secret = ''] = /<code>([A-Z2-7]{32})<\/code>/.exec(second.text) ?? [];
    expect(second.text).toContain('<svg role="img"');
    const done = await browser.form('/sign-in/set-up/confirmation', { token, code: office.code({ secret }) });
    expect(done.text.match(/<li><code>/g)).toHaveLength(10);
    expect((await browser.get('/api/session')).body).toMatchObject({ role: 'analyst' });
    expect((await browser.get(`/sign-in/set-up?token=${token}`)).status).toBe(403);
    office.wait();
    const again = office.browser();
    const form = { userName: 'mateja', password: PASSWORD };
    const wrong = await again.form('/sign-in', { ...form, code: '000000' });
    expect([wrong.status, wrong.text]).toEqual([401, expect.stringContaining('ni prava')]);
    const right = await again.form('/sign-in', { ...form, code: office.code({ secret }) });
    expect([right.status, right.headers.get('location')]).toEqual([303, '/']);
    expect((await again.get('/api/session')).status).toBe(200);
    const foreign = office.browser('192.0.2.1', 'https://evil.example');
    expect((await foreign.form('/sign-in', { ...form, code: '000000' })).status).toBe(403);
  });

  it('an unknown user costs as much time as a known one', async () => {
    const known: number[] = [];
    const unknown: number[] = [];
    const wrong = { password: 'ugibam kar nekaj' };
    for (let round = 0; round < 12; round += 1)
      for (const [times, userName] of [
        [known, caseworker.userName],
        [unknown, 'neznanka'],
      ] as const) {
        const browser = office.browser(`203.0.113.${round + 100}`);
        const began = performance.now();
        await office.signIn(browser, caseworker, { ...wrong, userName });
        times.push(performance.now() - began);
      }
    const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length / 2] ?? 0;
    const ratio = median(known) / median(unknown);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });

  it('neither password, code, secret, cookie nor link stands in the database as it was', async () => {
    await enter(administrator, skrbnik);
    const { rows: tables } = await office.rows.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'sign_in'`,
    );
    expect(tables.length).toBeGreaterThan(6);
    let all = '';
    for (const { name } of tables) {
      const sql = `select coalesce(string_agg(t::text, ''), '') as text from sign_in.${name} t`;
      all += (await office.rows.query<{ text: string }>(sql)).rows[0]?.text ?? '';
    }
    const secrets = [PASSWORD, administrator.secret, skrbnik.cookies.get('spis') ?? '?', firstToken];
    for (const secret of [...secrets, ...administrator.recoveryCodes]) expect(all).not.toContain(secret);
    const hex = Buffer.from(administrator.secret).toString('hex');
    expect(all).not.toContain(hex);
  });
});
