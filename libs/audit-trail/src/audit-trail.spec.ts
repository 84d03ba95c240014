import { MemoryEventStore } from '#libs/event-store';
import { localDate, type RecordedEvent } from '#libs/kernel';
import { personPairsView } from '#libs/persons';
import { viewSchema } from '#libs/projections';
import { createTestDatabase, filledView, FixedClock, type TestDatabase } from '#libs/testing';
import { AuditTrail } from './audit-trail';
import { anOffice } from './audit-trail.builder';
import { auditTrailView } from './index-view/audit-trail.projection';
import type { TrailFilter, TrailScope } from './trail/trail-request';
import { TrailIndex } from './trail/trail-index';
import { TrailReader } from './trail/trail-reader';

const office = anOffice();
const { application, entry, admission, decision, exemption, person, liable, otherCase } = office.ids;

describe('The audit trail', () => {
  let database: TestDatabase;
  let trail: AuditTrail;
  const clock = new FixedClock('2022-01-01T08:00:00Z');
  const store = new MemoryEventStore(clock);

  beforeAll(async () => {
    database = await createTestDatabase([]);
    await office.recordIn(store, (day) => clock.set(`${day}T09:00:00Z`));
    const events: RecordedEvent[] = [];
    for await (const page of store.readAll()) events.push(...page);
    await filledView(database.app, auditTrailView, events, viewSchema(auditTrailView.name));
    await filledView(database.app, personPairsView, events, viewSchema(personPairsView.name));
    trail = new AuditTrail(new TrailIndex(database.app), new TrailReader(store), database.app);
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  const typesOf = async (scope: TrailScope, filter: TrailFilter = {}, limit = 100): Promise<string[]> =>
    (await trail.page({ scope, filter, language: 'sl', order: 'oldest', limit })).rows.map(
      ({ type }) => type,
    );

  const CASE = [
    'ApplicationReceived',
    'ApplicationNumbered',
    'PlacedOnWaitingList',
    'PlaceOffered',
    'PlaceBooked',
    'PersonAdmitted',
    'DecisionDrafted',
    'ExemptionProposed',
    'WaitingEnded',
    'LetterProduced',
    'WaitingEndCorrected',
  ];

  it.each([
    ['the application', application],
    ['the entry on the list', entry],
    ['the admission', admission],
    ['the decision', decision],
    ['the exemption that was decided', exemption],
  ])('of a case is the same, asked by %s', async (_, id) => {
    expect((await typesOf({ kind: 'case', id })).sort()).toEqual([...CASE].sort());
  });

  it('of another case tells of nothing else', async () => {
    expect(await typesOf({ kind: 'case', id: otherCase })).toEqual(['ApplicationReceived']);
  });

  it('of a person holds the cases of all joined records, and what others’ cases say of the person', async () => {
    const types = (await trail.ofPerson(person, 'sl')).map(({ type }) => type);
    expect(types.filter((type) => type === 'ApplicationReceived')).toHaveLength(1);
    expect(types).toEqual(expect.arrayContaining([...CASE, 'PersonRegistered', 'PersonsFoundSame']));
    const ofLiable = (await trail.ofPerson(liable, 'sl')).map(({ type }) => type);
    expect(ofLiable).toEqual(['DecisionDrafted']);
  });

  it('of a caseworker and of a unit is what they wrote', async () => {
    expect(await typesOf({ kind: 'user', id: 'vera' })).toEqual(['WaitingEnded', 'WaitingEndCorrected']);
    expect(await typesOf({ kind: 'unit', unit: 'Izola' })).toEqual(['ApplicationReceived']);
  });

  it('is read page by page without loss or repetition, in both directions', async () => {
    for (const order of ['oldest', 'newest'] as const) {
      const request = {
        scope: { kind: 'case', id: application },
        filter: {},
        language: 'sl',
        order,
      } as const;
      const whole = (await trail.page({ ...request, limit: 100 })).rows.map(({ eventId }) => eventId);
      const pages: string[] = [];
      let page = await trail.page({ ...request, limit: 4 });
      pages.push(...page.rows.map(({ eventId }) => eventId));
      while (page.next) {
        page = await trail.page({ ...request, limit: 4, after: page.next });
        pages.push(...page.rows.map(({ eventId }) => eventId));
      }
      expect(pages).toEqual(whole);
      expect(whole).toHaveLength(CASE.length);
    }
  });

  it.each<[string, TrailFilter, string[]]>([
    ['the type', { types: ['WaitingEnded', 'PlaceOffered'] }, ['PlaceOffered', 'WaitingEnded']],
    ['who', { who: 'vera' }, ['WaitingEnded', 'WaitingEndCorrected']],
    ['the role', { role: 'manager' }, ['WaitingEnded', 'WaitingEndCorrected']],
    ['the unit', { unit: 'Izola' }, []],
    ['a field', { field: 'endReason' }, ['WaitingEnded', 'WaitingEndCorrected']],
    ['a part of a code', { search: 'ODU-20' }, ['PlacedOnWaitingList']],
    ['what a code is called', { search: 'odšel v zav' }, ['WaitingEnded', 'WaitingEndCorrected']],
    ['the last days there are', { recordedFrom: '9999-12-31', effectiveTo: '0001-01-01' } as TrailFilter, []],
    [
      'no first day',
      { recordedFrom: localDate('0001-01-01'), recordedTo: localDate('9999-12-31'), types: ['PlaceOffered'] },
      ['PlaceOffered'],
    ],
    ['the import', { imported: true }, ['PlacedOnWaitingList']],
    [
      'the day of recording',
      { recordedFrom: '2022-06-01', recordedTo: '2022-06-01' } as TrailFilter,
      ['WaitingEnded'],
    ],
    [
      'the effective day',
      { effectiveFrom: '2022-05-22', effectiveTo: '2022-05-31' } as TrailFilter,
      ['WaitingEndCorrected'],
    ],
  ])('of a case is narrowed by %s', async (_, filter, types) => {
    expect(await typesOf({ kind: 'case', id: application }, filter)).toEqual(types);
  });

  it('shows who changed which field from what to what', async () => {
    const { rows } = await trail.page({
      scope: { kind: 'case', id: application },
      filter: { types: ['WaitingEndCorrected'] },
      language: 'sl',
      order: 'oldest',
      limit: 10,
    });
    expect(rows[0]).toMatchObject({
      title: 'Konec čakanja popravljen na 25. 5. 2022: smrt',
      who: { id: 'vera', roleName: 'vodja', unit: 'Koper' },
      effectiveOn: '2022-05-25',
      thing: { id: entry, name: 'uvrstitev na čakalno listo' },
    });
    expect(rows[0]?.changes).toEqual([
      {
        field: 'endedOn',
        label: 'konec',
        part: null,
        kind: 'day',
        before: '1. 6. 2022',
        after: '25. 5. 2022',
        reference: null,
      },
      {
        field: 'endReason',
        label: 'razlog konca',
        part: null,
        kind: 'code',
        before: 'odšel v zavod',
        after: 'smrt',
        reference: null,
      },
    ]);
  });

  it('names persons and kept texts by their ids only', async () => {
    const { rows } = await trail.page({
      scope: { kind: 'case', id: application },
      filter: { types: ['WaitingEnded'] },
      language: 'en',
      order: 'oldest',
      limit: 10,
    });
    const note = rows[0]?.changes.find(({ field }) => field === 'noteRef');
    expect(note).toMatchObject({
      kind: 'ref',
      after: `text kept with the person (${office.ids.note.slice(0, 8)})`,
    });
    expect(note?.reference).toBe(office.ids.note);
  });
});
