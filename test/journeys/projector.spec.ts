import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '#libs/testing';
import { Installation } from './spis-process';

const samples = join(__dirname, '../../samples/koper-2022');
const PATIENCE_MS = 60_000;
const LIST = '/api/programmes/home-help/waiting-list?on=2022-11-30&knownAt=2023-12-31';

describe('A projector as a process of its own', () => {
  const here = new Installation({ SPIS_SAMPLE: 'off', SPIS_PROJECTOR: 'off' });
  let url = '';
  jest.setTimeout(300_000);
  beforeAll(async () => {
    url = await here.serve();
  });
  afterAll(() => here.remove());

  const get = async (path: string) => {
    const answer = await fetch(`${url}${path}`);
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  const take = async (kind: string, file: string) => {
    const form = new FormData();
    form.append('kind', kind);
    form.append('file', new Blob([readFileSync(join(samples, file))]), file);
    const answer = await fetch(`${url}/api/imports`, { method: 'POST', body: form });
    expect(answer.status).toBe(200);
  };
  const listShows = (entries: number) =>
    eventually(
      `the list shows ${entries}`,
      async () => (await get(LIST)).body['entries'] === entries,
      PATIENCE_MS,
    );
  const ready = (status: number) =>
    eventually(
      `/health/ready is ${status}`,
      async () => (await get('/health/ready')).status === status,
      PATIENCE_MS,
    );

  it('is missed by the server as long as there is none: 503 for what asks a view, and not ready', async () => {
    expect(here.welcome).toContain('have not been built yet');
    for (const path of ['/api/imports', LIST])
      expect(await get(path)).toMatchObject({ status: 503, body: { code: 'VIEW_NOT_BUILT' } });
    expect((await get('/health/ready')).status).toBe(503);
    expect((await get('/health/live')).status).toBe(200);
    expect((await fetch(`${url}/`)).status).toBe(200);
    await take('register', 'register.csv');
    expect((await get(LIST)).status).toBe(503);
  });

  it('builds the views and follows; killed, the views stand still; another one goes on', async () => {
    const first = await here.project();
    await listShows(142);
    await ready(200);
    await here.kill(first);
    await take('corrections', 'corrections.csv');
    await ready(503);
    expect((await get(LIST)).body['entries']).toBe(142);
    await here.project();
    await listShows(141);
    await ready(200);
    expect(await here.json('verify')).toMatchObject({ ok: true });
  });
});
