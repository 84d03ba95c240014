import { Injectable } from '@nestjs/common';
import type { DecisionEvent } from '#libs/decisions';
import { Refusal } from '#libs/kernel';
import { getProgramme } from '#libs/programmes';
import type { CorrectionFacts, RenewalFacts } from '../compose/letter-facts';
import type { LetterKind } from '../letter-kinds.rules';
import { DecisionSource, gathered, type KnownDecision, unitOf } from './decision.source';
import type { GatheredLetter, LetterRequest } from './letter-request';
import { People } from './people';
import { remedyOf } from './remedies.rules';

const ORDERS = ['correction-order', 'renewal-order'] as const;
type OrderKind = (typeof ORDERS)[number];

/** Whether a letter is an order about a decision. */
export const isOrder = (kind: LetterKind): kind is OrderKind => ORDERS.some((order) => order === kind);

type Ordered = Extract<DecisionEvent, { type: 'DecisionCorrected' | 'ProcedureRenewed' }>;

/** Orders about a decision: its correction, the renewal of its procedure. */
@Injectable()
export class OrderSource {
  constructor(
    private readonly decisions: DecisionSource,
    private readonly people: People,
  ) {}

  /** Of a given order, else of the last one; refuses `ORDER_NOT_ISSUED`; throws `NotFound`. */
  async gather(request: LetterRequest, callersUnit: string | null): Promise<GatheredLetter> {
    const known = await this.decisions.decision(request.about);
    const order = orderOf(known, request);
    const unit = unitOf(known, callersUnit);
    const notYet = notYetOf(order, request);
    const [on, by] =
      order.type === 'DecisionCorrected'
        ? [order.data.correctedOn, order.data.correctedBy]
        : [order.data.renewedOn, order.data.renewedBy];
    const { number, orderId } = order.data;
    const own = { number, date: on, draft: notYet !== null, preparedBy: by, signedBy: null };
    const basis = await this.decisions.basis(known, unit, request, own);
    const { kind, programme } = known.drafted;
    const about = {
      ofOrder: kind === 'dismissal-order',
      decisionNumber: known.state.number ?? '',
      signedOn: known.state.signedOn ?? on,
      remedy: remedyOf(getProgramme(programme), on),
    };
    const facts = await this.factsOf(order, unit);
    return gathered(known, { ...basis, ...about, ...facts }, { part: orderId, notYet });
  }

  private async factsOf(
    order: Ordered,
    unit: string,
  ): Promise<Pick<CorrectionFacts, 'kind'> | Pick<RenewalFacts, 'kind' | 'ground' | 'proposer'>> {
    if (order.type === 'DecisionCorrected') return { kind: 'correction-order' };
    const { ground, proposedBy } = order.data;
    const proposer = proposedBy === null ? null : await this.people.mentioned(proposedBy, unit);
    return { kind: 'renewal-order', ground, proposer };
  }
}

const TYPE_OF: Readonly<Record<OrderKind, Ordered['type']>> = {
  'correction-order': 'DecisionCorrected',
  'renewal-order': 'ProcedureRenewed',
};

function orderOf({ events }: KnownDecision, { kind, part }: LetterRequest): Ordered {
  const orders = events.filter(
    (event) =>
      isOrder(kind) && event.type === TYPE_OF[kind] && (part === null || event.data.orderId === part),
  );
  const last = orders.at(-1);
  if (!last) throw new Refusal('ORDER_NOT_ISSUED');
  return last as unknown as Ordered;
}

/** A correction says what is corrected: its text is what the caseworker adds. */
function notYetOf({ type }: Ordered, { addition }: LetterRequest): string | null {
  if (type === 'DecisionCorrected' && addition === null) return 'CORRECTION_NOT_WORDED';
  return null;
}
