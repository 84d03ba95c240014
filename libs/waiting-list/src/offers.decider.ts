import { at, type DatedValue, deadlineAfter, type LocalDate, type Period } from '#libs/kernel';
import {
  EntryCommand,
  type EntryState,
  noteWhereOther,
  notInFuture,
  type Offer,
  open,
  refuseWhen,
} from './entry-state.rules';
import type {
  AppliedRefusalRule,
  OfferAccepted,
  OfferLapsed,
  OfferRefused,
  OfferWithdrawn,
  PlaceOffered,
} from './offer.events';
import type { PlaceInOrderLost } from './order.events';
import { waitingListPeriods } from './waiting-list-periods.rules';
import type { WaitingListEvent } from './entry.events';

/** The rule on refusals where a provider configured none: nothing follows. */
export const NO_REFUSAL_RULE: AppliedRefusalRule = {
  version: 0,
  consequence: 'stays',
  after: null,
  lapsedCounts: false,
};

/**
 * Offers a place; `rank` and `passedOver` are how the list stands. Without `answerBy` the period in force
 * runs. Refuses `OFFER_ALREADY_EXISTS`, `OFFER_OPEN`, `OFFER_ACCEPTED`, `OFFER_OUT_OF_ORDER` where others
 * stand before and no reason is given, `OFFER_BEFORE_LISTING`, `ANSWER_DUE_BEFORE_OFFER`.
 */
export class OfferPlace extends EntryCommand<
  Omit<PlaceOffered['data'], 'answerBy' | 'answerPeriod'> & { readonly answerBy: LocalDate | null }
> {
  readonly type = 'OfferPlace';
}

/** Accepts an offer, late too as long as it has not lapsed; refuses `OFFER_NOT_FOUND`, `OFFER_NOT_OPEN`. */
export class AcceptOffer extends EntryCommand<Omit<OfferAccepted['data'], 'late'>> {
  readonly type = 'AcceptOffer';
}

/** Refuses an offer; what follows is said by the provider's rule. Refuses as accepting does. */
export class RefuseOffer extends EntryCommand<OfferRefused['data']> {
  readonly type = 'RefuseOffer';
}

/** Notes that nobody answered in time; refuses `OFFER_PERIOD_RUNS` up to the last day to answer. */
export class LapseOffer extends EntryCommand<Pick<OfferLapsed['data'], 'offerId' | 'rule'>> {
  readonly type = 'LapseOffer';
}

/** Takes an open or accepted offer back; refuses `OFFER_NOT_OPEN` for any other. */
export class WithdrawOffer extends EntryCommand<OfferWithdrawn['data']> {
  readonly type = 'WithdrawOffer';
}

export type OfferCommand = OfferPlace | AcceptOffer | RefuseOffer | LapseOffer | WithdrawOffer;

/** What follows from a command about an offer. */
export function decideOffer(command: OfferCommand, state: EntryState): WaitingListEvent[] {
  switch (command.type) {
    case 'OfferPlace':
      return offer(command, state);
    case 'AcceptOffer':
      return accept(command, state);
    case 'RefuseOffer':
      return refuse(command, state);
    case 'LapseOffer':
      return lapse(command, state);
    case 'WithdrawOffer':
      return withdraw(command, state);
  }
}

function offer({ data, context }: OfferPlace, state: EntryState): WaitingListEvent[] {
  const { listedOn } = open(state);
  const has = (standing: Offer['standing']): boolean => state.offers.some((one) => one.standing === standing);
  refuseWhen(
    state.offers.some(({ offerId }) => offerId === data.offerId),
    'OFFER_ALREADY_EXISTS',
  );
  refuseWhen(has('open'), 'OFFER_OPEN');
  refuseWhen(has('accepted'), 'OFFER_ACCEPTED');
  notInFuture('offeredOn', data.offeredOn, context.today);
  refuseWhen(data.offeredOn < listedOn, 'OFFER_BEFORE_LISTING', { field: 'offeredOn' });
  const reason = data.outOfOrderReason;
  const others = data.passedOver.length;
  refuseWhen(others > 0 && reason === null, 'OFFER_OUT_OF_ORDER', { rank: data.rank, passedOver: others });
  noteWhereOther(reason ?? '', data.noteRef);
  const deadline = deadlineOf(data.offeredOn, data.answerBy);
  const outOfOrderReason = others > 0 ? reason : null;
  return [{ type: 'PlaceOffered', data: { ...data, ...deadline, outOfOrderReason } }];
}

function deadlineOf(
  offeredOn: LocalDate,
  byHand: LocalDate | null,
): Pick<PlaceOffered['data'], 'answerBy' | 'answerPeriod'> {
  refuseWhen(byHand !== null && byHand < offeredOn, 'ANSWER_DUE_BEFORE_OFFER', { field: 'answerBy' });
  if (byHand !== null) return { answerBy: byHand, answerPeriod: null };
  const { id } = waitingListPeriods.offerAnswer;
  const { value, source, verified }: DatedValue<Period> = at(waitingListPeriods.offerAnswer, offeredOn);
  return {
    answerBy: deadlineAfter(offeredOn, value),
    answerPeriod: { parameter: id, ...value, source, verified },
  };
}

function accept({ data, context }: AcceptOffer, state: EntryState): WaitingListEvent[] {
  const { answerBy } = answered(data.offerId, data.acceptedOn, 'acceptedOn', context.today, state);
  return [{ type: 'OfferAccepted', data: { ...data, late: data.acceptedOn > answerBy } }];
}

function refuse({ data, context }: RefuseOffer, state: EntryState): WaitingListEvent[] {
  answered(data.offerId, data.refusedOn, 'refusedOn', context.today, state);
  noteWhereOther(data.reason, data.noteRef);
  const follows = consequences(state, data.rule, data.offerId, data.refusedOn, 'offer-refused');
  return [{ type: 'OfferRefused', data }, ...follows];
}

function lapse({ data, context }: LapseOffer, state: EntryState): WaitingListEvent[] {
  const { answerBy } = openOffer(data.offerId, state);
  refuseWhen(context.today <= answerBy, 'OFFER_PERIOD_RUNS', { answerBy });
  const lapsedOn = context.today;
  const lapsed: WaitingListEvent = { type: 'OfferLapsed', data: { ...data, answerBy, lapsedOn } };
  if (!data.rule.lapsedCounts) return [lapsed];
  return [lapsed, ...consequences(state, data.rule, data.offerId, lapsedOn, 'offer-lapsed')];
}

function withdraw({ data, context }: WithdrawOffer, state: EntryState): WaitingListEvent[] {
  open(state);
  const known = find(data.offerId, state);
  refuseWhen(known.standing !== 'open' && known.standing !== 'accepted', 'OFFER_NOT_OPEN', {
    standing: known.standing,
  });
  notInFuture('withdrawnOn', data.withdrawnOn, context.today);
  refuseWhen(data.withdrawnOn < known.offeredOn, 'BEFORE_OFFER', { field: 'withdrawnOn' });
  noteWhereOther(data.reason, data.noteRef);
  return [{ type: 'OfferWithdrawn', data }];
}

/** What the rule lets follow from one more offer that was not taken. */
function consequences(
  state: EntryState,
  rule: AppliedRefusalRule,
  offerId: string,
  on: LocalDate,
  because: PlaceInOrderLost['data']['because'],
): WaitingListEvent[] {
  if (rule.consequence === 'to-end') {
    const data = { effectiveOn: on, offerId, because, ruleVersion: rule.version };
    return [{ type: 'PlaceInOrderLost', data }];
  }
  const counted = state.offers.filter(
    ({ standing }) => standing === 'refused' || (rule.lapsedCounts && standing === 'lapsed'),
  ).length;
  if (rule.consequence !== 'ends-after' || rule.after === null || counted + 1 < rule.after) return [];
  const end = { endedOn: on, reason: 'offers-refused' as const, noteRef: null, serviceStartedOn: null };
  return [{ type: 'WaitingEnded', data: end }];
}

function answered(offerId: string, on: LocalDate, field: string, today: LocalDate, state: EntryState): Offer {
  const known = openOffer(offerId, state);
  notInFuture(field, on, today);
  refuseWhen(on < known.offeredOn, 'BEFORE_OFFER', { field });
  return known;
}

function openOffer(offerId: string, state: EntryState): Offer {
  open(state);
  const known = find(offerId, state);
  refuseWhen(known.standing !== 'open', 'OFFER_NOT_OPEN', { standing: known.standing });
  return known;
}

function find(offerId: string, state: EntryState): Offer {
  const known = state.offers.find((one) => one.offerId === offerId);
  refuseWhen(known === undefined, 'OFFER_NOT_FOUND');
  return known as Offer;
}
