import { localDate } from '#libs/kernel';
import { programmes } from '#libs/programmes';
import { given } from '#libs/testing';
import { application } from './applications.decider';
import {
  anApplication,
  applicationIdOf,
  aReceipt,
  documentIdOf,
  onDay,
  thingIdOf,
} from './applications.builder';
import {
  CallForSupplement,
  CheckCompleteness,
  DismissApplication,
  type IntakeCommand,
  ReceiveApplication,
  RecordDocument,
} from './intake.decider';

const day = localDate;
const id = applicationIdOf(1);
const known = { known: true, named: true };

const receive = (said: Partial<ReceiveApplication['data']> = {}, today = '2026-04-02') => {
  const { applicationId: _id, furtherDocumentsDueOn: _due, supplementCallDueOn: _call, ...data } = aReceipt();
  return new ReceiveApplication(id, { ...data, person: known, ...said }, onDay(today));
};
const bring = (said: Partial<RecordDocument['data']> = {}, today = '2026-05-04') =>
  new RecordDocument(
    id,
    {
      documentId: documentIdOf(9),
      type: 'application',
      receivedOn: day('2026-04-15'),
      contentHash: null,
      mediaType: null,
      bytes: null,
      ...said,
    },
    onDay(today),
  );
const check = (facts = {}, today = '2026-04-03') => new CheckCompleteness(id, { facts }, onDay(today));
const call = (days: number | null = 15, today = '2026-04-10') =>
  new CallForSupplement(id, { callId: thingIdOf(1), days }, onDay(today));
const dismiss = (ground: DismissApplication['data']['ground'], today = '2026-04-30') =>
  new DismissApplication(id, { ground, noteRef: null }, onDay(today));

describe('An application comes in', () => {
  it('and the five working days for a supplement call run over Easter', () => {
    given(application, [])
      .when(receive())
      .then({
        type: 'ApplicationReceived',
        data: aReceipt({ supplementCallDueOn: day('2026-04-10') }),
      });
  });

  it.each(programmes().map(({ code, identity, intake }) => ({ code, identity, several: !!intake.several })))(
    'for $code',
    ({ code, identity, several }) => {
      const providers = several ? [{ provider: 'Dom Koper', preferred: true }] : [];
      const person = { known: true, named: identity !== 'code-only' };
      given(application, [])
        .when(receive({ programme: code, providers, person }))
        .then({ type: 'ApplicationReceived', data: aReceipt({ programme: code, providers }) });
    },
  );

  it('once only', () => {
    given(application, anApplication().received().events)
      .when(receive())
      .thenRefused('APPLICATION_ALREADY_EXISTS');
  });

  it('for a person whom the office knows', () => {
    given(application, [])
      .when(receive({ person: { known: false, named: false } }))
      .thenRefused('PERSON_NOT_KNOWN', { field: 'personId' });
  });

  it('for a programme that exists', () => {
    given(application, [])
      .when(receive({ programme: 'house-help' }))
      .thenRefused('PROGRAMME_NOT_KNOWN');
  });

  it('under a code and never under a name where people are known by a code', () => {
    given(application, [])
      .when(receive({ programme: 'low-threshold' }))
      .thenRefused('NAMED_PERSON_NOT_ALLOWED');
  });

  it('not in the future, and not before it was handed in', () => {
    given(application, [])
      .when(receive({}, '2026-04-01'))
      .thenRefused('DATE_IN_FUTURE', { field: 'receivedOn' });
    given(application, [])
      .when(receive({ filedOn: day('2026-04-03') }, '2026-04-10'))
      .thenRefused('FILED_AFTER_RECEIPT', { field: 'filedOn' });
  });

  it('under a sign of the classification plan only', () => {
    given(application, [])
      .when(receive({ sign: '99999' }))
      .thenRefused('CLASSIFICATION_SIGN_NOT_KNOWN', { field: 'sign' });
  });
});

describe('An application at several homes', () => {
  const homes = (...preferred: boolean[]) =>
    preferred.map((each, index) => ({ provider: `Dom ${index + 1}`, preferred: each }));

  it('gives the further homes 30 days for the documents', () => {
    given(application, [])
      .when(receive({ programme: 'institutional-care', providers: homes(true, false) }))
      .then({
        type: 'ApplicationReceived',
        data: aReceipt({
          programme: 'institutional-care',
          providers: homes(true, false),
          furtherDocumentsDueOn: day('2026-05-02'),
        }),
      });
  });

  it.each([
    ['names exactly one preferred home', 'institutional-care', homes(true, true), 'ONE_PREFERRED_PROVIDER'],
    ['names exactly one preferred home', 'institutional-care', homes(false), 'ONE_PREFERRED_PROVIDER'],
    [
      'names no home twice',
      'institutional-care',
      [...homes(true), { provider: 'Dom 1', preferred: false }],
      'PROVIDER_NAMED_TWICE',
    ],
    [
      'is only for programmes that foresee it',
      'home-help',
      homes(true, false),
      'SEVERAL_PROVIDERS_NOT_FORESEEN',
    ],
  ])('%s', (_title, programme, providers, code) => {
    given(application, []).when(receive({ programme, providers })).thenRefused(code);
  });
});

describe('A document', () => {
  it('bears the next number of its case', () => {
    given(application, anApplication().received().withDocument('other').events)
      .when(bring({ contentHash: 'ab'.repeat(32), mediaType: 'application/pdf', bytes: 120 }))
      .then({
        type: 'ApplicationDocumentReceived',
        data: {
          documentId: documentIdOf(9),
          documentNumber: 2,
          type: 'application',
          receivedOn: day('2026-04-15'),
          contentHash: 'ab'.repeat(32),
          mediaType: 'application/pdf',
          bytes: 120,
        },
      });
  });

  const scanned = { contentHash: 'ab'.repeat(32) };
  it.each([
    ['DOCUMENT_TYPE_NOT_KNOWN', bring({ type: 'psychiatric-opinion' })],
    ['DATE_IN_FUTURE', bring({ receivedOn: day('2026-05-05') })],
    ['DOCUMENT_BEFORE_APPLICATION', bring({ receivedOn: day('2026-04-01') })],
    ['DOCUMENT_ALREADY_RECEIVED', bring(scanned)],
  ])('is refused: %s', (code, command) => {
    given(application, anApplication().received().withDocument('application', scanned).events)
      .when(command)
      .thenRefused(code);
  });
});

describe('Completeness', () => {
  it('says what is missing, once', () => {
    const incomplete = { checkedOn: day('2026-04-03'), required: ['application'], missing: ['application'] };
    given(application, anApplication().received().events)
      .when(check())
      .then({ type: 'ApplicationFoundIncomplete', data: incomplete });
    given(application, anApplication().received().foundIncomplete().events).when(check()).thenNothing();
  });

  it('starts the month to decide on the day of the last document', () => {
    const late = { receivedOn: day('2026-04-15') };
    given(application, anApplication().received().foundIncomplete().withDocument('application', late).events)
      .when(check({}, '2026-04-16'))
      .then({
        type: 'ApplicationFoundComplete',
        data: {
          checkedOn: day('2026-04-16'),
          completeOn: day('2026-04-15'),
          required: ['application'],
          decisionDueOn: day('2026-05-15'),
        },
      });
  });

  it('asks for a document only of those whose facts call for it', () => {
    const history = anApplication().received({ programme: 'home-help' }).withDocument('application').events;
    given(application, history)
      .when(check({ invalidStatus: true }))
      .then({
        type: 'ApplicationFoundIncomplete',
        data: {
          checkedOn: day('2026-04-03'),
          required: ['application', 'invalid-status'],
          missing: ['invalid-status'],
        },
      });
    given(application, history)
      .when(check({ invalidStatus: false }))
      .then({
        type: 'ApplicationFoundComplete',
        data: {
          checkedOn: day('2026-04-03'),
          completeOn: day('2026-04-02'),
          required: ['application'],
          decisionDueOn: null,
        },
      });
  });

  it('once found stays', () => {
    given(application, anApplication().received().foundComplete().events).when(check()).thenNothing();
  });
});

describe('A supplement call', () => {
  const incomplete = () => anApplication().received().foundIncomplete();

  it('states what is missing, the period and the consequence; its last day moves to a working day', () => {
    given(application, incomplete().events)
      .when(call(15, '2026-04-10'))
      .then({
        type: 'SupplementCalled',
        data: {
          callId: thingIdOf(1),
          documentNumber: 1,
          calledOn: day('2026-04-10'),
          missing: ['application'],
          dueOn: day('2026-04-28'),
          consequence: 'dismissal',
          textKey: 'letters.supplement-call',
          inTime: true,
          periodVerified: true,
        },
      });
  });

  it('after the five working days is still sent, and says that the office was late', () => {
    const { events } = incomplete();
    const [called] = application.decide(call(15, '2026-04-13'), stateOf(events));
    expect(called).toMatchObject({ type: 'SupplementCalled', data: { inTime: false } });
  });

  it('without a period of the caseworker runs an assumed one and says so', () => {
    const [called] = application.decide(call(null), stateOf(incomplete().events));
    expect(called).toMatchObject({ data: { dueOn: '2026-04-28', periodVerified: false } });
  });

  it.each([
    ['COMPLETENESS_NOT_CHECKED', anApplication().received()],
    ['NOTHING_MISSING', anApplication().received().withDocument('application').foundComplete()],
    ['NOTHING_MISSING', incomplete().withDocument('application')],
    ['SUPPLEMENT_ALREADY_CALLED', incomplete().called()],
    ['APPLICATION_ON_HOLD', incomplete().onHold()],
  ])('is refused: %s', (code, history) => {
    given(application, history.events).when(call()).thenRefused(code);
  });

  it.each([
    ['2026-04-20', false],
    ['2026-04-21', true],
  ])('is answered by the document that comes on %s (late: %s)', (receivedOn, late) => {
    given(application, incomplete().called('2026-04-20').events)
      .when(bring({ receivedOn: day(receivedOn) }))
      .then(
        {
          type: 'ApplicationDocumentReceived',
          data: {
            documentId: documentIdOf(9),
            documentNumber: 2,
            type: 'application',
            receivedOn: day(receivedOn),
            contentHash: null,
            mediaType: null,
            bytes: null,
          },
        },
        {
          type: 'SupplementReceived',
          data: {
            callId: thingIdOf(1),
            documentId: documentIdOf(9),
            receivedOn: day(receivedOn),
            late,
            stillMissing: [],
          },
        },
      );
  });

  it('is not answered by a document nobody asked for', () => {
    const events = application.decide(bring({ type: 'other' }), stateOf(incomplete().called().events));
    expect(events.map(({ type }) => type)).toEqual(['ApplicationDocumentReceived']);
  });
});

describe('A dismissal', () => {
  const incomplete = () => anApplication().received().foundIncomplete();

  it('for want of the supplement comes after its period', () => {
    given(application, incomplete().called('2026-04-20').events)
      .when(dismiss('not-supplemented', '2026-04-21'))
      .then({
        type: 'ApplicationDismissed',
        data: {
          dismissedOn: day('2026-04-21'),
          ground: 'not-supplemented',
          documentNumber: 2,
          noteRef: null,
        },
      });
  });

  it.each([
    ['SUPPLEMENT_NOT_CALLED', incomplete(), '2026-04-30'],
    ['SUPPLEMENT_PERIOD_RUNS', incomplete().called('2026-04-20'), '2026-04-20'],
    // Late, yet before the order: it counts.
    [
      'SUPPLEMENT_COMPLETE',
      incomplete().called('2026-04-20').withDocument('application', { documentNumber: 2 }),
      '2026-04-30',
    ],
  ])('for want of the supplement is refused: %s', (code, history, today) => {
    given(application, history.events).when(dismiss('not-supplemented', today)).thenRefused(code);
  });

  it('needs no supplement call on another ground', () => {
    const [event] = application.decide(dismiss('no-standing'), stateOf(anApplication().received().events));
    expect(event).toMatchObject({ type: 'ApplicationDismissed', data: { ground: 'no-standing' } });
  });

  it('waits while the application is on hold', () => {
    given(application, anApplication().received().onHold().events)
      .when(dismiss('no-standing'))
      .thenRefused('APPLICATION_ON_HOLD');
  });
});

describe('Once dismissed, nothing more', () => {
  it.each<[string, IntakeCommand]>([
    ['comes in', bring()],
    ['is checked', check()],
    ['is called for', call()],
    ['is dismissed', dismiss('no-standing')],
  ])('%s', (_what, command) => {
    given(application, anApplication().received().dismissed().events)
      .when(command)
      .thenRefused('APPLICATION_CLOSED', { by: 'dismissed-no-standing' });
  });
});

it.each([bring(), check(), call(), dismiss('no-standing')])(
  'Nothing happens to an application that nobody received: $type',
  (command) => {
    given(application, []).when(command).thenRefused('APPLICATION_NOT_KNOWN');
  },
);

const stateOf = (events: Parameters<typeof application.evolve>[1][]) =>
  events.reduce((state, event) => application.evolve(state, event), application.initialState);
