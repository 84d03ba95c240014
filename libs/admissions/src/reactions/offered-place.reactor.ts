import { Injectable } from '@nestjs/common';
import { dayAt, type LocalDate, type RecordedEvent } from '#libs/kernel';
import { Clock } from '#libs/platform';
import type { Reaction, Reactor } from '#libs/reactors';
import { entryStream, type OfferEvent, type WaitingEnded } from '#libs/waiting-list';
import { AdmissionReader, type RecordedOffers } from '../admission-reader';
import { OfferedPlaces } from '../places/offered-places';

type Ended = Exclude<OfferEvent, { type: 'PlaceOffered' | 'OfferAccepted' }> | WaitingEnded;

const ENDED = ['OfferRefused', 'OfferLapsed', 'OfferWithdrawn', 'WaitingEnded'];

/**
 * The place that an offer holds follows the offer: accepted, it is kept until the admission takes it up; refused,
 * lapsed, taken back, or of somebody who waits no more, it is free from that day on.
 */
@Injectable()
export class OfferedPlaceReactor implements Reactor {
  readonly name = 'offered-place';
  readonly eventTypes = ['OfferAccepted', ...ENDED];

  constructor(
    private readonly reader: AdmissionReader,
    private readonly places: OfferedPlaces,
    private readonly clock: Clock,
  ) {}

  async react(recorded: RecordedEvent, reaction: Reaction): Promise<void> {
    const known = await this.reader.offersTo(recorded.stream.slice(entryStream('').length));
    if (!known) return;
    const event = { type: recorded.type, data: recorded.data } as Ended | OfferEvent;
    const named = 'offerId' in event.data ? event.data.offerId : null;
    const { owner, offers } = known;
    for (const [number, { offerId }] of offers.entries()) {
      if (named !== null && offerId !== named) continue;
      // Today and not the day of the event: a place that lapsed before a late reaction may be somebody else's.
      const context = { metadata: reaction.metadata('admission', number), today: dayAt(this.clock.now()) };
      if (event.type === 'OfferAccepted') await this.keep(known, offerId, context);
      else await this.places.release(owner, offerId, dayOf(event as Ended), context);
    }
  }

  private async keep(
    { owner, offers }: RecordedOffers,
    offerId: string,
    context: Parameters<OfferedPlaces['keep']>[2],
  ): Promise<void> {
    const accepted = offers.some((each) => each.offerId === offerId && each.standing === 'accepted');
    if (accepted) await this.places.keep(owner, offerId, context);
  }
}

function dayOf(event: Ended): LocalDate {
  switch (event.type) {
    case 'OfferRefused':
      return event.data.refusedOn;
    case 'OfferLapsed':
      return event.data.lapsedOn;
    case 'OfferWithdrawn':
      return event.data.withdrawnOn;
    case 'WaitingEnded':
      return event.data.endedOn;
  }
}
