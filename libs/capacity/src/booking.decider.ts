import { type CommandContext, type LocalDate, Refusal } from '#libs/kernel';
import { type Capacity, getProgramme } from '#libs/programmes';
import { type Book, type Booking, bookOf, covers, type Days, type History, isHeld } from './book.rules';
import {
  CapacityCommandOf,
  checkDays,
  type Override,
  overridden,
  refuseMisfit,
  refuseWhen,
  type Volume,
} from './capacity-command.rules';
import type {
  AcceptedPlaceKept,
  BookingChanged,
  CapacityEvent,
  Offer,
  PlaceBooked,
  PlaceReleased,
} from './capacity.events';
import { firstShortage } from './load.rules';
import { offerKindOf, takesPlace } from './offer.rules';
import { firstMisfit } from './rooms.rules';

/** A place to be booked; `fromOffer` names the offer whose place the admission takes up. */
export type BookingRequest = Omit<PlaceBooked['data'], 'overriding'> & {
  readonly fromOffer: string | null;
  readonly overriding: Override | null;
};

/** What is to be different from a day on; what is left out stays. */
export interface BookingChange {
  readonly bookingId: string;
  readonly from: LocalDate;
  readonly unit?: string | null;
  readonly volume?: Volume;
  readonly to?: LocalDate | null;
  readonly overriding: Override | null;
}

/**
 * Books a place; nothing where it is booked just so. Refuses `BOOKING_NOT_NEEDED` for unlimited programmes,
 * `BOOKING_ALREADY_EXISTS`, `CAPACITY_EXCEEDED` and `CAPACITY_NOT_DECLARED` with the numbers of the first
 * day, `ROOM_NOT_FOR_SEX`, `SEX_REQUIRED`, `UNIT_REQUIRED`, `UNIT_NOT_COUNTED`, `UNIT_NOT_DECLARED`,
 * `VOLUME_REQUIRED`, `VOLUME_NOT_COUNTED`, `SLOT_NOT_IN_PERIOD`, `OUTSIDE_TERM`, `LAPSE_DAY_REQUIRED`,
 * `OFFER_NOT_KNOWN`, `OFFER_LAPSED`, `OFFER_ALREADY_TAKEN_UP`.
 */
export class BookPlace extends CapacityCommandOf<BookingRequest> {
  readonly type = 'BookPlace';
}

/**
 * Changes what is booked; nothing where it is so. Refuses as `BookPlace`, `BOOKING_NOT_KNOWN`,
 * `BOOKING_ENDED`, `CHANGE_BEFORE_BOOKING`, `TERM_IS_BOOKED_ANEW` for another term.
 */
export class ChangeBooking extends CapacityCommandOf<BookingChange> {
  readonly type = 'ChangeBooking';
}

/** Gives a place free from a day on; nothing where it is free by then. Refuses `BOOKING_NOT_KNOWN`. */
export class ReleasePlace extends CapacityCommandOf<PlaceReleased['data']> {
  readonly type = 'ReleasePlace';
}

/** Keeps what an accepted offer holds until the admission; nothing where it lapsed or was taken up by then. Refuses `BOOKING_NOT_KNOWN`. */
export class KeepAcceptedPlace extends CapacityCommandOf<AcceptedPlaceKept['data']> {
  readonly type = 'KeepAcceptedPlace';
}

export type BookingCommand = BookPlace | ChangeBooking | ReleasePlace | KeepAcceptedPlace;

/** What a command about a booking changes. */
export function decideBooking(command: BookingCommand, history: History): CapacityEvent[] {
  const book = bookOf(history);
  switch (command.type) {
    case 'BookPlace':
      return place(command, history, book);
    case 'ChangeBooking':
      return change(command, history, book);
    case 'ReleasePlace':
      return release(command, book);
    case 'KeepAcceptedPlace':
      return keep(command, book);
  }
}

function place({ owner, data, context }: BookPlace, history: History, before: Book): CapacityEvent[] {
  const { fromOffer, overriding, ...asked } = data;
  const kind = limitedKind(owner.programme);
  const wanted = { ...asked, ...daysOf(asked, kind, before), overriding: null };
  const known = before.bookings.get(asked.bookingId);
  if (known && sameBooking(known, wanted)) return [];
  refuseWhen((known?.segments.length ?? 0) > 0, 'BOOKING_ALREADY_EXISTS', { bookingId: asked.bookingId });
  checkLapse(wanted);
  checkHeld(wanted, kind, getProgramme(owner.programme).capacity, before);
  const takenUp = takeUp(fromOffer, asked.bookingId, before, context.today);
  const booked = { type: 'PlaceBooked' as const, data: wanted };
  const events = [...takenUp, booked];
  const result = checkAfter(events, wanted, overriding, context, history, before);
  return [...takenUp, { ...booked, data: { ...wanted, overriding: result } }];
}

function limitedKind(programme: string): Offer['kind'] {
  const kind = offerKindOf(getProgramme(programme).capacity);
  if (kind === null) throw new Refusal('BOOKING_NOT_NEEDED', { programme });
  return kind;
}

/** A term's place is held for the whole term. */
function daysOf(
  asked: Pick<PlaceBooked['data'], 'unit' | 'from' | 'to'>,
  kind: Offer['kind'],
  book: Book,
): Days {
  checkDays(asked);
  if (kind !== 'terms') return { from: asked.from, to: asked.to };
  const term = termOf(book, asked.unit);
  if (!term) return { from: asked.from, to: asked.to };
  refuseWhen(!covers(term, asked.from), 'OUTSIDE_TERM', { unit: asked.unit, from: term.from, to: term.to });
  return { from: term.from, to: term.to };
}

function termOf(book: Book, unit: string | null): Days | null {
  const offers = book.declarations.map(({ offer }) => offer).reverse();
  for (const offer of offers) {
    const term = offer.kind === 'terms' ? offer.terms.find(({ code }) => code === unit) : undefined;
    if (term) return term;
  }
  return null;
}

function sameBooking(known: Booking, wanted: Omit<PlaceBooked['data'], 'overriding'>): boolean {
  const [segment, ...more] = known.segments;
  return (
    segment !== undefined &&
    more.length === 0 &&
    known.kind === wanted.kind &&
    known.lapsesOn === wanted.lapsesOn &&
    known.sex === wanted.sex &&
    known.inCouple === wanted.inCouple &&
    known.volume === wanted.volume &&
    segment.unit === wanted.unit &&
    segment.from === wanted.from &&
    segment.to === wanted.to
  );
}

function checkLapse({ kind, lapsesOn }: Pick<PlaceBooked['data'], 'kind' | 'lapsesOn'>): void {
  refuseWhen(kind === 'offer' && lapsesOn === null, 'LAPSE_DAY_REQUIRED', { field: 'lapsesOn' });
  refuseWhen(kind === 'admission' && lapsesOn !== null, 'ADMISSION_DOES_NOT_LAPSE', { field: 'lapsesOn' });
}

/** What is held must be counted as the programme counts. */
function checkHeld(
  held: Pick<PlaceBooked['data'], 'unit' | 'volume' | 'from' | 'to'>,
  kind: Offer['kind'],
  capacity: Capacity,
  book: Book,
): void {
  const { unit, volume } = held;
  const byHours = kind === 'hours';
  refuseWhen(byHours && (volume === null || Number(volume) === 0), 'VOLUME_REQUIRED', { field: 'volume' });
  refuseWhen(!byHours && volume !== null, 'VOLUME_NOT_COUNTED', { field: 'volume', kind });
  const divided = !byHours && kind !== 'places';
  refuseWhen(divided && unit === null, 'UNIT_REQUIRED', { field: 'unit', kind });
  refuseWhen(!divided && unit !== null, 'UNIT_NOT_COUNTED', { field: 'unit', kind });
  if (kind === 'slots') refuseWhen(!takesPlace(capacity, unit ?? '', held), 'SLOT_NOT_IN_PERIOD', { unit });
  else if (unit !== null && book.declarations.length > 0)
    refuseWhen(!book.declarations.some(({ offer }) => names(offer, unit)), 'UNIT_NOT_DECLARED', { unit });
}

const names = (offer: Offer, unit: string): boolean =>
  (offer.kind === 'terms' && offer.terms.some(({ code }) => code === unit)) ||
  (offer.kind === 'beds' && offer.rooms.some(({ code }) => code === unit)) ||
  (offer.kind === 'groups' && offer.groups.some(({ code }) => code === unit));

function takeUp(
  offerId: string | null,
  admissionId: string,
  { bookings }: Book,
  today: LocalDate,
): CapacityEvent[] {
  if (offerId === null) return [];
  const offer = bookings.get(offerId);
  if (!offer || offer.kind !== 'offer' || offer.segments.length === 0)
    throw new Refusal('OFFER_NOT_KNOWN', { bookingId: offerId });
  refuseWhen(offer.takenUpBy !== null, 'OFFER_ALREADY_TAKEN_UP', { bookingId: offerId });
  refuseWhen(!isHeld(offer, today), 'OFFER_LAPSED', { bookingId: offerId, lapsedOn: offer.lapsesOn });
  return [{ type: 'OfferTakenUp', data: { bookingId: offerId, admissionId } }];
}

function checkAfter(
  events: readonly CapacityEvent[],
  { unit, from, to }: Pick<PlaceBooked['data'], 'unit' | 'from' | 'to'>,
  override: Override | null,
  context: CommandContext,
  history: History,
  before: Book,
): PlaceBooked['data']['overriding'] {
  const after = bookOf(events.reduce<History>((past, event) => ({ event, before: past }), history));
  const days = { from, to };
  if (unit !== null) refuseMisfit(firstMisfit(before, after, unit, days, context.today));
  return overridden(firstShortage(before, after, unit, days, context.today), override, context);
}

function change({ owner, data, context }: ChangeBooking, history: History, before: Book): CapacityEvent[] {
  const booking = bookingOf(before, data.bookingId);
  const last = booking.segments.at(-1);
  if (!last) throw new Refusal('BOOKING_ENDED', { bookingId: data.bookingId });
  const { bookingId, from, overriding } = data;
  refuseWhen(from < (booking.segments[0] ?? last).from, 'CHANGE_BEFORE_BOOKING', { field: 'from' });
  const { unit = last.unit, volume = booking.volume, to = last.to } = data;
  const held: BookingChange & BookingChanged['data'] = {
    bookingId,
    from,
    unit,
    volume,
    to,
    overriding: null,
  };
  checkDays(held);
  if (unit === last.unit && volume === booking.volume && to === last.to && from >= last.from) return [];
  const kind = limitedKind(owner.programme);
  refuseWhen(kind === 'terms' && unit !== last.unit, 'TERM_IS_BOOKED_ANEW', { unit });
  checkHeld(held, kind, getProgramme(owner.programme).capacity, before);
  const event = { type: 'BookingChanged' as const, data: held };
  const result = checkAfter([event], held, overriding, context, history, before);
  return [{ ...event, data: { ...held, overriding: result } }];
}

function bookingOf({ bookings }: Book, bookingId: string): Booking {
  const booking = bookings.get(bookingId);
  if (!booking) throw new Refusal('BOOKING_NOT_KNOWN', { bookingId });
  return booking;
}

function release({ data }: ReleasePlace, book: Book): CapacityEvent[] {
  const { segments } = bookingOf(book, data.bookingId);
  const holds = segments.some(({ to }) => to === null || to >= data.on);
  return holds ? [{ type: 'PlaceReleased', data }] : [];
}

// A lapsed place may be somebody else's by now, so it is not kept: whoever accepts late is booked anew.
function keep({ data, context }: KeepAcceptedPlace, book: Book): CapacityEvent[] {
  const booking = bookingOf(book, data.bookingId);
  const lapses = booking.segments.length > 0 && booking.lapsesOn !== null;
  return lapses && isHeld(booking, context.today) ? [{ type: 'AcceptedPlaceKept', data }] : [];
}
