import { DatedOffice } from './dated-office';

let office: DatedOffice;
jest.setTimeout(240_000);
beforeAll(async () => {
  office = await DatedOffice.open('2026-03-02');
});
afterAll(() => office.close());

interface Parameter {
  id: string;
  group: string;
  programme: string | null;
  values: {
    text: string | null;
    unit: string | null;
    from: string | null;
    verified: boolean;
    source: string;
  }[];
}

it('Everybody can look up every number that law sets, with its source, its days, and whether anybody confirmed it', async () => {
  const { body } = await office.as('ana').get('/api/parameters').expect(200);
  const all = body as Parameter[];
  const find = (id: string): Parameter => all.find((each) => each.id === id)!;
  expect(find('procedure.appeal').values).toMatchObject([
    { text: '15', unit: 'days', from: null, verified: true },
    { text: '21', unit: 'days', from: '2026-01-01', verified: false },
  ]);
  expect(find('omd').values.at(-1)).toMatchObject({ text: '507.43', unit: 'eur', from: '2026-03-01' });
  expect(find('home-help.age')).toMatchObject({
    programme: 'home-help',
    values: [{ text: '65', unit: 'years' }],
  });
  expect(new Set(all.map(({ group }) => group)).size).toBe(9);
  expect(all.flatMap(({ values }) => values).filter(({ source }) => source === '')).toEqual([]);
});
