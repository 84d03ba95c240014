import type { components } from '../api/schema';

type Line = Pick<components['schemas']['TimelineLineDto'], 'what' | 'data' | 'on'>;

/** An order about a decision. */
export interface Order {
  readonly id: string;
  readonly kind: 'correction-order' | 'renewal-order';
  readonly on: string;
  readonly number: string | null;
}

const KIND_OF: Readonly<Record<string, Order['kind']>> = {
  DecisionCorrected: 'correction-order',
  ProcedureRenewed: 'renewal-order',
};

/** The orders in the course of a decision, in their order. */
export const ordersOf = (timeline: readonly Line[]): readonly Order[] =>
  timeline.flatMap(({ what, data, on }) => {
    const kind = KIND_OF[what];
    const { orderId, number } = data;
    if (!kind || typeof orderId !== 'string') return [];
    return [{ id: orderId, kind, on, number: typeof number === 'string' ? number : null }];
  });
