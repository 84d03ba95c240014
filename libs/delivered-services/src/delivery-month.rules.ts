import type { DeliveryFacts } from './delivery.rules';
import type {
  CorrectionReason,
  DeliveredServicesEvent,
  DeliveryMonthOpened,
  CorrectingStatementIssued,
  StatementIssued,
} from './delivered-services.events';

/** A delivery as it is known now; withdrawn ones stay, so that a file read again does not bring them back. */
export interface Delivery {
  readonly deliveryId: string;
  readonly facts: DeliveryFacts;
  readonly withdrawn: boolean;
  readonly corrections: readonly CorrectionReason[];
}

/** An admission's month: what was delivered, and the statements that were issued, in order. */
export interface DeliveryMonth {
  readonly opened: DeliveryMonthOpened['data'] | null;
  readonly deliveries: readonly Delivery[];
  readonly statements: readonly IssuedStatement[];
}

/** A statement as it was issued; the first of a month corrects none. */
export interface IssuedStatement extends Readonly<StatementIssued['data']> {
  readonly corrects: string | null;
  readonly differences: CorrectingStatementIssued['data']['differences'];
}

/** A month in which nothing was recorded. */
export const EMPTY_MONTH: DeliveryMonth = { opened: null, deliveries: [], statements: [] };

/** What counts: deliveries that were not withdrawn. */
export const counted = (month: Pick<DeliveryMonth, 'deliveries'>): DeliveryFacts[] =>
  month.deliveries.filter(({ withdrawn }) => !withdrawn).map(({ facts }) => facts);

function put(month: DeliveryMonth, id: string, change: (known: Delivery | null) => Delivery): DeliveryMonth {
  const index = month.deliveries.findIndex(({ deliveryId }) => deliveryId === id);
  if (index < 0) return { ...month, deliveries: [...month.deliveries, change(null)] };
  const known = month.deliveries[index] as Delivery;
  return { ...month, deliveries: month.deliveries.with(index, change(known)) };
}

function tell(
  month: DeliveryMonth,
  deliveryId: string,
  facts: DeliveryFacts,
  reason: CorrectionReason | null,
): DeliveryMonth {
  return put(month, deliveryId, (known) => ({
    deliveryId,
    facts,
    withdrawn: false,
    corrections: [...(known?.corrections ?? []), ...(reason === null ? [] : [reason])],
  }));
}

/** The month after an event. */
export function evolveMonth(month: DeliveryMonth, event: DeliveredServicesEvent): DeliveryMonth {
  switch (event.type) {
    case 'DeliveryMonthOpened':
      return { ...month, opened: event.data };
    case 'VisitDelivered':
    case 'DeliveredVisitCorrected': {
      const { deliveryId, item, start, end, effectiveMinutes, carer } = event.data;
      const facts = { kind: 'visit' as const, item, start, end, effectiveMinutes, carer };
      return tell(month, deliveryId, facts, 'reason' in event.data ? event.data.reason : null);
    }
    case 'UnitsDelivered':
    case 'DeliveredUnitsCorrected': {
      const { deliveryId, item, on, quantity } = event.data;
      const facts = { kind: 'units' as const, item, on, quantity };
      return tell(month, deliveryId, facts, 'reason' in event.data ? event.data.reason : null);
    }
    case 'DeliveryWithdrawn': {
      const { deliveryId, reason } = event.data;
      return put(month, deliveryId, (known) => {
        if (!known) throw new Error('a delivery was withdrawn before it was recorded');
        return { ...known, withdrawn: true, corrections: [...known.corrections, reason] };
      });
    }
    case 'StatementIssued':
      return {
        ...month,
        statements: [...month.statements, { ...event.data, corrects: null, differences: [] }],
      };
    case 'CorrectingStatementIssued':
      return { ...month, statements: [...month.statements, event.data] };
  }
}
