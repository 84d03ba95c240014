import { CANARY } from './fuzz-values';
import { endpointsOf, fuzz, fuzzSettings, isOfSignIn, unreached } from './fuzzing';
import { Administrator, NAMES, PASSWORDS, playSigningIn, SignedBrowser } from './population/signing-in';
import { WatchedOffice } from './watched-office';

const { seconds, seed } = fuzzSettings(12);
// They lead to a provider, of which there is none here: test/journeys/openid.spec.ts goes that way.
const WITH_A_PROVIDER = [
  'GET /api/sign-in/oidc',
  'GET /api/sign-in/oidc/callback',
  'GET /api/sign-in/oidc/sign-out',
];
const ENDS_THE_SESSION = /^DELETE \/api\/session(\/all\/\{sessionId\})?$/;

describe(`Whatever is sent to sign-in (fuzzed ${seconds} s, SPIS_FUZZ_SEED=${seed})`, () => {
  let office: WatchedOffice;
  let admin: Administrator;
  let others: string[] = [];
  const endpoints = () => endpointsOf(office.api).filter(isOfSignIn);
  jest.setTimeout(240_000 + seconds * 2_000);
  beforeAll(async () => {
    office = await WatchedOffice.open({ SPIS_SIGN_IN: 'accounts', SPIS_TRUSTED_PROXIES: '127.0.0.1' });
    office.on('2026-03-02');
    admin = new Administrator(office, new SignedBrowser(office));
    await admin.setUp();
    others = await playSigningIn(office, admin);
  });
  afterAll(() => office.close());

  it('every endpoint is one that somebody uses, but those that lead to a provider', () => {
    expect(unreached(endpoints(), office.exchanges)).toEqual(WITH_A_PROVIDER);
  });

  it('is answered, without a fault of the server and without a word of its inside', async () => {
    const { browser } = admin;
    // Failing again and again would lock the device that is known, and so it should.
    const strange = new SignedBrowser(office);
    const fuzzed = endpoints().filter(({ name }) => !ENDS_THE_SESSION.test(name));
    const found = await fuzz(office, {
      endpoints: fuzzed,
      seconds,
      seed,
      secrets: [...PASSWORDS, ...NAMES, ...browser.secrets],
      ids: others,
      prepare: ({ headers: given = {}, ...sent }) => {
        const { cookie: _old, origin: _own, 'x-spis-csrf': _csrf, ...headers } = given;
        const from = sent.path.startsWith('/api/sign-in') ? strange : browser;
        return from.dressed({ ...sent, headers });
      },
      heard: (reply) => browser.hear(reply),
    });
    expect(found.faults).toEqual([]);
    expect(found.asked.size).toBe(fuzzed.length);
    expect((await browser.send('GET', '/api/accounts')).status).toBe(200);
  });

  it('leaves no name, password, secret, token or cookie in the log', () => {
    const log = office.log.text;
    expect(log).toContain('/api/sign-in/enrolment');
    for (const each of [...PASSWORDS, ...NAMES, ...admin.browser.secrets, CANARY])
      expect(log.includes(each) && each).toBe(false);
  });
});
