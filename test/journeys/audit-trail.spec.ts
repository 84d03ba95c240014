import readExcelFile from 'read-excel-file/node';
import type { Response } from 'superagent';
import { pdfPages, pdfSignature } from '#libs/testing';
import { DatedOffice } from './dated-office';

let office: DatedOffice;
jest.setTimeout(240_000);
beforeAll(async () => {
  office = await DatedOffice.open('2026-03-02');
});
afterAll(async () => {
  await office.close();
});

const ana = () => office.as('ana');
const vera = () => office.as('vera', 'Koper', 'manager');
const FACTS = { careAtHomeReplacesInstitution: true, bornOn: '1940-05-05', notFullyAbleToLiveAlone: true };
const NEED = { tasks: ['dressing', 'meal'], hoursADay: 2, hoursAWeek: 10 };

interface Row {
  readonly type: string;
  readonly title: string;
  readonly position: string;
  readonly who: { readonly id: string };
  readonly changes: readonly {
    field: string;
    kind: string;
    before: string | null;
    after: string | null;
    reference: string | null;
  }[];
}

async function bytesOf(request: ReturnType<ReturnType<typeof vera>['get']>): Promise<Buffer> {
  const gathered = (response: Response, done: (error: Error | null, body: Buffer) => void): void => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part));
    response.on('end', () => done(null, Buffer.concat(parts)));
  };
  const { body } = await request
    .buffer(true)
    .parse(gathered as never)
    .expect(200);
  return body as Buffer;
}

describe('A court asks who changed a date', () => {
  let applicationId = '';
  let entryId = '';
  let personId = '';
  let ended = '';
  let corrected = '';
  const trail = (path = '') => `/api/audit-trail/cases/${applicationId}${path}`;

  it('there is a case whose end of waiting was corrected', async () => {
    const person = await ana().post('/api/persons', { surname: 'Bizjak', givenName: 'Vida' }).expect(201);
    personId = person.body.personId as string;
    const received = { programme: 'home-help', personId, receivedOn: '2026-01-12', municipality: '050' };
    const application = await ana()
      .post('/api/applications', { ...received, unit: 'Koper', sign: '181', channel: 'paper' })
      .expect(201);
    applicationId = application.body.applicationId as string;
    const at = (path: string) => `/api/applications/${applicationId}/${path}`;
    await ana().bring(at('documents'), { type: 'application', receivedOn: '2026-01-12' }).expect(201);
    await ana().post(at('completeness-checks'), { facts: {} }).expect(200);
    await ana()
      .post(at('eligibility-evaluations'), { facts: { ...FACTS, ...NEED } })
      .expect(201);
    const placed = await ana()
      .post(at('waiting-list-entries'), {
        provider: 'Dom Koper',
        listedOn: '2026-01-12',
        needProfile: { frequency: 'daily' },
      })
      .expect(201);
    entryId = placed.body.entryId as string;
    const entry = `/api/waiting-list-entries/${entryId}`;
    const end = { endedOn: '2026-02-20', reason: 'other', note: 'Odšla k hčerki Kralj.' };
    ended = (await ana().post(`${entry}/end`, end).expect(200)).body.position as string;
    const right = { endedOn: '2026-02-10', reason: 'moved-to-institution' };
    corrected = (await vera().post(`${entry}/end-correction`, right).expect(200)).body.position as string;
  });

  it('the manager finds the change, who made it, and the field before and after', async () => {
    const { body } = await vera()
      .get(trail(`?field=endedOn&shown=${corrected}`))
      .expect(200);
    const [end, correction] = body.rows as Row[];
    expect(end).toMatchObject({ type: 'WaitingEnded', who: { id: 'ana', roleName: 'strokovni delavec' } });
    expect(correction).toMatchObject({
      title: 'Konec čakanja popravljen na 10. 2. 2026: odšel v zavod',
      who: { id: 'vera', role: 'manager', roleName: 'vodja', unit: 'Koper' },
      purpose: expect.any(String) as string,
      effectiveOn: '2026-02-10',
      imported: null,
    });
    expect(correction?.changes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ field: 'endedOn', before: '20. 2. 2026', after: '10. 2. 2026' }),
        expect.objectContaining({ field: 'endReason', before: 'drugo', after: 'odšel v zavod' }),
      ]),
    );
  });

  it('the whole case is one trail, in any language, without what was written about the person', async () => {
    const { body, text } = await vera().get(trail('?language=it&limit=500')).expect(200);
    const types = (body.rows as Row[]).map(({ type }) => type);
    expect(types).toEqual(
      expect.arrayContaining([
        'ApplicationReceived',
        'ApplicationNumbered',
        'PlacedOnWaitingList',
        'WaitingEndCorrected',
      ]),
    );
    expect(text).not.toMatch(/Kralj|Bizjak|Vida/);
    const ofEntry = await vera().get(`/api/audit-trail/cases/${entryId}?limit=500`).expect(200);
    expect((ofEntry.body.rows as Row[]).map(({ type }) => type)).toEqual(types);
    const note = (body.rows as Row[]).flatMap(({ changes }) => changes).find(({ kind }) => kind === 'ref');
    expect(note?.after).toContain('testo conservato presso la persona');
    expect(note?.reference).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('the case opens as it was, and two points are compared', async () => {
    const then = await vera()
      .get(trail(`/state?at=${ended}`))
      .expect(200);
    const fields = (
      then.body.things as { thing: { id: string }; fields: { field: string; text: string }[] }[]
    )
      .filter(({ thing }) => thing.id === entryId)
      .flatMap(({ fields: each }) => each);
    expect(fields).toContainEqual(expect.objectContaining({ field: 'endedOn', text: '20. 2. 2026' }));
    expect(fields).toContainEqual(expect.objectContaining({ field: 'standing', text: 'končano' }));
    const onDay = await vera().get(trail(`/state?on=2026-02-15&knownAt=2099-01-01`)).expect(200);
    expect(JSON.stringify(onDay.body)).toContain('10. 2. 2026');
    const { body } = await vera()
      .get(trail(`/comparison?fromAt=${ended}&toAt=${corrected}&language=en`))
      .expect(200);
    expect(body.differences).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          label: 'ended on',
          before: '20 Feb 2026',
          after: '10 Feb 2026',
          explainedBy: [corrected],
        }),
      ]),
    );
    expect((body.events as Row[]).map(({ type }) => type)).toEqual(['WaitingEndCorrected']);
  });

  it('the court gets it as a signed PDF, and a changed copy is found out', async () => {
    await vera().post('/api/evidence/seals', {}).expect(200);
    const pdf = await bytesOf(vera().get(trail('/export?format=signed-pdf&field=endedOn')));
    const { body: seals } = await vera().get('/api/evidence/seals').expect(200);
    const printed = pdfPages(pdf).join(' ');
    expect(printed).toContain('10. 2. 2026 (prej: 20. 2. 2026)');
    expect(printed).toContain((seals as { code: string }[]).at(-1)?.code);
    const whole = { coversAll: true, unchanged: true, genuine: true, subFilter: 'ETSI.CAdES.detached' };
    expect(pdfSignature(pdf)).toMatchObject(whole);
    const changed = Buffer.from(pdf);
    changed[1_000] = (changed[1_000] ?? 0) ^ 1;
    expect(pdfSignature(changed)).toMatchObject({ ...whole, unchanged: false });
  });

  it('the same stands in CSV and XLSX', async () => {
    const csv = (await bytesOf(vera().get(trail('/export?format=csv')))).toString('utf8');
    expect(csv).toContain('konec: 10. 2. 2026 (prej: 20. 2. 2026)');
    const sheet = await readExcelFile(await bytesOf(vera().get(trail('/export?format=xlsx&language=en'))));
    expect(JSON.stringify(sheet)).toContain('ended on: 10 Feb 2026 (before: 20 Feb 2026)');
  });

  it('trails of a person, a caseworker and a unit are there too; of nobody there is none', async () => {
    const ofPerson = await vera().get(`/api/audit-trail/persons/${personId}?type=WaitingEnded`).expect(200);
    expect(ofPerson.body.rows).toHaveLength(1);
    const ofVera = await vera().get('/api/audit-trail/users/vera?order=newest').expect(200);
    expect((ofVera.body.rows as Row[]).every(({ who }) => who.id === 'vera')).toBe(true);
    const ofUnit = await vera().get('/api/audit-trail/units/Koper?limit=3').expect(200);
    expect(ofUnit.body.rows).toHaveLength(3);
    expect(ofUnit.body.next).not.toBeNull();
    await vera().get('/api/audit-trail/cases/00000000-0000-4000-8000-000000000001').expect(404);
    const wrong = await vera().get(trail('/state?at=x')).expect(400);
    expect(wrong.body.errors).toEqual([expect.objectContaining({ path: 'at', code: 'NOT_A_POSITION' })]);
    const choices = await vera().get('/api/audit-trail/choices?language=en').expect(200);
    expect(choices.body.fields).toContainEqual({ field: 'endedOn', label: 'ended on' });
  });
});
