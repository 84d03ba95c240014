import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Projections } from '#libs/projections';
import { Browser, type Reply } from './browser';
import { SignedOffice } from './signed-office';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Walks through the provider's own pages as a person does; answers the address that leads back. */
async function throughProvider(url: string, login: string): Promise<string> {
  const at = new Browser(new URL(url).origin, null);
  let answer: Reply = await at.get(url);
  let here = url;
  for (let step = 0; step < 15; step += 1) {
    const location = answer.headers.get('location');
    if (location !== null) {
      here = new URL(location, here).href;
      if (new URL(here).origin !== at.url) return here;
      answer = await at.get(here);
      continue;
    }
    const [, prompt = ''] = /name="prompt" value="(\w+)"/.exec(answer.text) ?? [];
    const [, action = ''] = /action="([^"]+)"/.exec(answer.text) ?? [];
    if (!action) break;
    here = new URL(action, here).href;
    answer = await at.form(here, { prompt, login, password: 'any' });
  }
  throw new Error(`the provider did not lead back: ${answer.status} ${answer.text.slice(0, 500)}`);
}

describe('Where people sign in at an OpenID provider', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spis-openid-'));
  let provider: ChildProcess;
  let office: SignedOffice;
  jest.setTimeout(120_000);

  beforeAll(async () => {
    const port = await freePort();
    const publicUrl = `http://127.0.0.1:${port}`;
    const main = join(__dirname, '../oidc-provider/main.mjs');
    const args = [main, `${publicUrl}/api/sign-in/oidc/callback`, `${publicUrl}/sign-in`];
    provider = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const issuer = await new Promise<string>((resolve, reject) => {
      provider.once('exit', (code) => reject(new Error(`the provider ended with ${code}`)));
      createInterface({ input: provider.stdout! }).once('line', (line) => resolve(line.split(' ')[1] ?? ''));
    });
    const mapping = join(folder, 'mapping.json');
    writeFileSync(
      mapping,
      JSON.stringify({ roles: { 'spis-caseworker': 'caseworker', manager: 'manager' } }),
    );
    office = await SignedOffice.open({
      SPIS_SIGN_IN: 'oidc',
      SPIS_PORT: String(port),
      SPIS_PUBLIC_URL: publicUrl,
      SPIS_OIDC_ISSUER: issuer,
      SPIS_OIDC_CLIENT_ID: 'spis',
      SPIS_OIDC_CLIENT_SECRET: 'a-secret-of-this-test-alone',
      SPIS_OIDC_MAPPING_FILE: mapping,
    });
    // The provider's tokens bear the real time.
    office.clock.set(new Date().toISOString());
  });
  afterAll(async () => {
    await office?.close();
    provider.removeAllListeners('exit');
    provider.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  async function there(browser: Browser, login = 'vera'): Promise<string> {
    const start = await browser.get('/api/sign-in/oidc');
    expect(start.status).toBe(302);
    return throughProvider(start.headers.get('location') ?? '', login);
  }

  it('a caseworker comes back with roles and units from the claims, as translated here', async () => {
    const browser = office.browser();
    const start = new URL((await browser.get('/api/sign-in/oidc')).headers.get('location') ?? '');
    expect(start.searchParams.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(start.searchParams.get(name)).toMatch(/^[\w-]{40,}$/);
    const back = await browser.get(await throughProvider(start.href, 'vera'));
    expect([back.status, back.headers.get('location')]).toEqual([302, '/']);
    const who = await browser.get('/api/session');
    expect(who.body).toMatchObject({
      displayName: 'Vera Kos',
      role: 'caseworker',
      roles: ['caseworker', 'manager'],
      units: ['Koper'],
    });
    expect(who.body['personId']).toMatch(/^[0-9a-f-]{36}$/);
    expect(browser.lines.filter((line) => line.startsWith('spis='))[0]).toMatch(/HttpOnly.*SameSite=Lax/i);
    await office.app.get(Projections).rebuild('access-scopes');
    expect((await browser.get('/api/units')).body).toEqual([{ name: 'Koper', from: ['claims'] }]);
    const again = office.browser();
    await again.get(await there(again));
    expect((await again.get('/api/session')).body['personId']).toBe(who.body['personId']);
  });

  it('the way back counts once, for the browser that set out, and with the state it set out with', async () => {
    const browser = office.browser();
    const back = await there(browser);
    const thief = await office.browser().get(back);
    expect([thief.status, thief.body['code']]).toEqual([401, 'SIGN_IN_FAILED']);
    expect((await browser.get(back)).status).toBe(302);
    expect((await browser.get(back)).status).toBe(401);
    const other = office.browser();
    const forged = new URL(await there(other));
    forged.searchParams.set('state', 'A'.repeat(43));
    expect((await other.get(forged.href)).status).toBe(401);
  });

  it('somebody whose claims name no role known here does not come in', async () => {
    const browser = office.browser();
    const refused = await browser.get(await there(browser, 'gost'));
    expect([refused.status, refused.body['code']]).toEqual([403, 'NO_ROLE']);
    expect((await browser.get('/api/session')).status).toBe(401);
  });

  it('passwords are not asked for here; signing out leads to the provider too', async () => {
    const browser = office.browser();
    const given = { userName: 'vera', password: 'any', code: '1' };
    expect((await browser.post('/api/sign-in', given)).body['code']).toBe('NOT_OFFERED');
    await browser.get(await there(browser));
    await browser.get('/api/session');
    expect((await browser.delete('/api/session')).status).toBe(204);
    expect((await browser.get('/api/session')).status).toBe(401);
    const out = (await browser.get('/api/sign-in/oidc/sign-out')).headers.get('location') ?? '';
    expect(out).toMatch(/\/session\/end\?.*client_id=spis/);
  });
});
