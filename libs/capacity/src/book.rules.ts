import { addDays, type Decimal, type LocalDate } from '#libs/kernel';
import type {
  BookingChanged,
  BookingKind,
  CapacityEvent,
  Offer,
  PlaceBooked,
  Sex,
  StaffingRecorded,
} from './capacity.events';

/** An amount of hours or heads in whole hundredths, so that sums are exact. */
export type Hundredths = number;

/** One place, bed or appointment. */
export const ONE: Hundredths = 100;

/** The hundredths of a number with at most two decimals. */
export function hundredths(value: Decimal): Hundredths {
  const [whole = '0', fraction = ''] = value.split('.');
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0').slice(0, 2));
}

/** Days from `from` to `to`, both included; null is open. */
export interface Days {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** True when the day lies among the days. */
export const covers = ({ from, to }: Days, day: LocalDate): boolean =>
  from <= day && (to === null || day <= to);

/** What a booking holds for a while. */
export interface Segment extends Days {
  readonly unit: string | null;
  readonly amount: Hundredths;
  readonly overridden: boolean;
}

/** A booking as it stands; without segments it holds nothing. */
export interface Booking {
  readonly bookingId: string;
  readonly kind: BookingKind;
  readonly lapsesOn: LocalDate | null;
  readonly takenUpBy: string | null;
  readonly sex: Sex | null;
  readonly inCouple: boolean;
  readonly volume: Decimal | null;
  readonly segments: readonly Segment[];
}

/** What cannot be given for a time; no unit is every unit, no amount the whole of it. */
export interface Closure extends Days {
  readonly closureId: string;
  readonly unit: string | null;
  readonly amount: Hundredths | null;
}

/** What was declared for a time. */
export interface Declaration extends Days {
  readonly offer: Offer;
}

/** All that is known of what a provider can give in a programme and to whom it is promised. */
export interface Book {
  readonly opened: boolean;
  /** In the order in which they were declared: a later one covers an earlier one. */
  readonly declarations: readonly Declaration[];
  readonly closures: ReadonlyMap<string, Closure>;
  readonly bookings: ReadonlyMap<string, Booking>;
  /** By day; of two records of a day the later one. */
  readonly staffing: ReadonlyMap<LocalDate, StaffingRecorded['data']>;
}

/** What has happened to a book, newest first: folding is put off until a rule asks, since books grow long. */
export type History = { readonly event: CapacityEvent; readonly before: History } | null;

interface Draft {
  opened: boolean;
  declarations: Declaration[];
  closures: Map<string, Closure>;
  bookings: Map<string, Booking>;
  staffing: Map<LocalDate, StaffingRecorded['data']>;
}

/** The book that a history makes. */
export function bookOf(history: History): Book {
  const events: CapacityEvent[] = [];
  for (let at = history; at !== null; at = at.before) events.push(at.event);
  const draft: Draft = {
    opened: false,
    declarations: [],
    closures: new Map(),
    bookings: new Map(),
    staffing: new Map(),
  };
  for (const event of events.reverse()) apply(draft, event);
  return draft;
}

function apply(draft: Draft, event: CapacityEvent): void {
  switch (event.type) {
    case 'CapacityBookOpened':
      draft.opened = true;
      return;
    case 'CapacityDeclared':
      draft.declarations.push(event.data);
      return;
    case 'StaffingRecorded':
      draft.staffing.set(event.data.on, event.data);
      return;
    case 'CapacityClosed': {
      const { closureId, unit, amount, from, to } = event.data;
      const closed = amount === null ? null : hundredths(amount);
      draft.closures.set(closureId, { closureId, unit, amount: closed, from, to });
      return;
    }
    case 'CapacityReopened': {
      const closure = draft.closures.get(event.data.closureId);
      const ended = closure && endedBefore(closure, event.data.on);
      if (ended) draft.closures.set(ended.closureId, ended);
      else draft.closures.delete(event.data.closureId);
      return;
    }
    default: {
      const { bookingId } = event.data;
      draft.bookings.set(bookingId, bookingAfter(draft.bookings.get(bookingId) ?? null, event));
    }
  }
}

/** The events of which a booking is made. */
export type BookingEvent = Extract<
  CapacityEvent,
  { type: 'PlaceBooked' | 'OfferTakenUp' | 'AcceptedPlaceKept' | 'BookingChanged' | 'PlaceReleased' }
>;

/** The booking after one more event; throws on one that has nothing to follow. */
export function bookingAfter(booking: Booking | null, event: BookingEvent): Booking {
  if (event.type === 'PlaceBooked') return booked(event.data);
  if (!booking) throw new Error(`${event.type} where no place was booked`);
  switch (event.type) {
    case 'OfferTakenUp':
      return { ...booking, takenUpBy: event.data.admissionId };
    case 'AcceptedPlaceKept':
      return { ...booking, lapsesOn: null };
    case 'BookingChanged':
      return changed(booking, event.data);
    case 'PlaceReleased':
      return { ...booking, segments: segmentsBefore(booking.segments, event.data.on) };
  }
}

function booked({ bookingId, kind, lapsesOn, sex, inCouple, ...held }: PlaceBooked['data']): Booking {
  const segments = [segmentOf(held)];
  return { bookingId, kind, lapsesOn, takenUpBy: null, sex, inCouple, volume: held.volume, segments };
}

function changed(booking: Booking, change: BookingChanged['data']): Booking {
  const kept = segmentsBefore(booking.segments, change.from);
  return { ...booking, volume: change.volume, segments: [...kept, segmentOf(change)] };
}

/** What an event lets be held. */
export const segmentOf = ({
  from,
  to,
  unit,
  volume,
  overriding,
}: Pick<PlaceBooked['data'], 'from' | 'to' | 'unit' | 'volume' | 'overriding'>): Segment => ({
  from,
  to,
  unit,
  amount: volume === null ? ONE : hundredths(volume),
  overridden: overriding !== null,
});

/** The part of the days that lies before a day, or null. */
export function endedBefore<T extends Days>(days: T, on: LocalDate): T | null {
  if (days.from >= on) return null;
  return days.to !== null && days.to < on ? days : { ...days, to: addDays(on, -1) };
}

/** What of the segments lies before a day. */
export const segmentsBefore = (segments: readonly Segment[], on: LocalDate): Segment[] =>
  segments.flatMap((segment) => endedBefore(segment, on) ?? []);

/** True while a booking counts: an offer until it is taken up, and one nobody answered only until it lapses. */
export const isHeld = ({ kind, lapsesOn, takenUpBy }: Booking, today: LocalDate): boolean =>
  takenUpBy === null && (kind === 'admission' || lapsesOn === null || today < lapsesOn);
