import { localDate, money } from '#libs/kernel';
import { given } from '#libs/testing';
import { CancelVisit, RecordSubstitution, WithdrawCancellation } from './cancellation.decider';
import type { CancellationFacts } from './cancellation.rules';
import {
  MARCH,
  aMonth,
  aPrice,
  aVisit,
  anAbsence,
  anAdmission,
  cancellationOf,
  deliveryOf,
  lunches,
  onDay,
  statementIdOf,
} from './delivered-services.builder';
import { IssueStatement, RecordDeliveries, deliveryMonth, draftOf } from './delivered-services.decider';
import type { CarerSubstituted, DeliveredServicesEvent, VisitCancelled } from './delivered-services.events';
import { evolveMonth, EMPTY_MONTH } from './delivery-month.rules';

const MONDAY = aVisit('2026-03-02T08:00', '2026-03-02T10:00');
const OFF = anAbsence('2026-03-09T08:00', '2026-03-09T09:30');
const BY_ACT = { minutes: 90, source: 'dogovor o izvajanju, 7. člen', verified: false };
const CHARGED = anAbsence('2026-03-09T08:00', '2026-03-09T09:30', { announcedOn: null, charged: BY_ACT });

const calling = (facts: CancellationFacts, today = '2026-03-31', noteRef: string | null = null, said = {}) =>
  new CancelVisit(
    MARCH,
    { admission: anAdmission(said), cancellationId: cancellationOf(1), facts, noteRef },
    onDay(today),
  );
const called = (facts: CancellationFacts = OFF, noteRef: string | null = null): VisitCancelled => ({
  type: 'VisitCancelled',
  data: { cancellationId: cancellationOf(1), ...facts, noteRef },
});
const withdrawn: DeliveredServicesEvent = {
  type: 'VisitCancellationWithdrawn',
  data: { cancellationId: cancellationOf(1), reason: 'wrong-time', noteRef: null },
};
const takingBack = new WithdrawCancellation(
  MARCH,
  { cancellationId: cancellationOf(1), reason: 'wrong-time', noteRef: null },
  onDay(),
);
const recording = (visit = aVisit('2026-03-09T09:00', '2026-03-09T10:00')) =>
  new RecordDeliveries(
    MARCH,
    { admission: anAdmission(), deliveries: [{ deliveryId: deliveryOf(9), facts: visit }] },
    onDay(),
  );

describe('A visit that is called off', () => {
  it('is a fact of the month, the first one too, and the same told again adds nothing', () => {
    const [opening] = aMonth([]);
    given(deliveryMonth, []).when(calling(OFF)).then(opening!, called());
    given(deliveryMonth, [...aMonth([]), called()])
      .when(calling(OFF))
      .thenNothing();
  });

  it('may be called off ahead of its day, and not be told of before that', () => {
    const ahead = { announcedOn: localDate('2026-03-04') };
    const facts = { ...OFF, ...ahead };
    given(deliveryMonth, aMonth([])).when(calling(facts, '2026-03-04')).then(called(facts));
    given(deliveryMonth, aMonth([])).when(calling(facts, '2026-03-03')).thenRefused('DATE_IN_FUTURE');
    given(deliveryMonth, aMonth([]))
      .when(calling({ ...OFF, announcedOn: null }, '2026-03-08'))
      .thenRefused('DATE_IN_FUTURE');
  });

  it.each<[string, Partial<CancellationFacts>, string]>([
    ['announced after it would have been', { announcedOn: localDate('2026-03-10') }, 'ANNOUNCED_AFTER_VISIT'],
    ['of meals', { item: 'lunch' }, 'ITEM_NOT_KNOWN'],
    ['by the provider and charged', { cancelledBy: 'provider', charged: BY_ACT }, 'PROVIDER_CANCELLED'],
    [
      'charged for longer than it was to last',
      { charged: { ...BY_ACT, minutes: 91 } },
      'EFFECTIVE_TIME_TOO_LONG',
    ],
    ['by somebody else without a word', { cancelledBy: 'other' }, 'NOTE_REQUIRED'],
  ])('is not recorded where it is %s', (_, said, code) => {
    given(deliveryMonth, aMonth([]))
      .when(calling({ ...OFF, ...said }))
      .thenRefused(code);
  });

  it('is not a visit of a service that stands still, nor of another month', () => {
    const inHospital = { interruptions: [{ from: localDate('2026-03-05'), to: null }] };
    given(deliveryMonth, aMonth([]))
      .when(calling(OFF, '2026-03-31', null, inHospital))
      .thenRefused('ADMISSION_INTERRUPTED');
    given(deliveryMonth, aMonth([]))
      .when(calling(anAbsence('2026-04-01T08:00', '2026-04-01T09:00')))
      .thenRefused('OTHER_MONTH');
  });

  it('and one that was delivered exclude each other, until the one is taken back', () => {
    const visited = aMonth([aVisit('2026-03-09T09:00', '2026-03-09T10:00')]);
    given(deliveryMonth, visited).when(calling(OFF)).thenRefused('VISIT_WAS_DELIVERED');
    const off = [...aMonth([]), called()];
    given(deliveryMonth, off).when(recording()).thenRefused('VISIT_WAS_CANCELLED');
    given(deliveryMonth, off).when(takingBack).then(withdrawn);
    given(deliveryMonth, [...off, withdrawn])
      .when(takingBack)
      .thenRefused('CANCELLATION_WAS_WITHDRAWN');
    given(deliveryMonth, aMonth([])).when(takingBack).thenRefused('CANCELLATION_NOT_FOUND');
    given(deliveryMonth, [...off, withdrawn])
      .when(recording())
      .then({
        type: 'VisitDelivered',
        data: (({ kind: _, ...visit }) => ({ deliveryId: deliveryOf(9), ...visit }))(
          aVisit('2026-03-09T09:00', '2026-03-09T10:00'),
        ),
      });
  });

  it('is told otherwise by taking it back and telling it anew', () => {
    const other = { ...OFF, cancelledBy: 'provider' as const };
    given(deliveryMonth, [...aMonth([]), called()])
      .when(calling(other))
      .thenRefused('VISIT_ALREADY_CANCELLED');
    given(deliveryMonth, [...aMonth([]), called(), withdrawn])
      .when(calling(other))
      .then(called(other));
  });
});

describe('The statement of a month with visits called off', () => {
  const ground = {
    priceList: 'Koper',
    prices: [aPrice({ full: '21.00', subsidy: '14.00', user: '7.00' })],
    exemption: [],
    admission: anAdmission(),
  };
  const drafted = (...events: DeliveredServicesEvent[]) =>
    draftOf(events.reduce(evolveMonth, EMPTY_MONTH), ground);

  it('charges what a source says is charged in a line of its own, which is no delivered time', () => {
    const { lines, totals, warnings } = drafted(...aMonth([MONDAY]), called(CHARGED));
    expect(lines).toMatchObject([
      { minutes: 120, value: money('14.00'), cancelled: false },
      { minutes: 90, value: money('10.50'), full: money('31.50'), cancelled: true },
    ]);
    expect(totals).toMatchObject({ minutes: 120, value: money('24.50'), contribution: money('24.50') });
    expect(warnings).toEqual([{ code: 'CANCELLATION_UNVERIFIED', subject: '2026-03-09' }]);
  });

  it('charges nothing for what the provider bears, nor for what was taken back', () => {
    const plain = drafted(...aMonth([MONDAY]));
    expect(drafted(...aMonth([MONDAY]), called())).toEqual(plain);
    expect(drafted(...aMonth([MONDAY]), called(CHARGED), withdrawn)).toEqual(plain);
  });

  it('is issued where nothing was delivered and something is charged', () => {
    const issue = new IssueStatement(MARCH, { statementId: statementIdOf(1), ...ground }, onDay());
    given(deliveryMonth, [...aMonth([]), called()])
      .when(issue)
      .thenRefused('NOTHING_DELIVERED');
    const month = [...aMonth([]), called(CHARGED)].reduce(evolveMonth, EMPTY_MONTH);
    expect(deliveryMonth.decide(issue, month)).toMatchObject([
      { type: 'StatementIssued', data: { statement: { totals: { value: 1050, minutes: 0 } } } },
    ]);
  });
});

describe('A carer who comes in the place of another', () => {
  const data = { deliveryId: deliveryOf(1), insteadOf: 'K-08', reason: 'sick-leave' as const, noteRef: null };
  const instead: CarerSubstituted = { type: 'CarerSubstituted', data };
  const telling = (said: Partial<CarerSubstituted['data']> = {}) =>
    new RecordSubstitution(MARCH, { ...data, ...said }, onDay());

  it('is told of the visit with the reason, once; told otherwise it replaces what was said', () => {
    given(deliveryMonth, aMonth([MONDAY]))
      .when(telling())
      .then(instead);
    const told = given(deliveryMonth, [...aMonth([MONDAY]), instead]);
    told.when(telling()).thenNothing();
    told.when(telling({ reason: 'leave' })).then({ ...instead, data: { ...data, reason: 'leave' } });
  });

  it.each<[string, Partial<CarerSubstituted['data']>, string]>([
    ['of a visit nobody recorded', { deliveryId: deliveryOf(7) }, 'DELIVERY_NOT_FOUND'],
    ['where it is the same carer', { insteadOf: 'K-07' }, 'SAME_CARER'],
    ['of a lunch', { deliveryId: deliveryOf(2) }, 'ITEM_COUNTED_OTHERWISE'],
    ['for another reason without a word', { reason: 'other' }, 'NOTE_REQUIRED'],
  ])('is refused %s', (_, said, code) => {
    given(deliveryMonth, aMonth([MONDAY, lunches('2026-03-02')]))
      .when(telling(said))
      .thenRefused(code);
  });

  it('replaced nobody where the visit turns out to have been made by whoever was to', () => {
    const { kind: _, ...visit } = MONDAY;
    const corrected: DeliveredServicesEvent = {
      type: 'DeliveredVisitCorrected',
      data: { deliveryId: deliveryOf(1), ...visit, carer: 'K-08', reason: 'wrong-carer', noteRef: null },
    };
    const told = [...aMonth([MONDAY]), instead];
    expect(told.reduce(evolveMonth, EMPTY_MONTH).deliveries[0]?.substitution).toMatchObject({
      insteadOf: 'K-08',
    });
    expect([...told, corrected].reduce(evolveMonth, EMPTY_MONTH).deliveries[0]?.substitution).toBeNull();
  });
});
