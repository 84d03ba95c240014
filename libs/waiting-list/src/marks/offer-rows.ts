import type { LocalDate } from '#libs/kernel';
import type { OfferStanding } from '../entry-state.rules';
import type { PlaceOffered } from '../offer.events';
import type { WaitingListEvent } from '../entry.events';
import type { Mark } from './mark';

interface Settled {
  readonly standing: OfferStanding;
  readonly on: LocalDate | null;
  readonly reason: string | null;
  readonly late: boolean;
}

const OPEN: Settled = { standing: 'open', on: null, reason: null, late: false };

/** A row for every offer to an entry, as it stands after its marks. */
export function offerRows(entryId: string, marks: readonly Mark[]): unknown[][] {
  return marks.flatMap(({ event }) =>
    event.type === 'PlaceOffered' ? [rowOf(entryId, event.data, settled(event.data.offerId, marks))] : [],
  );
}

function rowOf(entryId: string, offer: PlaceOffered['data'], now: Settled): unknown[] {
  const deadline = [offer.offeredOn, offer.answerBy, offer.answerPeriod?.verified ?? true, offer.startsOn];
  const order = [offer.rank, offer.passedOver.length, offer.outOfOrderReason];
  return [entryId, offer.offerId, ...deadline, ...order, now.standing, now.on, now.reason, now.late];
}

function settled(offerId: string, marks: readonly Mark[]): Settled {
  let now = OPEN;
  for (const { event } of marks) {
    if (!('offerId' in event.data) || event.data.offerId !== offerId) continue;
    now = after(event, now);
  }
  return now;
}

function after(event: WaitingListEvent, now: Settled): Settled {
  if (event.type === 'OfferAccepted')
    return { standing: 'accepted', on: event.data.acceptedOn, reason: null, late: event.data.late };
  if (event.type === 'OfferRefused')
    return { standing: 'refused', on: event.data.refusedOn, reason: event.data.reason, late: false };
  if (event.type === 'OfferLapsed')
    return { standing: 'lapsed', on: event.data.lapsedOn, reason: null, late: false };
  if (event.type === 'OfferWithdrawn')
    return { ...now, standing: 'withdrawn', on: event.data.withdrawnOn, reason: event.data.reason };
  return now;
}
