import { type CommandContext, type Decimal, localDate } from '#libs/kernel';
import {
  BookPlace,
  type BookingRequest,
  ChangeBooking,
  type BookingChange,
  KeepAcceptedPlace,
  ReleasePlace,
} from './booking.decider';
import { capacityStream } from './capacity-id';
import type { CapacityOwner, Override } from './capacity-command.rules';
import type { CapacityEvent, Offer, Overriding, PlaceBooked } from './capacity.events';
import { CloseCapacity, DeclareCapacity, RecordStaffing, ReopenCapacity } from './supply.decider';

const uuid = (kind: number, number: number): string =>
  `00000000-0000-4000-8${String(kind).padStart(3, '0')}-${String(number).padStart(12, '0')}`;

/** The id of the n-th booking, closure or note of a test. */
export const bookingIdOf = (number: number): string => uuid(1, number);
export const closureIdOf = (number: number): string => uuid(2, number);
export const noteRefOf = (number: number): string => uuid(3, number);

/** A text as a day, or null. */
const dayOf = (text: string | null) => (text === null ? null : localDate(text));

/** The two houses of which one, two or more beds are given to men, one to women or couples. */
export const SHELTER_OFFER: Offer = {
  kind: 'beds',
  rooms: [
    ...[1, 2, 3, 4].map((room) => ({ code: `m-${room}`, beds: 2, for: 'men' as const })),
    ...[1, 2].map((room) => ({ code: `w-${room}`, beds: 2, for: 'women-or-couples' as const })),
  ],
  statedPersons: 14,
};

/** So many places. */
export const placesOf = (places: number): Offer => ({ kind: 'places', places });

/** So many hours a week. */
export const hoursOf = (hours: string): Offer => ({ kind: 'hours', hoursPerWeek: hours as Decimal });

/** What may be said of a booking; from the beginning of 2026 on, without end, unless said otherwise. */
export interface SaidBooking {
  readonly kind?: 'offer' | 'admission';
  readonly lapsesOn?: string | null;
  readonly unit?: string | null;
  readonly sex?: 'male' | 'female' | null;
  readonly inCouple?: boolean;
  readonly volume?: string | null;
  readonly from?: string;
  readonly to?: string | null;
}

const heldBy = (number: number, said: SaidBooking): Omit<PlaceBooked['data'], 'overriding'> => ({
  bookingId: bookingIdOf(number),
  kind: said.kind ?? 'admission',
  lapsesOn: dayOf(said.lapsesOn ?? null),
  unit: said.unit ?? null,
  sex: said.sex ?? null,
  inCouple: said.inCouple ?? false,
  volume: (said.volume ?? null) as Decimal | null,
  from: localDate(said.from ?? '2026-01-01'),
  to: dayOf(said.to ?? null),
});

/** The history of a book, made of its events: `aBook('day-care').declared(placesOf(2)).booked(1).events`. */
export class CapacityHistory {
  readonly events: CapacityEvent[];
  readonly owner: CapacityOwner;

  constructor(programme: string, provider: string) {
    this.owner = { provider, programme };
    this.events = [{ type: 'CapacityBookOpened', data: this.owner }];
  }

  get stream(): string {
    return capacityStream(this.owner.provider, this.owner.programme);
  }

  declared(offer: Offer, from = '2026-01-01', to: string | null = null): this {
    const data = { from: localDate(from), to: dayOf(to), offer, overriding: null };
    return this.and({ type: 'CapacityDeclared', data });
  }

  staffed(on: string, employed: number, active: string, hours: string | null = null): this {
    const numbers = { employed, active: active as Decimal, hoursDeliverable: hours as Decimal | null };
    return this.and({ type: 'StaffingRecorded', data: { on: localDate(on), ...numbers } });
  }

  closed(number: number, said: { unit?: string; amount?: string; from: string; to?: string }): this {
    const data = {
      closureId: closureIdOf(number),
      unit: said.unit ?? null,
      amount: (said.amount ?? null) as Decimal | null,
      from: localDate(said.from),
      to: dayOf(said.to ?? null),
      reason: 'renovation' as const,
      noteRef: null,
      overriding: null,
    };
    return this.and({ type: 'CapacityClosed', data });
  }

  reopened(number: number, on: string): this {
    return this.and({
      type: 'CapacityReopened',
      data: { closureId: closureIdOf(number), on: localDate(on) },
    });
  }

  booked(number: number, said: SaidBooking = {}, overriding: Overriding | null = null): this {
    return this.and({ type: 'PlaceBooked', data: { ...heldBy(number, said), overriding } });
  }

  takenUp(offer: number, admission: number): this {
    const data = { bookingId: bookingIdOf(offer), admissionId: bookingIdOf(admission) };
    return this.and({ type: 'OfferTakenUp', data });
  }

  kept(offer: number): this {
    return this.and({ type: 'AcceptedPlaceKept', data: { bookingId: bookingIdOf(offer) } });
  }

  changed(number: number, said: SaidBooking & { from: string }): this {
    const { bookingId, unit, volume, from, to } = heldBy(number, said);
    return this.and({
      type: 'BookingChanged',
      data: { bookingId, unit, volume, from, to, overriding: null },
    });
  }

  released(number: number, on: string): this {
    return this.and({ type: 'PlaceReleased', data: { bookingId: bookingIdOf(number), on: localDate(on) } });
  }

  private and(event: CapacityEvent): this {
    this.events.push(event);
    return this;
  }
}

/** The book of a provider for a programme, opened. */
export const aBook = (programme: string, provider = 'Izvajalec Koper'): CapacityHistory =>
  new CapacityHistory(programme, provider);

/** Who commands on which day. */
export const by = (role = 'coordinator', today = '2026-01-10'): CommandContext => ({
  today: localDate(today),
  metadata: {
    commandId: uuid(9, 1),
    correlationId: uuid(9, 1),
    causationId: null,
    actor: { id: 'ana', role, unit: 'Koper', onBehalfOf: null },
    legalBasis: null,
    purpose: 'capacity',
  },
});

/** A manager's wish in an emergency. */
export const IN_EMERGENCY: Override = { reason: 'emergency', noteRef: null };

type SaidRequest = SaidBooking & { readonly fromOffer?: number; readonly overriding?: Override | null };

/** What is asked of one book. */
export function commandsOf({ owner }: CapacityHistory) {
  const requestOf = (number: number, { fromOffer, overriding, ...said }: SaidRequest): BookingRequest => ({
    ...heldBy(number, said),
    fromOffer: fromOffer === undefined ? null : bookingIdOf(fromOffer),
    overriding: overriding ?? null,
  });
  return {
    declare: (
      offer: Offer,
      { from = '2026-01-01', to = null as string | null, overriding = null as Override | null } = {},
      context = by(),
    ) => new DeclareCapacity(owner, { offer, from: localDate(from), to: dayOf(to), overriding }, context),
    staff: (on: string, employed: number, active: string, context = by()) =>
      new RecordStaffing(
        owner,
        { on: localDate(on), employed, active: active as Decimal, hoursDeliverable: null },
        context,
      ),
    close: (
      number: number,
      said: { unit?: string; amount?: string; from: string; to?: string; overriding?: Override },
      context = by(),
    ) => {
      const [closed] = new CapacityHistory('', '').closed(number, said).events.slice(1);
      if (closed?.type !== 'CapacityClosed') throw new Error('nothing closed');
      return new CloseCapacity(owner, { ...closed.data, overriding: said.overriding ?? null }, context);
    },
    reopen: (number: number, on: string) =>
      new ReopenCapacity(owner, { closureId: closureIdOf(number), on: localDate(on) }, by()),
    book: (number: number, said: SaidRequest = {}, context = by()) =>
      new BookPlace(owner, requestOf(number, said), context),
    change: (
      number: number,
      said: Omit<BookingChange, 'bookingId' | 'overriding'>,
      override: Override | null = null,
      context = by(),
    ) => new ChangeBooking(owner, { bookingId: bookingIdOf(number), overriding: override, ...said }, context),
    release: (number: number, on: string) =>
      new ReleasePlace(owner, { bookingId: bookingIdOf(number), on: localDate(on) }, by()),
    keep: (offer: number, context = by()) =>
      new KeepAcceptedPlace(owner, { bookingId: bookingIdOf(offer) }, context),
  };
}

/** The event in which a booking as asked is recorded. */
export function bookedAs(
  { data: { fromOffer: _offer, ...asked } }: BookPlace,
  said: Partial<PlaceBooked['data']> = {},
): PlaceBooked {
  return { type: 'PlaceBooked', data: { ...asked, overriding: null, ...said } };
}
