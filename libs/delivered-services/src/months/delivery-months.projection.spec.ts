import { foldView, recorder } from '#libs/testing';
import {
  MARCH,
  aMonth,
  aPrice,
  aVisit,
  anAdmission,
  admissionIdOf,
  deliveryOf,
  lunches,
  onDay,
  personIdOf,
  statementIdOf,
} from '../delivered-services.builder';
import { IssueStatement, WithdrawDelivery, deliveryMonth } from '../delivered-services.decider';
import type { DeliveredServicesEvent } from '../delivered-services.events';
import { deliveryMonthsView } from './delivery-months.projection';

const EVENING = aVisit('2026-03-03T21:30', '2026-03-03T22:30');
const rowsOf = (events: readonly DeliveredServicesEvent[]) => {
  const record = recorder();
  return foldView(
    deliveryMonthsView,
    events.map((event) => record(event)),
  );
};
const decided = (
  events: readonly DeliveredServicesEvent[],
  command: Parameters<typeof deliveryMonth.decide>[0],
) => [
  ...events,
  ...deliveryMonth.decide(command, events.reduce(deliveryMonth.evolve, deliveryMonth.initialState)),
];
const PRICES = [aPrice({ user: '7.00' }), aPrice({ user: '9.80' }, {}, 'sunday-or-night')];
const GROUND = { priceList: 'Koper', prices: PRICES, exemption: [], admission: anAdmission() };
const issuing = new IssueStatement(MARCH, { statementId: statementIdOf(1), ...GROUND }, onDay());
const withdrawing = new WithdrawDelivery(
  MARCH,
  { deliveryId: deliveryOf(1), reason: 'not-delivered', noteRef: null },
  onDay(),
);

describe('The months of deliveries', () => {
  it('show a visit that begins before night in two portions', () => {
    const { portions } = rowsOf(aMonth([EVENING]));
    expect(portions).toMatchObject([
      { delivered_on: '2026-03-03', tariff: 'weekday', minutes: 30, item: 'care', provider: 'Koper' },
      { delivered_on: '2026-03-03', tariff: 'sunday-or-night', minutes: 30, month: '2026-03' },
    ]);
  });

  it('show meals in units', () => {
    const { portions } = rowsOf(aMonth([lunches('2026-03-08', '2')], 'meals'));
    expect(portions).toMatchObject([{ item: 'lunch', minutes: 0, units: '2', programme: 'meals' }]);
  });

  it('show whose month it is, its deliveries in order of time and where its stream stands', () => {
    const { months } = rowsOf(aMonth([EVENING, aVisit('2026-03-02T08:00', '2026-03-02T09:00')]));
    expect(months).toMatchObject([
      {
        admission_id: admissionIdOf(1),
        person_id: personIdOf(1),
        month: '2026-03',
        revision: '2',
        changed: false,
        deliveries: [{ deliveryId: deliveryOf(2) }, { deliveryId: deliveryOf(1) }],
        statements: [],
      },
    ]);
  });

  it('keep the statement as it was issued and say that something was told otherwise since', () => {
    const issued = decided(aMonth([EVENING]), issuing);
    expect(rowsOf(issued)['months']).toMatchObject([
      { changed: false, statements: [{ statementId: statementIdOf(1), corrects: null, differences: [] }] },
    ]);
    const withdrawn = rowsOf(decided(issued, withdrawing));
    expect(withdrawn['months']).toMatchObject([
      { changed: true, statements: [{ statement: { totals: { value: 840 } } }] },
    ]);
    expect(withdrawn['portions']).toEqual([]);
  });
});
