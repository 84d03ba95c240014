import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatedOffice } from './dated-office';

const samples = join(__dirname, '../../samples/koper-2022');
const FLOWS = '/api/statistics/waiting-list-flows?programme=home-help&from=2022-01&to=2022-12';
const STOCK = '/api/published-statistics/waiting-list-stock-published?programme=home-help';
const ENDS = '/api/published-statistics/waiting-list-ends-published?programme=home-help';
const expected = JSON.parse(readFileSync(join(samples, 'expected.json'), 'utf8')) as {
  months: Record<string, { month_end: number; listed: number; ended: number }>;
};

let office: DatedOffice;
jest.setTimeout(240_000);
beforeAll(async () => {
  office = await DatedOffice.open('2026-03-02');
  const register = readFileSync(join(samples, 'register.csv'));
  await office.as('ana').bring('/api/imports', { kind: 'register' }, register).expect(200);
  await office.caughtUp();
});
afterAll(() => office.close());

const analyst = () => office.as('alma', 'Koper', 'analyst');
interface Row {
  key: string | null;
  cells: (number | null)[];
}

describe('Statistics', () => {
  it('have a catalogue, with a definition that can be asked for', async () => {
    const { body } = await analyst().get('/api/statistics').expect(200);
    expect(body.map(({ id }: { id: string }) => id)).toContain('waiting-list-flows');
    const { body: one } = await analyst().get('/api/statistics/waiting-list-monthly').expect(200);
    expect(one).toMatchObject({ version: 1, published: false, path: expect.stringContaining('monthly') });
    await analyst().get('/api/statistics/happiness').expect(404);
  });

  it('tell the flows of the sample register month by month, also as a file', async () => {
    const { body } = await analyst().get(FLOWS).expect(200);
    const months = (body.rows as Row[]).filter(({ key }) => key !== null);
    expect(months.map(({ key, cells }) => [key, cells[0], cells[1]])).toEqual(
      Object.entries(expected.months).map(([key, { listed, ended }]) => [key, listed, ended]),
    );
    const csv = await analyst().get(`${FLOWS}&format=csv&language=it`).expect(200);
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.headers['content-disposition']).toContain('waiting-list-flows-2022-12-31.csv');
    await analyst().get(`${FLOWS}&format=pdf`).expect(400);
  });

  it('tell the months in three readings, and what each was when it was first published', async () => {
    const asked = 'programme=home-help&from=2022-10&to=2022-12';
    const { body: months } = await analyst().get(`/api/statistics/waiting-list-months?${asked}`).expect(200);
    expect((months.rows as Row[]).map(({ key, cells }) => [key, cells[0]])).toEqual(
      ['2022-10', '2022-11', '2022-12'].map((month) => [month, expected.months[month]?.month_end]),
    );
    const csv = await analyst().get(`/api/statistics/waiting-list-months?${asked}&format=csv`).expect(200);
    expect(csv.text).toContain('znano');
    const { body: drift } = await analyst().get(`/api/statistics/waiting-list-drift?${asked}`).expect(200);
    expect(drift.columns.map(({ code }: { code: string }) => code).slice(0, 2)).toEqual([
      'monthEnd.then',
      'monthEnd.now',
    ]);
    for (const { cells } of drift.rows as Row[]) expect(cells[0]).toBe(cells[1]);
    expect(drift.rows[1]).toMatchObject({ key: '2022-11', publishedOn: '2022-12-15' });
    const long = 'programme=home-help&from=2020-01&to=2022-12';
    await analyst().get(`/api/statistics/waiting-list-drift?${long}`).expect(400);
  });

  it('go through the past of a list without naming anybody', async () => {
    const list = '/api/programmes/home-help/waiting-list';
    const span = 'on=2022-11-30&knownAt=2022-11-30&from=2022-11-30&to=2022-12-01';
    const { body } = await analyst().get(`${list}/over-time?${span}`).expect(200);
    expect(body).toMatchObject({ asKnown: [142, expect.any(Number)], learned: [142, 142] });
    const learned = await analyst().get(`${list}/learned?limit=3`).expect(200);
    expect(learned.body.changes).toHaveLength(3);
    expect(learned.text).not.toMatch(/personId|entryId|registerNumber/);
    const [provider = ''] = body.providers as string[];
    const order = `${list}/order-under?provider=${encodeURIComponent(provider)}&on=2022-11-30`;
    const { body: under } = await analyst().get(`${order}&criteria=need-frequency:10`).expect(200);
    expect(under).toMatchObject({ rule: { kind: 'arrival' }, places: expect.any(Array) });
    expect(under.moved).toBeGreaterThan(0);
    await analyst().get(`${order}&criteria=beauty:1`).expect(400);
    const observer = office.as('opazovalka', 'Koper', 'municipality-observer');
    await observer.get(`${list}/learned`).expect(403);
  });

  it('are published with small numbers withheld, as known on the 15th of the next month', async () => {
    const { body } = await office
      .as('opazovalka', 'Koper', 'municipality-observer')
      .get(`${STOCK}&period=2022-11`)
      .expect(200);
    expect(body).toMatchObject({ on: { from: '2022-11-30', to: '2022-11-30' }, knownAt: '2022-12-15' });
    const rows = body.rows as Row[];
    expect(rows.map(({ key }) => key)).toEqual(['050', null]);
    const shown = rows.flatMap(({ cells }) => cells);
    expect(shown.filter((cell) => cell !== null && cell > 0 && cell < 5)).toEqual([]);
    const ends = await office
      .as('javnost', 'Koper', 'municipality-observer')
      .get(`${ENDS}&period=2022`)
      .expect(200);
    expect(ends.body).toMatchObject({ on: { from: '2022-01-01', to: '2022-12-31' }, knownAt: '2023-01-15' });
  });

  it('are not published before their day, nor for a period of another kind', async () => {
    const early = await analyst().get(`${STOCK}&period=2026-02`).expect(409);
    expect(early.body).toMatchObject({ code: 'NOT_YET_PUBLISHED', facts: { publishedAfter: '2026-03-15' } });
    const wrong = await analyst().get(`${STOCK}&period=2022`).expect(400);
    expect(wrong.body.errors).toEqual([expect.objectContaining({ path: 'period', code: 'NOT_A_PERIOD' })]);
    await analyst().get(`${ENDS}&period=2022-13`).expect(400);
    await analyst().get('/api/published-statistics/waiting-list-flows?programme=x&period=2022').expect(404);
  });

  it('with every small number are not for a municipality', async () => {
    await office.as('opazovalka', 'Koper', 'municipality-observer').get(FLOWS).expect(403);
  });
});
