import { localDate } from '#libs/kernel';
import { foldView, given, recorder } from '#libs/testing';
import { RecordAdmission } from './admission-outcome.decider';
import { anApplication, type ApplicationHistory, applicationIdOf } from './applications.builder';
import { application } from './applications.decider';
import { applicationsView } from './cases/applications.projection';
import { workQueueView } from './work-queue/work-queue.projection';

const day = localDate;
const admissionId = '2d0f1c1e-6d0a-4c86-9f0e-3f7a3c5d2b11';
const data = { admissionId, provider: 'Dom Koper', admittedOn: day('2026-05-04') };
const metadata = {
  commandId: 'c0ffee00-0000-4000-8000-000000000001',
  correlationId: 'c0ffee00-0000-4000-8000-000000000001',
  causationId: null,
  actor: { id: 'reactor:admitted-application', role: 'system', unit: null, onBehalfOf: null },
  legalBasis: null,
  purpose: 'admission',
};
const admitted = new RecordAdmission(applicationIdOf(1), data, { metadata, today: day('2026-05-05') });

const joint = () =>
  anApplication().received({
    programme: 'institutional-care',
    providers: [
      { provider: 'Dom Koper', preferred: true },
      { provider: 'Dom Izola', preferred: false },
    ],
    furtherDocumentsDueOn: day('2026-05-02'),
  });
const fact = (concluded: boolean, closedAt: string[] = []) =>
  ({ type: 'ApplicantAdmitted', data: { ...data, closedAt, concluded } }) as const;
const recorded = (history: ApplicationHistory) => {
  const record = recorder();
  return history.events.map((event) => record(event, { stream: history.stream }));
};

describe('An application of somebody who was admitted', () => {
  it('is concluded, and closed at the other homes', () => {
    given(application, joint().events)
      .when(admitted)
      .then(fact(true, ['Dom Izola']));
  });

  it('is closed nowhere else where the programme does not say so, and goes on where the papers follow', () => {
    given(application, anApplication().received({ programme: 'home-help' }).events)
      .when(admitted)
      .then(fact(true));
    given(application, anApplication().received({ programme: 'crisis-centre' }).events)
      .when(admitted)
      .then(fact(false));
    given(application, anApplication().received({ programme: 'family-assistant' }).events)
      .when(admitted)
      .then(fact(false));
  });

  it('is told once, and not of one that was closed before or is not known', () => {
    given(application, joint().and(fact(true)).events)
      .when(admitted)
      .thenNothing();
    given(application, joint().dismissed().events).when(admitted).thenRefused('APPLICATION_CLOSED');
    given(application, []).when(admitted).thenRefused('APPLICATION_NOT_KNOWN');
  });

  it('has no open task any more and shows where the person is', () => {
    const history = joint().and(fact(true, ['Dom Izola']));
    const tasks = foldView(workQueueView, recorded(history)).tasks;
    expect(tasks?.map(({ kind, done_on }) => [kind, done_on])).toEqual([
      ['check-completeness', '2026-05-04'],
      ['provider-documents', '2026-05-04'],
    ]);
    const [row] = foldView(applicationsView, recorded(history)).cases ?? [];
    expect(row).toMatchObject({ state: 'admitted' });
    expect((row?.['providers'] as { state: string }[]).map(({ state }) => state)).toEqual([
      'admitted',
      'closed-elsewhere',
    ]);
  });
});
