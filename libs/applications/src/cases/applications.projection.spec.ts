import { localDate } from '#libs/kernel';
import { foldView, recorder } from '#libs/testing';
import { anApplication, type ApplicationHistory, applicationIdOf, personIdOf } from '../applications.builder';
import { numberingStream } from '../numbering.decider';
import { workQueueView } from '../work-queue/work-queue.projection';
import { applicationsView } from './applications.projection';

const day = localDate;

function recorded(history: ApplicationHistory, sequence?: number) {
  const record = recorder();
  const events = history.events.map((event) =>
    record(event, { stream: history.stream, recordedAt: '2026-04-20T08:00:00.000Z' }),
  );
  if (sequence === undefined) return events;
  const data = { applicationId: applicationIdOf(history.number), sign: '181', year: 2026, sequence };
  const number = record({ type: 'ApplicationNumbered', data }, { stream: numberingStream('181', 2026) });
  return [events[0], number, ...events.slice(1)].filter((event) => event !== undefined);
}
const cases = (history: ApplicationHistory, sequence?: number) =>
  foldView(applicationsView, recorded(history, sequence));
const tasks = (history: ApplicationHistory) =>
  foldView(workQueueView, recorded(history)).tasks?.map(({ kind, subject, due_on, done_on }) => ({
    kind,
    subject,
    due_on,
    done_on,
  }));

describe('An application as it is listed', () => {
  it('bears its number, although that stands in another stream', () => {
    const [row] = cases(anApplication().received(), 2).cases ?? [];
    expect(row).toMatchObject({
      application_id: applicationIdOf(1),
      number: '181-2/2026',
      sequence: 2,
      year: 2026,
      person_id: personIdOf(1),
      state: 'received',
      events: 1,
    });
    expect(cases(anApplication().received()).cases?.[0]).toMatchObject({ number: null });
  });

  it.each<[string, ApplicationHistory]>([
    ['received', anApplication().received()],
    ['incomplete', anApplication().received().foundIncomplete()],
    ['supplement-called', anApplication().received().foundIncomplete().called()],
    ['complete', anApplication().received().withDocument('application').foundComplete()],
    ['on-waiting-list', anApplication().received().foundComplete().evaluated().listedAt('Dom Koper')],
    ['dismissed', anApplication().received().dismissed()],
  ])('stands as %s', (state, history) => {
    expect(cases(history).cases).toEqual([expect.objectContaining({ state })]);
  });

  it('shows at which homes it counts as filed', () => {
    const providers = ['A', 'B', 'C', 'D'].map((name) => ({ provider: name, preferred: name === 'A' }));
    const history = anApplication()
      .received({ providers, furtherDocumentsDueOn: day('2026-05-02') })
      .and({ type: 'DocumentsReachedProvider', data: { provider: 'B', reachedOn: day('2026-04-20') } })
      .and({
        type: 'ApplicationNotFiledAtProvider',
        data: { provider: 'C', reachedOn: day('2026-05-03'), documentsDueOn: day('2026-05-02') },
      });
    const [row] = cases(history).cases ?? [];
    expect((row?.['providers'] as { state: string }[]).map(({ state }) => state)).toEqual([
      'preferred',
      'filed',
      'not-filed',
      'awaiting-documents',
    ]);
  });

  it('keeps everything that happened in order, with who did it', () => {
    const { timeline } = cases(anApplication().received().withDocument('application').foundComplete());
    expect(timeline?.map(({ place, type, day: on, actor }) => [place, type, on, actor])).toEqual([
      [1, 'ApplicationReceived', '2026-04-02', 'test'],
      [2, 'ApplicationDocumentReceived', '2026-04-02', 'test'],
      [3, 'ApplicationFoundComplete', '2026-04-03', 'test'],
    ]);
  });
});

describe('The tasks of an application', () => {
  const open = (kind: string, due_on: string | null, subject = '') => ({
    kind,
    subject,
    due_on,
    done_on: null,
  });
  const done = (kind: string, due_on: string | null, done_on: string) => ({
    kind,
    subject: '',
    due_on,
    done_on,
  });

  it('begin with the check within five working days', () => {
    expect(tasks(anApplication().received())).toEqual([open('check-completeness', '2026-04-10')]);
    expect(tasks(anApplication().received().foundIncomplete())).toEqual([
      open('check-completeness', '2026-04-10'),
    ]);
  });

  it('go on with the decision once it is complete', () => {
    expect(tasks(anApplication().received().foundComplete())).toEqual([
      done('check-completeness', '2026-04-10', '2026-04-03'),
      open('decide', '2026-05-04'),
    ]);
  });

  it('wait for the supplement, then check it, then decide', () => {
    const called = anApplication().received().foundIncomplete().called('2026-04-20');
    const first = done('check-completeness', '2026-04-10', '2026-04-03');
    expect(tasks(called)).toEqual([first, open('await-supplement', '2026-04-20')]);
    expect(tasks(called.supplemented('2026-04-15', ['income-proof']))?.[1]).toEqual(
      open('await-supplement', '2026-04-20'),
    );
    expect(tasks(called.supplemented('2026-04-15'))).toEqual([
      first,
      done('await-supplement', '2026-04-20', '2026-04-15'),
      open('check-supplement', null),
    ]);
  });

  it('end with the agreement where there is no decision', () => {
    const complete = anApplication().received().foundComplete('2026-04-02', null).evaluated();
    expect(tasks(complete)?.at(-1)).toEqual(open('conclude', null));
    expect(tasks(complete.listedAt('Dom Koper', '2026-04-10'))?.at(-1)).toEqual(
      done('conclude', null, '2026-04-10'),
    );
  });

  it('remind of the further homes and of the end of each hold', () => {
    const history = anApplication().received({
      providers: [
        { provider: 'Dom Koper', preferred: true },
        { provider: 'Dom Izola', preferred: false },
      ],
      furtherDocumentsDueOn: day('2026-05-02'),
    });
    const resumed = { type: 'ApplicationWorkResumed', data: { resumedOn: day('2026-04-15') } } as const;
    expect(tasks(history.onHold('2026-05-15').and(resumed).onHold('2026-06-15'))).toEqual([
      open('check-completeness', '2026-04-10'),
      open('provider-documents', '2026-05-02', 'Dom Izola'),
      { ...done('resume-work', '2026-05-15', '2026-04-15'), subject: '1' },
      open('resume-work', '2026-06-15', '2'),
    ]);
  });

  it('are all done when the procedure has ended', () => {
    const ended = tasks(anApplication().received().foundComplete().onHold().dismissed());
    expect(ended?.map(({ done_on }) => done_on)).toEqual(['2026-04-03', '2026-04-30', '2026-04-30']);
  });
});
