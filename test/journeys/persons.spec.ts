import { Installation } from './spis-process';

interface Person {
  readonly personId: string;
  readonly joinedIds: readonly string[];
  readonly street: string | null;
}
interface Found {
  readonly persons: readonly { personId: string; surname: string }[];
}
interface Duplicates {
  readonly candidates: readonly { person: Person; reasons: readonly string[] }[];
}

describe('A person who was registered twice', () => {
  const installation = new Installation();
  let url: string;
  jest.setTimeout(300_000);
  beforeAll(async () => {
    url = await installation.serve({ SPIS_LOG_LEVEL: 'info' });
  });
  afterAll(() => installation.remove());

  async function ask<T>(path: string, body?: object): Promise<T> {
    const answer = await fetch(`${url}/api/persons${path}`, {
      headers: { 'content-type': 'application/json', 'x-spis-unit': 'Koper' },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path} was answered ${answer.status}: ${text}`);
    return JSON.parse(text) as T;
  }
  const find = async (text: string): Promise<readonly string[]> =>
    (await ask<Found>('/search', { text })).persons.map(({ personId }) => personId);

  it('is found, compared, made one and made two again', async () => {
    const details = { givenName: 'Žarko', birthDate: '1951-03-08' };
    const first = await ask<Person>('', { ...details, surname: 'Čušin', street: 'Prva pot 1' });
    const second = await ask<Person>('', { ...details, surname: 'Čušinn', street: 'Druga pot 2' });
    expect(new Set(await find('cusin zarko'))).toEqual(new Set([first.personId, second.personId]));
    expect(await find('8. 3. 1951 čušinn')).toEqual([second.personId]);

    const { candidates } = await ask<Duplicates>(`/${first.personId}/duplicates`);
    expect(candidates).toMatchObject([
      {
        person: { personId: second.personId, street: 'Druga pot 2' },
        reasons: ['similar-name-same-birth-date'],
      },
    ]);
    const other = { otherPersonId: second.personId };
    expect(await ask(`/${first.personId}/same-person`, other)).toMatchObject({ events: 1, shown: true });
    expect(await ask<Person>(`/${second.personId}`)).toMatchObject({
      personId: first.personId,
      joinedIds: [second.personId],
    });
    expect(await find('cusin zarko')).toEqual([first.personId]);
    const history = await ask<{ field: string; value: string }[]>(`/${second.personId}/history`);
    expect(history.filter(({ field }) => field === 'street').map(({ value }) => value)).toEqual([
      'Prva pot 1',
      'Druga pot 2',
    ]);

    await ask(`/${first.personId}/same-person/undo`, other);
    expect(await ask<Person>(`/${second.personId}`)).toMatchObject({
      personId: second.personId,
      joinedIds: [],
      street: 'Druga pot 2',
    });
  });

  it('leaves no name in what the server printed', () => {
    expect(installation.welcome).toContain('/api/persons');
    expect(installation.welcome).not.toMatch(/Čušin|cusin|Žarko|1951/i);
  });
});
