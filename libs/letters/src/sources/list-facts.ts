import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  type Booking,
  bookingAfter,
  type BookingEvent,
  type CapacityEvent,
  capacityStream,
} from '#libs/capacity';
import { EventStore } from '#libs/event-store';
import { type Decimal, type LocalDate, Refusal } from '#libs/kernel';
import { Projections } from '#libs/projections';
import { ALL_RECORDED, GetStanding, type ListName, ORDER_VIEWS } from '#libs/waiting-list';
import { RecordReader } from './record';

const PATIENCE_MS = 2_000;

/** What letters tell of a list beside the entry itself. */
@Injectable()
export class ListFacts {
  constructor(
    private readonly record: RecordReader,
    private readonly store: EventStore,
    private readonly projections: Projections,
    private readonly queries: QueryBus,
  ) {}

  /** The entry's rank on a day; null where it does not wait then, or while the order is not up to date. */
  async rankOn(entryId: string, on: LocalDate): Promise<number | null> {
    const position = await this.store.lastPosition();
    if (position === null) return null;
    for (const view of ORDER_VIEWS)
      if ((await this.projections.waitFor(view, position, PATIENCE_MS)) === 'stale') return null;
    try {
      return (await this.queries.execute(new GetStanding(entryId, { on, knownAt: ALL_RECORDED }))).rank;
    } catch (error) {
      if (error instanceof Refusal && error.code === 'NOT_ON_LIST') return null;
      throw error;
    }
  }

  /** The hours a week that the provider keeps for an offer; null where none are booked under its id. */
  async volumeKept({ programme, provider }: ListName, offerId: string): Promise<Decimal | null> {
    let booking: Booking | null = null;
    for (const event of await this.record.events<CapacityEvent>(capacityStream(provider, programme)))
      if (isBooking(event) && event.data.bookingId === offerId) booking = bookingAfter(booking, event);
    return booking?.volume ?? null;
  }
}

const BOOKING: readonly string[] = [
  'PlaceBooked',
  'OfferTakenUp',
  'AcceptedPlaceKept',
  'BookingChanged',
  'PlaceReleased',
];

const isBooking = <Event extends CapacityEvent>(event: Event): event is Event & BookingEvent =>
  BOOKING.includes(event.type);
