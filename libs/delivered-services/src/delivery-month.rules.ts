import type { Cancellation } from './cancellation.rules';
import type { DeliveryFacts } from './delivery.rules';
import type {
  CarerSubstituted,
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
  /** For whom another carer came, and why; null where nobody was replaced. */
  readonly substitution: Pick<CarerSubstituted['data'], 'insteadOf' | 'reason'> | null;
}

/** An admission's month: what was delivered, what was called off, and the statements that were issued, in order. */
export interface DeliveryMonth {
  readonly opened: DeliveryMonthOpened['data'] | null;
  readonly deliveries: readonly Delivery[];
  readonly cancellations: readonly Cancellation[];
  readonly statements: readonly IssuedStatement[];
}

/** A statement as it was issued; the first of a month corrects none. */
export interface IssuedStatement extends Readonly<StatementIssued['data']> {
  readonly corrects: string | null;
  readonly differences: CorrectingStatementIssued['data']['differences'];
}

/** A month in which nothing was recorded. */
export const EMPTY_MONTH: DeliveryMonth = {
  opened: null,
  deliveries: [],
  cancellations: [],
  statements: [],
};

/** What counts: deliveries that were not withdrawn. */
export const counted = (month: Pick<DeliveryMonth, 'deliveries'>): DeliveryFacts[] =>
  month.deliveries.filter(({ withdrawn }) => !withdrawn).map(({ facts }) => facts);

/** The cancellations that were not taken back. */
export const standing = ({ cancellations }: Pick<DeliveryMonth, 'cancellations'>): Cancellation[] =>
  cancellations.filter(({ withdrawn }) => !withdrawn);

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
    substitution: substitutionAfter(facts, known),
  }));
}

// Where the visit turns out to have been made by the carer who was to, nobody was replaced.
const substitutionAfter = (facts: DeliveryFacts, known: Delivery | null): Delivery['substitution'] =>
  facts.kind === 'visit' && known?.substitution?.insteadOf === facts.carer
    ? null
    : (known?.substitution ?? null);

function cancelled(month: DeliveryMonth, cancellation: Cancellation): DeliveryMonth {
  const others = month.cancellations.filter(
    ({ cancellationId }) => cancellationId !== cancellation.cancellationId,
  );
  return { ...month, cancellations: [...others, cancellation] };
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
    case 'VisitCancelled': {
      const { cancellationId, noteRef: _, ...facts } = event.data;
      return cancelled(month, { cancellationId, facts, withdrawn: false });
    }
    case 'VisitCancellationWithdrawn': {
      const { cancellationId } = event.data;
      const known = month.cancellations.find((each) => each.cancellationId === cancellationId);
      if (!known) throw new Error('a cancellation was withdrawn before it was recorded');
      return cancelled(month, { ...known, withdrawn: true });
    }
    case 'CarerSubstituted': {
      const { deliveryId, insteadOf, reason } = event.data;
      return put(month, deliveryId, (known) => {
        if (!known) throw new Error('a carer was replaced on a visit nobody recorded');
        return { ...known, substitution: { insteadOf, reason } };
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
