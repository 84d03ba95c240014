import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { v4 as uuid } from 'uuid';
import {
  type Booking,
  bookingAfter,
  type BookingEvent,
  BookPlace,
  type CapacityEvent,
  capacityStream,
  ChangeBooking,
  isHeld,
  isUnitCode,
  type Override,
  ReleasePlace,
  type Sex,
} from '#libs/capacity';
import { EventStore } from '#libs/event-store';
import { addDays, type CommandContext, EventCatalogue, type LocalDate, Refusal } from '#libs/kernel';
import { firstDifference, type Hold, holdsFrom } from './holds.rules';

/** Whose place it is and what a booking of it must be told. */
export interface PlaceOf {
  readonly admissionId: string;
  readonly programme: string;
  readonly context: CommandContext;
  readonly override: Override | null;
  readonly sex: Sex | null;
  readonly inCouple: boolean;
  /** Offers of which the accepted one's place is taken up. */
  readonly offers: readonly string[];
}

/**
 * Keeps what is booked in line with what admissions hold. Every step does nothing where it is done already, so
 * that whatever was begun before a crash is completed by doing it again.
 */
@Injectable()
export class PlaceKeeper {
  constructor(
    private readonly commands: CommandBus,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  /** Books what the admission is to hold beside what it held; refuses as `BookPlace` and `ChangeBooking` do. */
  async take(place: PlaceOf, held: readonly Hold[], wanted: readonly Hold[]): Promise<void> {
    const from = firstDifference(held, wanted);
    if (from === null) return;
    for (const provider of providersOf(wanted))
      for (const hold of holdsFrom(wanted, provider, from)) await this.hold(place, hold);
  }

  /** Gives free what the admission does not hold any more. */
  async free(place: PlaceOf, wanted: readonly Hold[], held: readonly Hold[] = wanted): Promise<void> {
    for (const provider of providersOf([...held, ...wanted])) {
      const { booking } = await this.find(place, provider);
      const first = booking?.segments[0];
      const last = holdsFrom(wanted, provider, '0001-01-01' as LocalDate).at(-1);
      if (!first || (last && last.to === null)) continue;
      const on = last?.to ?? first.from;
      await this.commands.execute(
        new ReleasePlace(owner(place, provider), { bookingId: place.admissionId, on }, own(place)),
      );
    }
  }

  private async hold(place: PlaceOf, { provider, unit, volume, from, to }: Hold): Promise<void> {
    if (unit !== null && !isUnitCode(unit)) throw new Refusal('UNIT_NOT_DECLARED', { unit });
    const { booking, offer } = await this.find(place, provider);
    const until = to === null ? null : addDays(to, -1);
    const { admissionId: bookingId, override: overriding, sex, inCouple } = place;
    if ((booking?.segments.length ?? 0) > 0) {
      const change = { bookingId, from, unit, volume, to: until, overriding };
      await this.commands.execute(new ChangeBooking(owner(place, provider), change, own(place)));
      return;
    }
    const what = { bookingId, kind: 'admission' as const, lapsesOn: null, unit, sex, inCouple, volume };
    const asked = { ...what, from, to: until, fromOffer: offer, overriding };
    await this.commands.execute(new BookPlace(owner(place, provider), asked, own(place)));
  }

  private async find(
    { admissionId, programme, offers, context }: PlaceOf,
    provider: string,
  ): Promise<{ booking: Booking | null; offer: string | null }> {
    let booking: Booking | null = null;
    const offered = new Map<string, Booking>();
    for await (const stored of this.store.readStream(capacityStream(provider, programme))) {
      const event = this.catalogue.decode(stored) as unknown as CapacityEvent;
      if (!isBooking(event)) continue;
      const { bookingId } = event.data;
      if (bookingId === admissionId) booking = bookingAfter(booking, event);
      if (offers.includes(bookingId))
        offered.set(bookingId, bookingAfter(offered.get(bookingId) ?? null, event));
    }
    // What lapsed, or was given free, is nobody's to take up: the admission is booked anew.
    const held = [...offered.values()].filter((each) => each.segments.length > 0);
    const offer = held.find((each) => isHeld(each, context.today))?.bookingId ?? null;
    return { booking, offer };
  }
}

const owner = ({ programme }: PlaceOf, provider: string) => ({ provider, programme });
const providersOf = (holds: readonly Hold[]): string[] => [...new Set(holds.map(({ provider }) => provider))];

/** True for the events of which bookings are made. */
export const isBooking = (event: CapacityEvent): event is BookingEvent =>
  ['PlaceBooked', 'OfferTakenUp', 'AcceptedPlaceKept', 'BookingChanged', 'PlaceReleased'].includes(
    event.type,
  );

// A step is known by what it books, not by its id: an id used twice would answer a booking that was given free.
function own({ context: { metadata, today } }: PlaceOf): CommandContext {
  return { today, metadata: { ...metadata, commandId: uuid(), causationId: metadata.commandId } };
}
