import { randomUUID } from 'node:crypto';
import { ProcessingLog, type LogEntry } from '#libs/processing-log';
import { DatedOffice } from './dated-office';

describe('Who looks at whose data', () => {
  let office: DatedOffice;
  let personId: string;
  let applicationId: string;

  beforeAll(async () => {
    office = await DatedOffice.open('2026-03-02');
  }, 60_000);
  afterAll(() => office.close());

  const logged = async (who: string): Promise<readonly LogEntry[]> => {
    const page = await office.room(ProcessingLog).page({ of: 'actor', actorId: who }, {}, { limit: 100 });
    return page.entries;
  };

  it('stands in the log: a person registered, searched by name, read, with the case that was stated', async () => {
    const ana = office.as('ana');
    const registered = await ana.post('/api/persons', {
      surname: 'Kocjančič',
      givenName: 'Antonija',
      birthDate: '1949-05-26',
    });
    personId = registered.body.personId;
    await ana.post('/api/persons/search', { text: 'Kocjančič' }).expect(200);
    const forCase = { kind: 'application', id: randomUUID() };
    await ana
      .get(`/api/persons/${personId}`)
      .set('x-spis-case', `${forCase.kind}:${forCase.id}`)
      .set('x-spis-purpose', 'complaint')
      .expect(200);
    const [read, searched, written] = await logged('ana');
    expect(written).toMatchObject({
      action: 'persons.register',
      kind: 'write',
      outcome: 'done',
      purpose: 'person-record',
      role: 'caseworker',
      unit: 'Koper',
      signedInBy: 'declared',
      subjects: [{ kind: 'person', id: personId, part: 'shown' }],
    });
    expect(searched).toMatchObject({
      action: 'persons.search',
      kind: 'read',
      sought: ['name'],
      purpose: 'search',
      forCase: null,
      subjects: [{ kind: 'person', id: personId, part: 'shown' }],
    });
    expect(read).toMatchObject({ action: 'persons.read', forCase, purpose: 'complaint' });
    expect(JSON.stringify([read, searched, written])).not.toMatch(/kocjan|antonija/i);
  });
});
