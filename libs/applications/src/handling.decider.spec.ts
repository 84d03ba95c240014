import { localDate } from '#libs/kernel';
import { given } from '#libs/testing';
import { anApplication, applicationIdOf, onDay, thingIdOf } from './applications.builder';
import { application } from './applications.decider';
import {
  HandOverApplication,
  type HandlingCommand,
  PutOnHold,
  RecordApplicantDeath,
  RecordDocumentsAtProvider,
  ResumeWork,
  TakeApplication,
  TransferApplication,
  WithdrawApplication,
} from './handling.decider';

const day = localDate;
const id = applicationIdOf(1);
const received = () => anApplication().received();

const withdraw = (on = '2026-04-10') =>
  new WithdrawApplication(id, { withdrawnOn: day(on), noteRef: null }, onDay('2026-04-20'));
const died = (on = '2026-04-10') =>
  new RecordApplicantDeath(id, { diedOn: day(on), officialNoteRef: thingIdOf(7) }, onDay('2026-04-20'));
const transfer = (toUnit: string) =>
  new TransferApplication(id, { toUnit, noteRef: null }, onDay('2026-04-20'));
const hold = (until = '2026-05-15', said: Partial<PutOnHold['data']> = {}) =>
  new PutOnHold(
    id,
    { until: day(until), reason: 'awaiting-opinion', noteRef: null, ...said },
    onDay('2026-04-20'),
  );
const resume = new ResumeWork(id, {}, onDay('2026-04-20'));
const take = (by = 'ana', role = 'caseworker') => new TakeApplication(id, {}, onDay('2026-04-20', by, role));
const handOver = (to: string, by = 'ana', role = 'caseworker') =>
  new HandOverApplication(id, { to }, onDay('2026-04-20', by, role));

describe('An application', () => {
  it('is withdrawn by the applicant', () => {
    given(application, received().events)
      .when(withdraw())
      .then({ type: 'ApplicationWithdrawn', data: { withdrawnOn: day('2026-04-10'), noteRef: null } });
  });

  it('is not withdrawn before it was filed, nor in the future', () => {
    given(application, received().events).when(withdraw('2026-04-01')).thenRefused('WITHDRAWN_BEFORE_FILING');
    given(application, received().events).when(withdraw('2026-04-21')).thenRefused('DATE_IN_FUTURE');
  });

  it('is closed by an official note when the applicant dies', () => {
    given(application, received().events)
      .when(died())
      .then({
        type: 'ApplicantDeathRecorded',
        data: {
          diedOn: day('2026-04-10'),
          recordedOn: day('2026-04-20'),
          documentNumber: 1,
          officialNoteRef: thingIdOf(7),
        },
      });
    given(application, received().events).when(died('2026-04-21')).thenRefused('DATE_IN_FUTURE');
  });

  it('goes to the competent unit, where nobody has taken it', () => {
    const data = { toUnit: 'Sežana', noteRef: null, fromUnit: 'Koper', transferredOn: day('2026-04-20') };
    const history = received().takenBy('ana');
    given(application, history.events)
      .when(transfer('Sežana'))
      .then({ type: 'ApplicationTransferred', data });
    const there = history.and({ type: 'ApplicationTransferred', data });
    given(application, there.events).when(transfer('Sežana')).thenRefused('SAME_UNIT');
    given(application, there.events)
      .when(take('bojan'))
      .then({ type: 'ApplicationTaken', data: { takenOn: day('2026-04-20'), assignee: 'bojan' } });
  });
});

describe('The documents of an application at several homes', () => {
  const providers = [
    { provider: 'Dom Koper', preferred: true },
    { provider: 'Dom Izola', preferred: false },
  ];
  const joint = () =>
    anApplication().received({
      programme: 'institutional-care',
      providers,
      furtherDocumentsDueOn: day('2026-05-02'),
    });
  const reach = (provider: string, on: string) =>
    new RecordDocumentsAtProvider(id, { provider, reachedOn: day(on) }, onDay('2026-06-01'));

  it('reach a further home on the 30th day in time, a Saturday or not', () => {
    given(application, joint().events)
      .when(reach('Dom Izola', '2026-05-02'))
      .then({
        type: 'DocumentsReachedProvider',
        data: { provider: 'Dom Izola', reachedOn: day('2026-05-02') },
      });
  });

  it('reach it a day later too late: there the application counts as not filed', () => {
    given(application, joint().events)
      .when(reach('Dom Izola', '2026-05-03'))
      .then({
        type: 'ApplicationNotFiledAtProvider',
        data: {
          provider: 'Dom Izola',
          reachedOn: day('2026-05-03'),
          documentsDueOn: day('2026-05-02'),
        },
      });
  });

  it.each([
    ['PREFERRED_PROVIDER_HAS_THEM', reach('Dom Koper', '2026-05-02')],
    ['PROVIDER_NOT_APPLIED_TO', reach('Dom Piran', '2026-05-02')],
    ['DOCUMENT_BEFORE_APPLICATION', reach('Dom Izola', '2026-04-01')],
    ['DATE_IN_FUTURE', reach('Dom Izola', '2026-06-02')],
  ])('are refused: %s', (code, command) => {
    given(application, joint().events).when(command).thenRefused(code);
  });

  it('reach a home once', () => {
    const settled = joint().and({
      type: 'DocumentsReachedProvider',
      data: { provider: 'Dom Izola', reachedOn: day('2026-04-20') },
    });
    given(application, settled.events)
      .when(reach('Dom Izola', '2026-05-02'))
      .thenRefused('PROVIDER_ALREADY_SETTLED');
  });
});

describe('Work', () => {
  it('stands still for a reason until a day, and goes on', () => {
    const data = {
      from: day('2026-04-20'),
      until: day('2026-05-15'),
      reason: 'awaiting-opinion' as const,
      noteRef: null,
    };
    given(application, received().events).when(hold()).then({ type: 'ApplicationPutOnHold', data });
    given(application, received().onHold().events)
      .when(resume)
      .then({ type: 'ApplicationWorkResumed', data: { resumedOn: day('2026-04-20') } });
  });

  it.each([
    ['HOLD_ENDS_TOO_EARLY', received(), hold('2026-04-20')],
    ['NOTE_REQUIRED', received(), hold('2026-05-15', { reason: 'other' })],
    ['APPLICATION_ON_HOLD', received().onHold(), hold()],
    ['APPLICATION_NOT_ON_HOLD', received(), resume],
  ])('does neither twice nor without a reason: %s', (code, history, command) => {
    given(application, history.events).when(command).thenRefused(code);
  });

  it('is taken by one caseworker at a time, who must be somebody', () => {
    given(application, received().events)
      .when(take())
      .then({ type: 'ApplicationTaken', data: { takenOn: day('2026-04-20'), assignee: 'ana' } });
    given(application, received().takenBy('ana').events).when(take()).thenNothing();
    given(application, received().takenBy('bojan').events)
      .when(take())
      .thenRefused('TAKEN_BY_ANOTHER', { assignee: 'bojan' });
    given(application, received().events)
      .when(take('http', 'unidentified'))
      .thenRefused('ACTOR_NOT_IDENTIFIED');
  });

  it('is handed over by whoever has it, or by a manager', () => {
    const data = { handedOverOn: day('2026-04-20'), from: 'ana', to: 'cilka' };
    const event = { type: 'ApplicationHandedOver', data } as const;
    const history = received().takenBy('ana');
    given(application, history.events).when(handOver('cilka')).then(event);
    given(application, history.events)
      .when(handOver('cilka', 'vida', 'manager'))
      .then(event);
    given(application, history.events).when(handOver('cilka', 'bojan')).thenRefused('NOT_ASSIGNED_TO_YOU');
    given(application, history.events).when(handOver('ana')).thenNothing();
    given(application, received().events).when(handOver('cilka')).thenRefused('NOBODY_TOOK_IT');
  });
});

describe('After an application was withdrawn', () => {
  const withdrawn = received().and({
    type: 'ApplicationWithdrawn',
    data: { withdrawnOn: day('2026-04-10'), noteRef: null },
  });
  it.each<HandlingCommand>([
    withdraw(),
    died(),
    transfer('Sežana'),
    hold(),
    resume,
    take(),
    handOver('cilka'),
  ])('$type is refused', (command) => {
    given(application, withdrawn.events).when(command).thenRefused('APPLICATION_CLOSED', { by: 'withdrawn' });
  });
});
