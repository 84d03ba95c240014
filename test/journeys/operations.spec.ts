import { eventually } from '#libs/testing';
import { DatedOffice } from './dated-office';

const STATE = '/api/operations';
const VIEW = 'waiting-list';

let office: DatedOffice;
jest.setTimeout(240_000);
beforeAll(async () => {
  office = await DatedOffice.open('2026-03-02');
  await office.caughtUp();
  // The first building is over when its worker follows: until then a rebuild is refused as running.
  await eventually('the view is followed', async () => (await view()).hasWorker);
});
afterAll(() => office.close());

const administrator = () => office.as('skrbnik', 'Koper', 'administrator');
interface View {
  view: string;
  state: string;
  hasWorker: boolean;
  live: { position: string | null; events: number } | null;
  previous: object | null;
}
const view = async (): Promise<View> => {
  const { body } = await administrator().get(STATE).expect(200);
  return (body.views as View[]).find((each) => each.view === VIEW)!;
};
const press = (what: string) => administrator().post(`${STATE}/views/${VIEW}/${what}`, {});

interface Run {
  id: string;
  phase: string;
  endedAt: string | null;
}

/** Asks for a rebuild until it is over. */
async function ended({ id }: Run): Promise<Run> {
  const { body } = await administrator().get(`${STATE}/rebuilds`).expect(200);
  const run = (body as Run[]).find((each) => each.id === id)!;
  return run.endedAt === null ? ended(run) : run;
}

describe('An administrator', () => {
  it('sees store, database, disk, keys and every view, and nothing of a case or a path', async () => {
    const { body } = await administrator().get(STATE).expect(200);
    expect(body).toMatchObject({
      store: { kind: expect.any(String) },
      database: { kind: expect.stringMatching(/^(embedded|server)$/), version: expect.any(String) },
      keys: { missing: 0 },
      lastBackupAt: null,
    });
    expect(body.disk.totalBytes).toBeGreaterThan(body.disk.freeBytes);
    expect(body.disk.databaseBytes).toBeGreaterThan(0);
    expect(body.views.length).toBeGreaterThan(10);
    expect(JSON.stringify(body)).not.toMatch(/postgres(ql)?:\/\/|"\/|password/);
  });

  it('has a view built anew and watches it to its end; then switches back to the rows from before', async () => {
    const { body: run } = await press('rebuild').expect(202);
    expect(await ended(run)).toMatchObject({ phase: 'done' });
    expect((await view()).previous).not.toBeNull();
    await press('switch-back').expect(204);
    await administrator().post(`${STATE}/views/no-such-view/rebuild`, {}).expect(404);
  });

  it('is told that a view is being built already, when asked for it twice', async () => {
    const both = await Promise.all([press('rebuild'), press('rebuild')]);
    expect(both.map(({ status }) => status).sort()).toEqual([202, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('REBUILD_RUNNING');
    expect(await ended(both.find(({ status }) => status === 202)!.body)).toMatchObject({ phase: 'done' });
  });

  it('lets a view stand still and go on, and finds no parked stream in a sound one', async () => {
    await press('pause').expect(204);
    expect((await view()).state).toBe('paused');
    await press('resume').expect(204);
    expect((await view()).state).toBe('active');
    const { body } = await administrator().get(`${STATE}/views/${VIEW}/parked`).expect(200);
    expect(body).toEqual([]);
    const retried = await administrator().post(`${STATE}/views/${VIEW}/parked/retry`, {}).expect(200);
    expect(retried.body).toEqual([]);
  });

  it('is the only one who may', async () => {
    await office.as('ana').get(STATE).expect(403);
    await office.as('ana').post(`${STATE}/views/${VIEW}/rebuild`, {}).expect(403);
  });
});
