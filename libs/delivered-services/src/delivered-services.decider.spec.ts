import { decimal, localDate, money, month } from '#libs/kernel';
import { given } from '#libs/testing';
import {
  MARCH,
  aMonth,
  aPrice,
  aVisit,
  anAdmission,
  anExemption,
  deliveryOf,
  lunches,
  onDay,
  statementIdOf,
} from './delivered-services.builder';
import {
  CorrectDelivery,
  IssueCorrectingStatement,
  IssueStatement,
  RecordDeliveries,
  WithdrawDelivery,
  deliveryMonth,
} from './delivered-services.decider';
import type { DeliveredServicesEvent } from './delivered-services.events';
import type { DeliveryFacts } from './delivery.rules';

const MONDAY = aVisit('2026-03-02T08:00', '2026-03-02T10:00');
const recording = (deliveries: readonly DeliveryFacts[], said = {}, today = '2026-04-02', of = MARCH) =>
  new RecordDeliveries(
    of,
    {
      admission: anAdmission(said),
      deliveries: deliveries.map((facts, index) => ({ deliveryId: deliveryOf(index + 1), facts })),
    },
    onDay(today),
  );
const NO_NOTE = { reason: 'wrong-time' as const, noteRef: null };
const correcting = (facts: DeliveryFacts, number = 1) =>
  new CorrectDelivery(
    MARCH,
    { deliveryId: deliveryOf(number), facts, admission: anAdmission(), ...NO_NOTE },
    onDay(),
  );
const withdrawing = (number = 1) =>
  new WithdrawDelivery(
    MARCH,
    { deliveryId: deliveryOf(number), reason: 'not-delivered', noteRef: null },
    onDay(),
  );
const PRICES = [aPrice({ full: '21.00', subsidy: '14.00', user: '7.00' })];
const ground = (number: number, monthly?: string) => ({
  statementId: statementIdOf(number),
  priceList: 'Koper',
  prices: PRICES,
  admission: anAdmission(),
  exemption: monthly === undefined ? [] : [anExemption(monthly)],
});
const issuing = (number = 1, today = '2026-04-02', monthly?: string) =>
  new IssueStatement(MARCH, ground(number, monthly), onDay(today));
const correctingStatement = (number = 2, monthly?: string) =>
  new IssueCorrectingStatement(MARCH, ground(number, monthly), onDay('2026-04-20'));
const after = (
  events: readonly DeliveredServicesEvent[],
  ...commands: Parameters<typeof deliveryMonth.decide>[0][]
) => {
  let all = [...events];
  for (const command of commands) {
    const state = all.reduce(deliveryMonth.evolve, deliveryMonth.initialState);
    all = [...all, ...deliveryMonth.decide(command, state)];
  }
  return all;
};

describe('Recording what was delivered', () => {
  it('the first visit opens the month', () => {
    given(deliveryMonth, [])
      .when(recording([MONDAY]))
      .then(...aMonth([MONDAY]));
  });

  it('several deliveries come in together', () => {
    const evening = aVisit('2026-03-02T18:00', '2026-03-02T19:00');
    given(deliveryMonth, [])
      .when(recording([MONDAY, evening]))
      .then(...aMonth([MONDAY, evening]));
  });

  it('the same visit told again adds nothing, told otherwise it is refused', () => {
    const history = given(deliveryMonth, aMonth([MONDAY]));
    history.when(recording([MONDAY])).thenNothing();
    const shorter = { ...MONDAY, effectiveMinutes: 90 };
    history.when(recording([shorter])).thenRefused('DELIVERY_ALREADY_RECORDED');
  });

  it('one carer is not in two places at once; two carers may come together', () => {
    const half = aVisit('2026-03-02T09:30', '2026-03-02T11:00');
    given(deliveryMonth, [])
      .when(recording([MONDAY, half]))
      .thenRefused('CARER_TWICE_AT_ONCE');
    const other = { ...half, carer: 'K-08' };
    given(deliveryMonth, [])
      .when(recording([MONDAY, other]))
      .then(...aMonth([MONDAY, other]));
  });

  it.each([
    ['ends before it starts', aVisit('2026-03-02T10:00', '2026-03-02T09:00'), 'VISIT_ENDS_BEFORE_START'],
    ['lasts longer than a day', aVisit('2026-03-02T08:00', '2026-03-03T09:00'), 'VISIT_TOO_LONG'],
    ['counts for more than it lasted', { ...MONDAY, effectiveMinutes: 121 }, 'EFFECTIVE_TIME_TOO_LONG'],
    ['lies in another month', aVisit('2026-02-27T08:00', '2026-02-27T09:00'), 'OTHER_MONTH'],
    ['is of an item without a price', { ...MONDAY, item: 'gardening' }, 'ITEM_NOT_KNOWN'],
    ['is counted by units', lunches('2026-03-02', '1', { item: 'care' }), 'ITEM_COUNTED_OTHERWISE'],
  ])('a visit that %s is refused', (_, facts, code) => {
    given(deliveryMonth, [])
      .when(recording([facts]))
      .thenRefused(code);
  });

  it('what has not come yet is not recorded as delivered', () => {
    given(deliveryMonth, [])
      .when(recording([MONDAY], {}, '2026-03-01'))
      .thenRefused('DATE_IN_FUTURE');
  });

  it.each([
    ['before the admission began', { startedOn: localDate('2026-03-03') }, 'OUTSIDE_ADMISSION'],
    ['when it had ended', { endedOn: localDate('2026-03-02') }, 'OUTSIDE_ADMISSION'],
    [
      'while the person was in hospital',
      { interruptions: [{ from: localDate('2026-02-27'), to: null }] },
      'ADMISSION_INTERRUPTED',
    ],
    [
      'after another provider had taken over',
      {
        seats: [
          { from: localDate('2026-01-12'), provider: 'Koper' },
          { from: localDate('2026-03-02'), provider: 'Izola' },
        ],
      },
      'OTHER_PROVIDER',
    ],
  ])('nothing is delivered %s', (_, said, code) => {
    given(deliveryMonth, [])
      .when(recording([MONDAY], said))
      .thenRefused(code);
  });

  it('on the last day and after an interruption there is service again', () => {
    const said = {
      endedOn: localDate('2026-03-03'),
      interruptions: [{ from: localDate('2026-02-20'), to: localDate('2026-03-02') }],
    };
    given(deliveryMonth, [])
      .when(recording([MONDAY], said))
      .then(...aMonth([MONDAY]));
  });

  it('meals are whole, and a month of remote care is one at most', () => {
    const meals = { programme: 'meals' };
    given(deliveryMonth, [])
      .when(recording([lunches('2026-03-02')], meals))
      .then(...aMonth([lunches('2026-03-02')], 'meals'));
    for (const quantity of ['0.5', '0', '21'])
      given(deliveryMonth, [])
        .when(recording([lunches('2026-03-02', quantity)], meals))
        .thenRefused('QUANTITY_NOT_POSSIBLE');
    const month = (on: string, quantity: string) => lunches(on, quantity, { item: 'package-a' });
    const halves = [month('2026-03-01', '0.5'), month('2026-03-16', '0.5')];
    given(deliveryMonth, [])
      .when(recording([...halves, month('2026-03-20', '0.1')], { programme: 'remote-care' }))
      .thenRefused('MONTH_ALREADY_DELIVERED', { item: 'package-a' });
    given(deliveryMonth, [])
      .when(recording(halves, { programme: 'remote-care' }))
      .then(...aMonth(halves, 'remote-care'));
  });
});

describe('Correcting what was recorded', () => {
  it('replaces a visit and keeps the reason', () => {
    const facts = aVisit('2026-03-02T08:00', '2026-03-02T09:00');
    const { kind: _, ...visit } = facts;
    given(deliveryMonth, aMonth([MONDAY]))
      .when(correcting(facts))
      .then({ type: 'DeliveredVisitCorrected', data: { deliveryId: deliveryOf(1), ...visit, ...NO_NOTE } });
    given(deliveryMonth, aMonth([MONDAY]))
      .when(correcting(MONDAY))
      .thenNothing();
  });

  it('replaces the number of meals', () => {
    const two = lunches('2026-03-02', '2');
    given(deliveryMonth, aMonth([lunches('2026-03-02')], 'meals'))
      .when(correcting(two))
      .then({
        type: 'DeliveredUnitsCorrected',
        data: { deliveryId: deliveryOf(1), item: 'lunch', on: two.on, quantity: decimal('2'), ...NO_NOTE },
      });
  });

  it('needs something that was recorded, counted the same way, at a time that is free', () => {
    const later = aVisit('2026-03-02T12:00', '2026-03-02T13:00');
    const history = given(deliveryMonth, aMonth([MONDAY, later]));
    history.when(correcting(MONDAY, 9)).thenRefused('DELIVERY_NOT_FOUND');
    history.when(correcting(lunches('2026-03-02'))).thenRefused('ITEM_COUNTED_OTHERWISE');
    history
      .when(correcting(aVisit('2026-03-02T08:00', '2026-03-02T12:30')))
      .thenRefused('CARER_TWICE_AT_ONCE', { deliveryId: deliveryOf(2) });
  });

  it('for another reason than the listed ones says which', () => {
    const data = { deliveryId: deliveryOf(1), reason: 'other' as const, noteRef: null };
    const facts = { ...MONDAY, effectiveMinutes: 90 };
    const history = given(deliveryMonth, aMonth([MONDAY]));
    history.when(new WithdrawDelivery(MARCH, data, onDay())).thenRefused('NOTE_REQUIRED', { field: 'note' });
    history
      .when(new CorrectDelivery(MARCH, { ...data, facts, admission: anAdmission() }, onDay()))
      .thenRefused('NOTE_REQUIRED');
    const noted = { ...data, noteRef: deliveryOf(7) };
    history
      .when(new WithdrawDelivery(MARCH, noted, onDay()))
      .then({ type: 'DeliveryWithdrawn', data: noted });
  });

  it('a withdrawn visit stays withdrawn when its file is read again, and comes back by a correction', () => {
    const withdrawn = after(aMonth([MONDAY]), withdrawing());
    given(deliveryMonth, withdrawn).when(withdrawing()).thenRefused('DELIVERY_WAS_WITHDRAWN');
    given(deliveryMonth, withdrawn)
      .when(recording([MONDAY]))
      .thenRefused('DELIVERY_WAS_WITHDRAWN');
    const back = after(withdrawn, correcting(MONDAY));
    expect(back.at(-1)?.type).toBe('DeliveredVisitCorrected');
    given(deliveryMonth, back)
      .when(recording([MONDAY]))
      .thenNothing();
  });
});

describe('The statement of a month', () => {
  it('is issued once, when the month is over, with its numbers and what they were made of', () => {
    const [event] = after(aMonth([MONDAY]), issuing(1, '2026-04-01', '10.00')).slice(-1);
    expect(event).toMatchObject({
      type: 'StatementIssued',
      data: {
        statementId: statementIdOf(1),
        issuedOn: '2026-04-01',
        statement: {
          lines: [{ minutes: 120, price: { user: money('7.00'), source: 'cenik' }, value: money('14.00') }],
          totals: { value: money('14.00'), contribution: money('10.00'), exemption: money('4.00') },
        },
      },
    });
    given(deliveryMonth, aMonth([MONDAY]))
      .when(issuing(1, '2026-03-31'))
      .thenRefused('MONTH_NOT_OVER');
    given(deliveryMonth, after(aMonth([MONDAY]), issuing()))
      .when(issuing(2))
      .thenRefused('STATEMENT_ALREADY_ISSUED');
  });

  it('is not made of nothing', () => {
    given(deliveryMonth, []).when(issuing()).thenRefused('NOTHING_DELIVERED');
    given(deliveryMonth, after(aMonth([MONDAY]), withdrawing()))
      .when(issuing())
      .thenRefused('NOTHING_DELIVERED');
  });

  it('is followed by a correcting statement that lists what is different', () => {
    const hour = aVisit('2026-03-02T08:00', '2026-03-02T09:00');
    const history = after(aMonth([MONDAY]), issuing(), correcting(hour));
    const [event] = after(history, correctingStatement()).slice(-1);
    expect(event).toMatchObject({
      type: 'CorrectingStatementIssued',
      data: { corrects: statementIdOf(1), statement: { totals: { value: money('7.00') } } },
    });
    expect((event?.data as { differences: unknown }).differences).toEqual(
      expect.arrayContaining([
        {
          of: 'line',
          subject: '2026-03-01/2026-03-31 care weekday 700',
          figure: 'minutes',
          before: 120,
          after: 60,
        },
        {
          of: 'share',
          subject: '2026-03-01/2026-03-31',
          figure: 'contribution',
          before: money('14.00'),
          after: money('7.00'),
        },
        { of: 'total', subject: '', figure: 'full', before: money('42.00'), after: money('21.00') },
      ]),
    );
  });

  it('is corrected for an exemption decided afterwards, too', () => {
    const history = after(aMonth([MONDAY]), issuing());
    const [event] = after(history, correctingStatement(2, '10.00')).slice(-1);
    expect((event?.data as { differences: unknown }).differences).toContainEqual({
      of: 'total',
      subject: '',
      figure: 'exemption',
      before: 0,
      after: money('4.00'),
    });
  });

  it('is not corrected where nothing changed, nor before it was issued; the last statement counts', () => {
    given(deliveryMonth, aMonth([MONDAY]))
      .when(correctingStatement())
      .thenRefused('STATEMENT_NOT_ISSUED');
    const history = after(aMonth([MONDAY]), issuing());
    given(deliveryMonth, history).when(correctingStatement()).thenRefused('NOTHING_CHANGES');
    const corrected = after(history, withdrawing(), correctingStatement(2));
    given(deliveryMonth, corrected).when(correctingStatement(3)).thenRefused('NOTHING_CHANGES');
  });
});

it('a provider who leaves in the middle of the month is left with the days it had, and with their part of a fixed amount', () => {
  const seats = [
    { from: localDate('2026-01-12'), provider: 'Koper' },
    { from: localDate('2026-03-11'), provider: 'Izola' },
  ];
  const long = aVisit('2026-03-02T08:00', '2026-03-02T18:00');
  const data = { ...ground(1, '62.00'), admission: anAdmission({ seats }) };
  const [event] = after(aMonth([long]), new IssueStatement(MARCH, data, onDay())).slice(-1);
  expect(event?.data).toMatchObject({
    statement: { shares: [{ days: 10, value: money('70.00'), contribution: money('20.00') }] },
  });
});

it('a visit over the month’s last midnight belongs to the month in which it began', () => {
  const night = aVisit('2026-03-31T23:00', '2026-04-01T01:00');
  given(deliveryMonth, [])
    .when(recording([night]))
    .then(...aMonth([night]));
  const april = { ...MARCH, month: month('2026-04') };
  given(deliveryMonth, [])
    .when(recording([night], {}, '2026-04-02', april))
    .thenRefused('OTHER_MONTH');
});
