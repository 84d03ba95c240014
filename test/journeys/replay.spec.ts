import { Installation } from './spis-process';

interface StoredEvent {
  readonly position: string;
  readonly type: string;
  readonly stream: string;
  readonly recordedAt: string;
  readonly data: Readonly<Record<string, string>>;
}
interface Replay {
  readonly position: string;
  readonly events: number;
  readonly shown: { readonly entries: number };
  readonly tables: readonly { readonly table: string; readonly rows: number; readonly digest: string }[];
}

const DAY = '2022-11-30';
const HALF = 560;

/** The list counted by hand: placed by that day, and no end that had come by then. */
function countedByHand(events: readonly StoredEvent[], until: number): number {
  const listed = new Set<string>();
  for (const { position, type, stream, data } of events) {
    if (Number(position) > until) break;
    if (type === 'PlacedOnWaitingList' && (data['listedOn'] ?? '') <= DAY) listed.add(stream);
    if (type === 'WaitingEnded' && (data['endedOn'] ?? '') <= DAY) listed.delete(stream);
  }
  return listed.size;
}

describe('A replay', () => {
  const here = new Installation();
  const replay = (until: string, ...args: string[]) =>
    here.json<Replay>('replay', '--until', until, '--view', 'waiting-list', '--on', DAY, ...args);
  const listNow = async () =>
    (await here.json<{ entries: number }>('waiting-list', '--on', DAY, '--known-at', '2023-12-31')).entries;
  jest.setTimeout(300_000);
  beforeAll(() => here.json('import', 'register', 'samples/koper-2022/register.csv'));
  afterAll(() => here.remove());

  it('shows the list as it stood half-way through the record, and the live list stays as it is', async () => {
    const { events } = await here.json<{ events: StoredEvent[] }>('events', '--limit', '2000');
    const then = await replay(`${HALF}`);
    expect(then.shown.entries).toBe(countedByHand(events, HALF));
    expect(then.shown.entries).toBeGreaterThan(0);
    expect(then.shown.entries).toBeLessThan(142);
    const [entries] = then.tables;
    const placed = events.filter(({ type, position }) => /Placed/.test(type) && Number(position) <= HALF);
    expect(entries?.rows).toBeGreaterThanOrEqual(placed.length);
    expect((await replay(`${HALF}`)).tables).toEqual(then.tables);
    expect((await replay('100000')).tables[0]?.digest).not.toBe(entries?.digest);
    expect((await replay('100000')).shown.entries).toBe(142);
    expect(await listNow()).toBe(142);
  });

  it('shows the list of a moment before a correction was recorded, whatever is known now', async () => {
    const before = new Date().toISOString();
    await here.json('import', 'corrections', 'samples/koper-2022/corrections.csv');
    expect(await listNow()).toBe(141);
    expect((await replay(before, '--known-at', '2023-12-31')).shown.entries).toBe(142);
    const after = new Date().toISOString();
    expect((await replay(after, '--known-at', '2023-12-31')).shown.entries).toBe(141);
    expect((await replay(after, '--known-at', '2022-11-30')).shown.entries).toBe(142);
  });

  it('shows which imports had been recorded', async () => {
    type Imports = { shown: { imports: { kind: string }[] } };
    const at = (until: string) =>
      here.json<Imports>('replay', '--until', until, '--view', 'register-imports');
    expect((await at('1')).shown.imports).toEqual([]);
    expect((await at('100000')).shown.imports.map(({ kind }) => kind)).toEqual(['corrections', 'register']);
  });

  it.each([
    [['--until', '1', '--view', 'nothing'], null, 'UNKNOWN_VIEW'],
    [['--until', 'then', '--view', 'waiting-list'], '--until', 'NOT_A_POSITION'],
    [['--until', '1', '--view', 'waiting-list', '--on', '2022-02-30'], '--on', 'NOT_A_DATE'],
    [['--until', '1', '--view', 'waiting-list', '--programme', 'nothing'], 'programme', 'NOT_FOUND'],
  ])('%j is refused with what is wrong', async (args, field, code) => {
    const outcome = await here.spis('replay', ...args, '--json');
    expect(outcome.code).toBe(1);
    expect(JSON.parse(outcome.stdout)).toMatchObject({ error: { field, code } });
  });
});
