import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Installation } from './spis-process';

const root = join(__dirname, '../..');
const expected = JSON.parse(readFileSync(join(root, 'samples/koper-2022/expected.json'), 'utf8')) as {
  months: Record<
    string,
    {
      month_end: number;
      daily_mean: number;
      distinct_persons: number;
      listed: number;
      ended: number;
      ended_by_reason: Record<string, number>;
    }
  >;
  period: { first_11_months: { mean_of_month_ends: number; mean_of_daily_means: number } };
  profile: {
    waiting: number;
    frequency: Record<string, number>;
    relatives_help: number;
    extended_scope: number;
  };
  waiting_days: { still_waiting_on_profile_date: { n: number; mean: number; median: number; max: number } };
  late_correction: {
    recorded_on: string;
    stock_on_profile_date_as_known_then: number;
    stock_on_profile_date_as_known_after: number;
  };
};
const FREQUENCIES: Record<string, string> = {
  'several-times-daily': 'dnevno večkrat',
  daily: 'dnevno',
  'three-weekly': '3x tedensko',
  'two-weekly': '2x tedensko',
  weekly: '1x tedensko',
};
const REASONS: Record<string, string> = {
  admitted: 'sprejem v oskrbo',
  'moved-to-institution': 'odhod v dom',
  died: 'smrt',
  withdrew: 'odstop',
  other: 'drugo',
};

interface List {
  entries: number;
  profile: { frequency: Record<string, number>; relativesHelp: number; extendedScope: number };
  waitingDays: object;
}
interface Months {
  months: {
    month: string;
    monthEnd: number;
    dailyMean: number;
    distinctPersons: number;
    listed: number;
    ended: number;
    endedByReason: Record<string, number>;
  }[];
  mean: { monthEnd: number; dailyMean: number };
}

describe('On a fresh machine', () => {
  const here = new Installation();
  let url = '';
  const get = async (path: string): Promise<{ status: number; body: Record<string, unknown> }> => {
    const answer = await fetch(`${url}${path}`);
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  /** The last position of the record, as the server tells an administrator. */
  const position = async (): Promise<string> => {
    const headers = { 'x-spis-person': 'skrbnik', 'x-spis-role': 'administrator', 'x-spis-unit': 'Koper' };
    const answer = await fetch(`${url}/api/operations`, { headers });
    expect(answer.status).toBe(200);
    const { store } = (await answer.json()) as { store: { position: string } };
    expect(store.position).toMatch(/^\d+$/);
    return store.position;
  };
  const list = (...args: string[]) =>
    here.json<List>('waiting-list', '--programme', 'home-help', '--on', '2022-11-30', ...args);

  jest.setTimeout(300_000);
  beforeAll(async () => {
    url = await here.serve();
  });
  afterAll(() => here.remove());

  it('the start loads the register and prints the two published figures', () => {
    expect(here.welcome).toContain('264 rows');
    expect(here.welcome).toContain('waiting list on 30. 11. 2022: 142');
    expect(here.welcome).toContain('January–November 2022: 112');
  });

  it('the list of 30. 11. 2022 has the published profile and waiting times, on the command line and over HTTP', async () => {
    const figures = await list('--known-at', '2022-11-30');
    expect(figures.entries).toBe(expected.profile.waiting);
    for (const [code, slovene] of Object.entries(FREQUENCIES))
      expect([code, figures.profile.frequency[code]]).toEqual([code, expected.profile.frequency[slovene]]);
    expect(figures.profile.relativesHelp).toBe(expected.profile.relatives_help);
    expect(figures.profile.extendedScope).toBe(expected.profile.extended_scope);
    expect(figures.waitingDays).toEqual(expected.waiting_days.still_waiting_on_profile_date);
    const http = await get('/api/programmes/home-help/waiting-list?on=2022-11-30&knownAt=2022-11-30');
    expect(http.body).toEqual(figures);
  });

  it('every month has the expected figures and reasons', async () => {
    const months = Object.keys(expected.months);
    const [first, last] = [months[0] ?? '', months.at(-1) ?? ''];
    const known = `${Number(last.slice(0, 4)) + 1}-01-01`;
    const args = ['--from', first, '--to', last, '--known-at', known];
    const figures = await here.json<Months>('statistics', 'monthly', '--programme', 'home-help', ...args);
    expect(figures.months.map(({ month }) => month)).toEqual(months);
    for (const each of figures.months) {
      const { ended_by_reason, ...wanted } = expected.months[each.month]!;
      expect({
        month_end: each.monthEnd,
        daily_mean: each.dailyMean,
        distinct_persons: each.distinctPersons,
        listed: each.listed,
        ended: each.ended,
      }).toEqual(wanted);
      const reasons = Object.entries(each.endedByReason).map(([code, count]) => [REASONS[code], count]);
      expect(Object.fromEntries(reasons)).toEqual(ended_by_reason);
    }
    const eleven = ['--from', '2022-01', '--to', '2022-11', '--known-at', '2022-11-30'];
    const { mean } = await here.json<Months>('statistics', 'monthly', ...eleven);
    expect(mean.monthEnd).toBe(expected.period.first_11_months.mean_of_month_ends);
    expect(mean.dailyMean).toBeCloseTo(expected.period.first_11_months.mean_of_daily_means, 4);
  });

  it('a death learned later changes what is known, and not what was known', async () => {
    const before = await here.json<{ events: number }>(
      'import',
      'register',
      'samples/koper-2022/register.csv',
    );
    expect(before.events).toBe(0);
    const imported = await here.json<{ accepted: number; events: number }>(
      'import',
      'corrections',
      join(root, 'samples/koper-2022/corrections.csv'),
    );
    expect(imported.accepted).toBe(1);
    const { stock_on_profile_date_as_known_then: then, stock_on_profile_date_as_known_after: after } =
      expected.late_correction;
    expect((await list('--known-at', '2022-11-30')).entries).toBe(then);
    expect((await list('--known-at', '2023-04-02')).entries).toBe(then);
    expect((await list('--known-at', expected.late_correction.recorded_on)).entries).toBe(after);
    expect((await list()).entries).toBe(after);
  });

  it('the server tells of itself: health, events by pages, the live stream, the first page, its own description', async () => {
    expect((await get('/health/live')).body).toEqual({ status: 'ok' });
    expect(await get('/health/ready')).toMatchObject({ status: 200, body: { status: 'ok' } });
    const page = (await get('/api/events?limit=2')).body as { events: { position: string }[]; next: string };
    const next = (await get(`/api/events?limit=2&from=${page.next}`)).body as typeof page;
    expect(next.events[0]?.position).toBe(page.next);
    const live = await fetch(`${url}/api/live`);
    expect(live.headers.get('content-type')).toContain('text/event-stream');
    const reader = live.body!.getReader();
    let seen = '';
    while (!seen.includes('"view":"waiting-list"'))
      seen += new TextDecoder().decode((await reader.read()).value);
    expect(seen).toContain('event: position');
    await reader.cancel();
    const home = await fetch(`${url}/`);
    expect(home.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(await home.text()).toMatch(/<html lang="sl">[^]*src="\/assets\/index-[\w-]+\.js"/);
    const golden = JSON.parse(readFileSync(join(root, 'test/openapi.golden.json'), 'utf8')) as object;
    expect((await get('/api/docs-json')).body).toEqual(golden);
  });

  it.each([
    [['waiting-list', '--on', '2022-11-31'], '--on'],
    [['waiting-list', '--known-at', 'yesterday'], '--known-at'],
    [['waiting-list', '--onn', '2022-11-30'], '--onn'],
    [['waiting-list', '--programme', 'nothing'], 'programme'],
    [['statistics', 'monthly', '--from', '2022-13', '--to', '2022-11'], '--from'],
    [['events', '--from', 'here'], '--from'],
    [['events', '--limit', '-1'], '--limit'],
    [['import', 'register', 'no-such-file.csv'], 'file'],
    [['import', 'register', 'package.json'], 'file'],
    [['generate', '--cases', 'many'], '--cases'],
    [['nonsense'], 'nonsense'],
  ])('the bad command %j is refused, names its field and changes nothing', async (args, field) => {
    const before = await position();
    const { code, stdout, stderr } = await here.spis(...args, '--json');
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as { error: { field: string } }).error.field).toBe(field);
    expect(stderr.trim()).not.toBe('');
    expect(await position()).toBe(before);
  });

  it.each([
    ['/api/programmes/home-help/waiting-list?on=2022-02-30', 400, 'on'],
    ['/api/programmes/home-help/statistics/monthly?from=2022-01&to=2021-01', 400, 'to'],
    ['/api/events?limit=0', 400, 'limit'],
    ['/api/events?from=here', 400, 'from'],
    ['/api/programmes/home-help/waiting-list?sort=name', 400, 'sort'],
  ])('the bad request %s is refused with the field', async (path, status, field) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.body['errors']).toEqual([expect.objectContaining({ path: field })]);
  });

  it('a bad environment and a second server are refused with what to do', async () => {
    expect(await here.serveInVain({ SPIS_PORT: 'x', EVENT_STORE_URL: 'http://a' })).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/EVENT_STORE_URL must[\s\S]*SPIS_PORT must/) as string,
    });
    expect(await here.serveInVain({})).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('another server already runs') as string,
    });
  });

  it('ends in order within seconds, and the commands go on without it', async () => {
    const { code, milliseconds } = await here.stop();
    expect(code).toBe(0);
    expect(milliseconds).toBeLessThan(10_000);
    expect((await list('--known-at', '2022-11-30')).entries).toBe(142);
    const verified = await here.json<{ ok: boolean; record: { events: number }; views: object[] }>('verify');
    expect(verified.ok).toBe(true);
    expect(verified.record.events).toBeGreaterThan(500);
    expect(verified.views.length).toBeGreaterThan(0);
  });

  it('a second start keeps everything and loads nothing', async () => {
    url = await here.serve();
    expect(here.welcome).not.toContain('was loaded');
    expect(here.welcome).toContain('142 (141 as known today');
  });
});
