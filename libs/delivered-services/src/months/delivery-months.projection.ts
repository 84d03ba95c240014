import { decimal } from '#libs/kernel';
import type { View } from '#libs/projections';
import { deliveredServicesEvents, type DeliveredServicesEvent } from '../delivered-services.events';
import { deliveredOn, portionsOf } from '../delivery.rules';
import { type DeliveryMonth, EMPTY_MONTH, evolveMonth } from '../delivery-month.rules';

/** An admission's month with its stream's revision, and whether something was told otherwise since the last statement. */
export interface MonthRow {
  readonly month: DeliveryMonth;
  readonly changed: boolean;
  readonly revision: string;
}

/** Deliveries in order of time. */
export const inOrder = (deliveries: DeliveryMonth['deliveries']): DeliveryMonth['deliveries'] =>
  [...deliveries].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));

const CODE = 'text collate "C"';
const whose = [
  { name: 'admission_id', type: 'uuid' },
  { name: 'month', type: CODE },
  { name: 'programme', type: CODE },
  { name: 'provider', type: CODE },
  { name: 'municipality', type: CODE, nullable: true },
];

/** Months of deliveries with their statements, and every portion that counts by day and tariff. */
export const deliveryMonthsView: View<MonthRow> = {
  name: 'delivery-months',
  version: 2,
  eventTypes: deliveredServicesEvents.map(({ type }) => type),
  tables: [
    {
      name: 'months',
      columns: [
        ...whose,
        { name: 'person_id', type: 'uuid' },
        { name: 'revision', type: 'text' },
        { name: 'changed', type: 'boolean' },
        { name: 'deliveries', type: 'jsonb' },
        { name: 'cancellations', type: 'jsonb' },
        { name: 'statements', type: 'jsonb' },
      ],
      indexes: [
        'create unique index months_admission on {table} (admission_id, provider, month)',
        'create index months_provider on {table} (programme, provider, month)',
        'create index months_person on {table} (person_id, month)',
      ],
    },
    {
      name: 'portions',
      columns: [
        ...whose,
        { name: 'delivery_id', type: 'uuid' },
        { name: 'delivered_on', type: 'date' },
        { name: 'item', type: CODE },
        { name: 'tariff', type: CODE },
        { name: 'minutes', type: 'integer' },
        { name: 'units', type: 'numeric' },
      ],
      indexes: ['create index portions_month on {table} (programme, month, provider)'],
    },
  ],
  key: (event) => event.stream,
  initialState: { month: EMPTY_MONTH, changed: false, revision: '' },
  evolve({ month }, recorded) {
    const event = recorded as unknown as DeliveredServicesEvent;
    const next = evolveMonth(month, event);
    const changed = next.statements.length > 0 && next.statements === month.statements;
    return { month: next, changed, revision: String(recorded.revision) };
  },
  rows(_key, { month, changed, revision }) {
    const { opened, statements, cancellations } = month;
    if (!opened) throw new Error('something was delivered before the month was opened');
    const { admissionId, programme, provider, municipality, personId } = opened;
    const of = [admissionId, opened.month, programme, provider, municipality];
    const deliveries = inOrder(month.deliveries);
    return {
      months: [[...of, personId, revision, changed, deliveries, cancellations, statements]],
      portions: deliveries
        .filter(({ withdrawn }) => !withdrawn)
        .flatMap(({ deliveryId, facts }) =>
          portionsOf(facts).map(({ date, item, tariff, minutes, units }) => [
            ...of,
            deliveryId,
            date,
            item,
            tariff,
            minutes,
            decimal(units),
          ]),
        ),
    };
  },
};

const sortKey = ({ facts, deliveryId }: DeliveryMonth['deliveries'][number]): string =>
  `${deliveredOn(facts)} ${facts.kind === 'visit' ? facts.start : ''} ${deliveryId}`;
