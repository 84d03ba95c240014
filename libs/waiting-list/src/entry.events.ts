import type { LocalDate } from '#libs/kernel';
import { offerEvents, type OfferEvent } from './offer.events';
import { orderEvents, type OrderEvent } from './order.events';
import { revalidationEvents, type RevalidationEvent } from './revalidation.events';
import { waitingEvents, type WaitingEvent } from './waiting-list.events';

/** Every event of a waiting-list entry's stream. */
export const waitingListEvents = [
  ...waitingEvents,
  ...orderEvents,
  ...offerEvents,
  ...revalidationEvents,
] as const;

export type WaitingListEvent = WaitingEvent | OrderEvent | OfferEvent | RevalidationEvent;

/** The day on which the fact itself happened: what a register knew on that day unless it says otherwise. */
export function factDay(event: WaitingListEvent): LocalDate {
  switch (event.type) {
    case 'PlacedOnWaitingList':
      return event.data.listedOn;
    case 'NeedProfileChanged':
    case 'LegalRegimeChanged':
    case 'PriorityFactsStated':
    case 'EntryReranked':
    case 'PlaceInOrderLost':
      return event.data.effectiveOn;
    case 'WaitingPaused':
      return event.data.from;
    case 'WaitingResumed':
      return event.data.on;
    case 'WaitingEnded':
    case 'WaitingEndCorrected':
      return event.data.endedOn;
    case 'WaitingReinstated':
      return event.data.reinstatedOn;
    case 'PlaceOffered':
      return event.data.offeredOn;
    case 'OfferAccepted':
      return event.data.acceptedOn;
    case 'OfferRefused':
      return event.data.refusedOn;
    case 'OfferLapsed':
      return event.data.lapsedOn;
    case 'OfferWithdrawn':
      return event.data.withdrawnOn;
    case 'RevalidationAsked':
      return event.data.askedOn;
    case 'RevalidationLetterProduced':
      return event.data.producedOn;
    case 'RevalidationAnswered':
      return event.data.answeredOn;
    case 'RevalidationUnanswered':
      return event.data.foundOn;
  }
}
