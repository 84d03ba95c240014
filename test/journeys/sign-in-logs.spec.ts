import { codeAt } from '#libs/sign-in';
import { Browser } from './browser';
import { PASSWORD } from './signed-office';
import { Installation } from './spis-process';

describe('A server that logs everything', () => {
  const here = new Installation();
  jest.setTimeout(300_000);
  afterAll(() => here.remove());

  it('prints the first administrator’s link once, and no secret of sign-in in its log', async () => {
    const url = await here.serve({ SPIS_SIGN_IN: 'accounts', SPIS_LOG_LEVEL: 'trace' });
    const [, token = ''] = /set-up\?token=([\w-]{43})/.exec(here.welcome) ?? [];
    expect(here.welcome).toContain('waiting list on 30. 11. 2022: 142');
    const browser = new Browser(url);
    expect((await browser.get('/')).text).toContain('<div id="root">');
    expect((await browser.get('/api/session')).status).toBe(401);
    await browser.get(`/sign-in/set-up?token=${token}`);
    const entered = { token, userName: 'skrbnik', displayName: 'Ana Novak', password: PASSWORD };
    const secret = String((await browser.post('/api/sign-in/enrolment', entered)).body['secret']);
    const code = codeAt(secret, new Date().toISOString());
    const done = await browser.post('/api/sign-in/enrolment/confirmation', { token, code });
    expect(done.status).toBe(201);
    const codes = done.body['recoveryCodes'] as string[];
    expect((await browser.get('/api/session')).text).toContain('"displayName":"Ana Novak"');
    const wrong = { userName: 'skrbnik', password: 'ugibam kar nekaj', code };
    expect((await browser.post('/api/sign-in', wrong)).status).toBe(401);
    const right = await browser.post('/api/sign-in', { ...wrong, password: PASSWORD, code: codes[0] });
    expect(right.status).toBe(200);
    const wanted = { name: 'stroj', role: 'analyst', scopes: ['programmes:read'], days: 1 };
    const issued = await browser.post('/api/tokens', wanted);
    const machine = String(issued.body['token']);
    const authorization = `Bearer ${machine}`;
    expect((await fetch(`${url}/api/programmes`, { headers: { authorization } })).status).toBe(200);
    const log = here.welcome;
    expect(log).toContain('/api/sign-in/enrolment');
    const cookies = browser.lines.map((line) => line.split(/[=;]/)[1] ?? '');
    for (const each of [PASSWORD, wrong.password, secret, machine, browser.csrf ?? '?', ...codes, ...cookies])
      if (each !== '') expect(log).not.toContain(each);
    expect(log.split(token)).toHaveLength(2);
    expect(log).not.toContain('Novak');
  });
});
