import {
  type Booking,
  bookingAfter,
  type BookingEvent,
  capacityStream,
  hundredths,
  ONE,
  type Segment,
} from '#libs/capacity';
import { addDays, type RecordedEvent } from '#libs/kernel';
import { findProgramme } from '#libs/programmes';
import type { View } from '#libs/projections';
import { type AdmissionState, evolveAdmission, UNKNOWN_ADMISSION } from '../admission-state.rules';
import { admissionStream } from '../admissions.decider';
import { type AdmissionEvent, admissionEvents } from '../admissions.events';
import { type Hold, holdsOf } from './holds.rules';

// That an accepted offer's place is kept says nothing of an admission.
const BOOKING_TYPES = ['PlaceBooked', 'OfferTakenUp', 'BookingChanged', 'PlaceReleased'];

/** How a booking and the admission that it is for may differ. */
export const MISMATCHES = [
  'booking-without-admission',
  'admission-without-booking',
  'booked-differently',
] as const;
export type MismatchKind = (typeof MISMATCHES)[number];

/** What happened to an admission, and to its bookings by the book in which they stand. */
interface Both {
  readonly events: readonly AdmissionEvent[];
  readonly bookings: Readonly<Record<string, Booking>>;
}

/**
 * Bookings that do not say what their admission says. There is a row only between two steps of one command, or
 * where a crash came between them and the command was not sent again.
 */
export const bookingMismatchesView: View<Both> = {
  name: 'booking-mismatches',
  version: 1,
  eventTypes: [...admissionEvents.map(({ type }) => type), ...BOOKING_TYPES],
  tables: [
    {
      name: 'mismatches',
      columns: [
        { name: 'admission_id', type: 'uuid' },
        { name: 'kind', type: 'text' },
        { name: 'book', type: 'text' },
        { name: 'booked', type: 'jsonb' },
        { name: 'held', type: 'jsonb' },
      ],
      indexes: [],
    },
  ],
  key: (event) =>
    isBookingEvent(event) ? admissionStream((event.data as { bookingId: string }).bookingId) : event.stream,
  initialState: { events: [], bookings: {} },
  evolve({ events, bookings }, recorded) {
    const event = { type: recorded.type, data: recorded.data };
    if (!isBookingEvent(recorded)) return { events: [...events, event as AdmissionEvent], bookings };
    const { stream } = recorded;
    const after = bookingAfter(bookings[stream] ?? null, event as BookingEvent);
    return { events, bookings: { ...bookings, [stream]: after } };
  },
  rows: (key, both) => ({ mismatches: mismatchRows(key.slice(admissionStream('').length), both) }),
};

const isBookingEvent = ({ type }: RecordedEvent): boolean => BOOKING_TYPES.includes(type);

function mismatchRows(admissionId: string, { events, bookings }: Both): unknown[][] {
  const state = events.reduce(evolveAdmission, UNKNOWN_ADMISSION);
  const held = holdsOf(state);
  const books = new Set([...Object.keys(bookings), ...held.map((hold) => bookOf(state, hold))]);
  return [...books].flatMap((book) => {
    const booking = bookings[book];
    // An offer of a place is nobody's admission yet.
    if (booking && booking.kind !== 'admission') return [];
    const segments = joined(booking?.segments ?? []);
    const wanted = held.filter((hold) => bookOf(state, hold) === book).map(segmentOf);
    const kind = mismatch(segments, wanted, state);
    return kind === null ? [] : [[admissionId, kind, book, segments, wanted]];
  });
}

const bookOf = ({ case: known }: AdmissionState, { provider }: Hold): string =>
  capacityStream(provider, known?.programme ?? '');

type Held = Pick<Segment, 'unit' | 'amount' | 'from' | 'to'>;

const segmentOf = ({ unit, volume, from, to }: Hold): Held => ({
  unit,
  amount: volume === null ? ONE : hundredths(volume),
  from,
  to: to === null ? null : addDays(to, -1),
});

function joined(segments: readonly Segment[]): Held[] {
  return segments.reduce<Held[]>((known, { unit, amount, from, to }) => {
    const last = known.at(-1);
    const follows = last?.to != null && addDays(last.to, 1) === from;
    if (!last || !follows || last.unit !== unit || last.amount !== amount)
      return [...known, { unit, amount, from, to }];
    return [...known.slice(0, -1), { ...last, to }];
  }, []);
}

function mismatch(
  booked: readonly Held[],
  held: readonly Held[],
  state: AdmissionState,
): MismatchKind | null {
  if (held.length === 0) return booked.length === 0 ? null : 'booking-without-admission';
  if (booked.length === 0) return 'admission-without-booking';
  const { capacity } = findProgramme(state.case?.programme ?? '') ?? {};
  // A term's place is held for the whole term, whenever the admission begins.
  const wholeTerm = capacity?.kind === 'places' && capacity.perTerm === true;
  const alike = (a: Held, b: Held | undefined): boolean =>
    a.unit === b?.unit && a.amount === b.amount && (wholeTerm || (a.from === b.from && a.to === b.to));
  const same = booked.length === held.length && held.every((each, index) => alike(each, booked[index]));
  return same ? null : 'booked-differently';
}
