import { THE_HOUSE } from '#libs/access';
import { localDate } from '#libs/kernel';
import { createTestDatabase, filledView, foldView, recorder, type TestDatabase } from '#libs/testing';
import {
  admissionIdOf,
  anAdmission,
  type AdmissionHistory,
  personIdOf,
  plainTerms,
} from '../admissions.builder';
import { admissionsView } from './admissions.projection';
import { type AdmissionsRequest, admissionsOnDay } from './admissions.query';

const day = localDate;

/** Recorded all at once, but the last event on a later day where one is said. */
function recorded(history: AdmissionHistory, lastOn?: string) {
  const record = recorder();
  return history.events.map((event, index) => {
    const last = lastOn !== undefined && index === history.events.length - 1;
    const recordedAt = `${last ? lastOn : '2026-05-04'}T08:00:00.000Z`;
    return record(event, { stream: history.stream, recordedAt });
  });
}

const spans = (history: AdmissionHistory) =>
  foldView(admissionsView, recorded(history)).spans?.map(({ valid, status, provider, terms, suspended }) => ({
    valid,
    status,
    provider,
    hours: (terms as { hoursPerWeek: number } | null)?.hoursPerWeek ?? null,
    ...((suspended as string[]).length > 0 ? { suspended } : {}),
  }));

describe('An admission day by day', () => {
  const usual = { status: 'running', provider: 'Izvajalec Koper', hours: 10 };

  it('is split where volume, provider or service change, up to its end', () => {
    const history = anAdmission()
      .started('2026-05-04')
      .changed('2026-06-01', { hoursPerWeek: 12 })
      .interrupted('2026-07-01')
      .resumed('2026-07-11')
      .transferred('2026-08-01', 'Izvajalec Izola')
      .ended('2026-09-01');
    expect(spans(history)).toEqual([
      { ...usual, valid: '[2026-05-04,2026-06-01)' },
      { ...usual, valid: '[2026-06-01,2026-07-01)', hours: 12 },
      { ...usual, valid: '[2026-07-01,2026-07-11)', hours: 12, status: 'interrupted' },
      { ...usual, valid: '[2026-07-11,2026-08-01)', hours: 12 },
      { ...usual, valid: '[2026-08-01,2026-09-01)', hours: 12, provider: 'Izvajalec Izola' },
    ]);
  });

  it('knows from which activities somebody is kept out', () => {
    const history = anAdmission()
      .started('2026-05-04', { programme: 'low-threshold' }, plainTerms())
      .suspended('2026-06-01', '2026-06-14');
    expect(spans(history)?.map(({ valid, suspended }) => [valid, suspended])).toEqual([
      ['[2026-05-04,2026-06-01)', undefined],
      ['[2026-06-01,2026-06-15)', ['group-work']],
      ['[2026-06-15,)', undefined],
    ]);
  });

  it('is nothing after what ended it turned out to be earlier, and nothing of a plan that was given up', () => {
    const ended = anAdmission().started('2026-05-04').changed('2026-06-01', {}).ended('2026-05-20', 'died');
    expect(spans(ended)?.map(({ valid }) => valid)).toEqual(['[2026-05-04,2026-05-20)']);
    const data = { cancelledOn: day('2026-05-01'), reason: 'withdrew' as const, noteRef: null };
    const cancelled = anAdmission().planned().and({ type: 'PlannedAdmissionCancelled', data });
    expect(spans(cancelled)).toEqual([]);
    expect(foldView(admissionsView, recorded(cancelled)).admissions).toMatchObject([{ state: 'cancelled' }]);
  });

  it.each<[string, AdmissionHistory]>([
    ['planned', anAdmission().planned()],
    ['running', anAdmission().started()],
    ['interrupted', anAdmission().started().interrupted('2026-06-01')],
    ['ended', anAdmission().started().ended('2026-06-01')],
  ])('stands as %s', (state, history) => {
    expect(foldView(admissionsView, recorded(history)).admissions).toMatchObject([
      { admission_id: admissionIdOf(1), state, events: history.events.length },
    ]);
  });
});

describe('Reviews of a housing group', () => {
  const group = () => anAdmission().started('2026-01-15', { programme: 'housing-group' }, plainTerms());
  const reviews = (history: AdmissionHistory) =>
    foldView(admissionsView, recorded(history)).reviews?.map(({ kind, due_on, done_on }) => [
      kind,
      due_on,
      done_on,
    ]);

  it('are due every six months from the first day, then from the last evaluation', () => {
    expect(reviews(group())).toEqual([
      ['questionnaire-entry', '2026-01-15', null],
      ['plan-evaluation', '2026-07-15', null],
      ['questionnaire-evaluation', '2026-07-15', null],
    ]);
    expect(reviews(group().evaluated('2026-07-10'))?.slice(1, 3)).toEqual([
      ['plan-evaluation', '2026-07-15', '2026-07-10'],
      ['plan-evaluation', '2027-01-10', null],
    ]);
  });

  it('end with the admission, when the last questionnaire is due', () => {
    const answered = {
      questionnaireId: personIdOf(9),
      kind: 'entry',
      answeredOn: day('2026-01-16'),
    } as const;
    const left = group().and({ type: 'QuestionnaireAnswered', data: answered }).ended('2026-08-01');
    expect(reviews(left)).toEqual([
      ['questionnaire-entry', '2026-01-15', '2026-01-16'],
      ['questionnaire-exit', '2026-08-01', null],
    ]);
  });

  it('are none where the programme foresees none', () => {
    expect(reviews(anAdmission().started())).toEqual([]);
  });
});

describe('Who is admitted on a day', () => {
  let database: TestDatabase;
  let schema: string;
  const asked = (said: Partial<AdmissionsRequest> = {}) =>
    admissionsOnDay(database.app, schema, THE_HOUSE, {
      ...{ programme: 'home-help', provider: 'Izvajalec Koper', municipality: null },
      ...{ on: day('2026-06-15'), knownAt: day('2026-12-01'), offset: 0, limit: 100 },
      ...said,
    });

  beforeAll(async () => {
    database = await createTestDatabase([]);
    schema = await filledView(database.app, admissionsView, [
      ...recorded(anAdmission(1).started('2026-05-04').ended('2026-06-10', 'died'), '2026-09-01'),
      ...recorded(
        anAdmission(2)
          .started('2026-04-01', { personId: personIdOf(2) })
          .interrupted('2026-06-01'),
      ),
      ...recorded(anAdmission(3).started('2026-05-04').transferred('2026-06-01', 'Izvajalec Izola')),
      ...recorded(anAdmission(4).planned('2026-07-01')),
    ]);
  });
  afterAll(() => database.drop());

  it('differs by what was known: an end that was told late', async () => {
    const later = await asked();
    expect(later).toMatchObject({ total: 1, persons: 1, interrupted: 1, hoursPerWeek: 10 });
    expect(later.admissions).toEqual([
      expect.objectContaining({
        admissionId: admissionIdOf(2),
        status: 'interrupted',
        startedOn: '2026-04-01',
      }),
    ]);
    const before = await asked({ knownAt: day('2026-08-31') });
    expect(before.admissions.map(({ admissionId }) => admissionId)).toEqual([
      admissionIdOf(2),
      admissionIdOf(1),
    ]);
    expect(before).toMatchObject({ total: 2, persons: 2, hoursPerWeek: 20 });
    expect(await asked({ knownAt: day('2026-05-03') })).toMatchObject({ total: 0, planned: [] });
  });

  it('is told by provider and by pages, and apart from who is to be admitted', async () => {
    const all = await asked({ provider: null, offset: 1, limit: 1 });
    expect(all).toMatchObject({ total: 2, admissions: [{ admissionId: admissionIdOf(3) }] });
    expect(await asked({ provider: 'Izvajalec Izola' })).toMatchObject({ total: 1, planned: [] });
    expect(await asked({ municipality: '040' })).toMatchObject({ total: 0 });
    expect(all.planned).toEqual([
      expect.objectContaining({ admissionId: admissionIdOf(4), plannedOn: '2026-07-01', startedOn: null }),
    ]);
  });
});
