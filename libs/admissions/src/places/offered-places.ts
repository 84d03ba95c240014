import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import {
  type Booking,
  bookingAfter,
  type CapacityEvent,
  type CapacityOwner,
  capacityStream,
  isHeld,
  KeepAcceptedPlace,
  ReleasePlace,
} from '#libs/capacity';
import { EventStore } from '#libs/event-store';
import { type CommandContext, EventCatalogue, type LocalDate } from '#libs/kernel';
import { isBooking } from './place-keeper';

/** Lets the places that offers hold follow what becomes of the offers. */
@Injectable()
export class OfferedPlaces {
  constructor(
    private readonly commands: CommandBus,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  /** Gives free from a day on what the offer holds; nothing where it holds nothing any more. */
  async release(
    owner: CapacityOwner,
    offerId: string,
    on: LocalDate,
    context: CommandContext,
  ): Promise<void> {
    if (await this.holds(owner, offerId, context.today))
      await this.commands.execute(new ReleasePlace(owner, { bookingId: offerId, on }, context));
  }

  /** Keeps for the admission what the accepted offer holds; nothing where it holds nothing any more. */
  async keep(owner: CapacityOwner, offerId: string, context: CommandContext): Promise<void> {
    if (await this.holds(owner, offerId, context.today))
      await this.commands.execute(new KeepAcceptedPlace(owner, { bookingId: offerId }, context));
  }

  private async holds(owner: CapacityOwner, offerId: string, today: LocalDate): Promise<boolean> {
    let booking: Booking | null = null;
    for await (const stored of this.store.readStream(capacityStream(owner.provider, owner.programme))) {
      const event = this.catalogue.decode(stored) as unknown as CapacityEvent;
      if (isBooking(event) && event.data.bookingId === offerId) booking = bookingAfter(booking, event);
    }
    return booking !== null && booking.segments.length > 0 && isHeld(booking, today);
  }
}
