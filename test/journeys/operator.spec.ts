import { openDatabase, type OpenDatabase } from '#libs/platform';
import { MIGRATIONS } from '../../apps/house/src/migrations';
import { Installation } from './spis-process';

const VIEW = 'waiting-list';

interface Info {
  readonly store: { readonly position: string };
  readonly views: readonly {
    readonly view: string;
    readonly state: string;
    readonly parkedStreams: number;
    readonly live: { readonly generation: number } | null;
  }[];
}
interface Verified {
  readonly ok: boolean;
  readonly record: { readonly events: number };
  readonly views: readonly { readonly view: string; readonly equal: boolean; readonly parked: number }[];
}

describe('An operator', () => {
  const here = new Installation();
  let database: OpenDatabase;
  const info = () => here.json<Info>('store', 'info');
  const liveView = async () => (await info()).views.find(({ view }) => view === VIEW)!;
  const listed = async (on: string) =>
    (await here.json<{ entries: number }>('waiting-list', '--on', on, '--known-at', '2023-12-31')).entries;
  jest.setTimeout(300_000);
  beforeAll(async () => {
    await here.json('import', 'register', 'samples/koper-2022/register.csv');
    // Held open, PostgreSQL need not start anew for every command.
    const settings = { dataDir: here.dataDir, databaseUrl: null, databaseOwnerUrl: null };
    database = await openDatabase(settings, MIGRATIONS);
  });
  afterAll(async () => {
    await database.close();
    await here.remove();
  });

  it('rebuilds a view beside the live one, finds it equal, and can switch back', async () => {
    const before = (await liveView()).live?.generation ?? 0;
    const rebuilt = await here.json<{ events: number; parked: number }>('rebuild', VIEW);
    expect(rebuilt).toMatchObject({ view: VIEW, parked: 0 });
    expect(rebuilt.events).toBeGreaterThan(264);
    expect((await liveView()).live?.generation).toBeGreaterThan(before);
    expect(await listed('2022-11-30')).toBe(142);
    expect(await here.json('views', 'switch-back', VIEW)).toMatchObject({ generation: before });
    expect(await listed('2022-11-30')).toBe(142);
    const refused = await here.spis('rebuild', 'nothing', '--json');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('waiting-list');
  });

  it('pauses a view, which then stands still, and lets it go on', async () => {
    expect(await here.json('views', 'pause', VIEW)).toMatchObject({ state: 'paused' });
    await here.json('import', 'register', 'samples/koper-2022/register.csv', '--provider', 'Drugi dom');
    expect(await listed('2022-11-30')).toBe(142);
    expect(await here.json('views', 'resume', VIEW)).toMatchObject({ state: 'active' });
    expect(await listed('2022-11-30')).toBe(2 * 142);
  });

  it('sees a stream that a view could not apply, and retries it after the fix', async () => {
    const { app } = database;
    const table = 'view_waiting_list.view_state';
    // What an entry knew is damaged, so the next fact of it cannot be applied.
    type State = { view_key: string; state: string };
    const { rows } = await app.query<State>(`select view_key, state::text as state from ${table}`);
    await app.query(`update ${table} set state = '{}'`);
    const corrections = ['samples/koper-2022/corrections.csv', '--provider', 'Drugi dom'];
    expect(await here.json('import', 'corrections', ...corrections)).toMatchObject({ accepted: 1 });
    const { parked } = await here.json<{ parked: { view: string; stream: string; held: number }[] }>(
      'parked',
      'list',
    );
    expect(parked).toMatchObject([{ view: VIEW, held: 1 }]);
    expect(await listed('2022-11-30')).toBe(2 * 142);
    const early = await here.json<{ retried: { applied: number; error: string }[] }>('parked', 'retry');
    expect(early.retried).toMatchObject([{ applied: 0, error: expect.any(String) as string }]);
    await app.query(
      `update ${table} v set state = a.state::json from unnest($1::text[], $2::text[]) a (key, state)
        where a.key = v.view_key`,
      [rows.map((row) => row.view_key), rows.map((row) => row.state)],
    );
    const stream = parked[0]?.stream ?? '';
    const { retried } = await here.json<{ retried: object[] }>('parked', 'retry', '--view', VIEW);
    expect(retried).toContainEqual({ view: VIEW, stream, applied: 1, held: 0, error: null });
    expect((await here.json<{ parked: object[] }>('parked', 'list')).parked).toEqual([]);
    expect(await listed('2022-11-30')).toBe(2 * 142 - 1);
    expect((await here.json<Verified>('verify')).ok).toBe(true);
  });

  it('fills the store with made-up waits, the same again for the same seed', async () => {
    const before = (await here.json<Verified>('verify')).record.events;
    const made = await here.json<{ cases: number; events: number }>(
      'generate',
      '--cases',
      '60',
      '--seed',
      '4',
    );
    expect(made.cases).toBe(60);
    expect(made.events).toBeGreaterThan(100);
    await here.json('generate', '--cases', '60', '--seed', '4');
    const verified = await here.json<Verified>('verify');
    expect(verified).toMatchObject({ ok: true, record: { events: before + made.events } });
    expect(verified.views.map(({ view, equal, parked }) => [view, equal, parked])).toContainEqual([
      VIEW,
      true,
      0,
    ]);
  });
});
