import { type Booking, bookingAfter, type Closure, endedBefore, hundredths } from '../book.rules';
import { type Fact, knowledgeOf, overridingOf } from './ledger-facts';

type Row = readonly unknown[];

/** The rows of one key of a book, by table. */
export function ledgerRows(key: string, facts: readonly Fact[]): Readonly<Record<string, readonly Row[]>> {
  const [stream = ''] = key.split('/');
  const overrides = facts.flatMap((fact) => overrideRow(stream, fact));
  switch (facts[0]?.event.type) {
    case undefined:
      return {};
    case 'CapacityBookOpened':
      return { books: facts.flatMap((fact) => bookRow(stream, fact)) };
    case 'CapacityDeclared':
      return { declarations: facts.flatMap((fact, place) => declarationRow(stream, fact, place)), overrides };
    case 'StaffingRecorded':
      return { staffing: staffingRows(stream, facts) };
    case 'CapacityClosed':
    case 'CapacityReopened':
      return { closures: closureRows(stream, facts), overrides };
    default:
      return { segments: segmentRows(stream, facts), overrides };
  }
}

function bookRow(stream: string, { known, event }: Fact): Row[] {
  if (event.type !== 'CapacityBookOpened') return [];
  return [[stream, event.data.provider, event.data.programme, known]];
}

function declarationRow(stream: string, { known, event }: Fact, place: number): Row[] {
  if (event.type !== 'CapacityDeclared') return [];
  const { from, to, offer } = event.data;
  return [[stream, place, from, to, offer, known]];
}

function staffingRows(stream: string, facts: readonly Fact[]): Row[] {
  return knowledgeOf(facts).flatMap(({ from, until, facts: known }) => {
    const event = known.at(-1)?.event;
    if (event?.type !== 'StaffingRecorded') return [];
    const { on, employed, active, hoursDeliverable } = event.data;
    return [[stream, on, employed, active, hoursDeliverable, from, until]];
  });
}

function closureRows(stream: string, facts: readonly Fact[]): Row[] {
  return knowledgeOf(facts).flatMap(({ from, until, facts: known }) => {
    const closure = closureAfter(known);
    if (!closure) return [];
    const { closureId, unit, amount, from: first, to, reason } = closure;
    return [[stream, closureId, unit, amount, first, to, reason, from, until]];
  });
}

function closureAfter(facts: readonly Fact[]): (Closure & { readonly reason: string }) | null {
  let closure: (Closure & { readonly reason: string }) | null = null;
  for (const { event } of facts)
    if (event.type === 'CapacityClosed') {
      const { closureId, unit, from, to, reason } = event.data;
      const amount = event.data.amount === null ? null : hundredths(event.data.amount);
      closure = { closureId, unit, amount, from, to, reason };
    } else if (event.type === 'CapacityReopened' && closure) closure = endedBefore(closure, event.data.on);
  return closure;
}

function segmentRows(stream: string, facts: readonly Fact[]): Row[] {
  return knowledgeOf(facts).flatMap(({ from, until, facts: known }) => {
    const booking = bookingOf(known);
    const first = booking?.segments[0];
    if (!booking || !first) return [];
    const { bookingId, kind, lapsesOn, takenUpBy, sex, inCouple } = booking;
    const whose = [stream, bookingId, kind, lapsesOn, takenUpBy, sex, inCouple, first.from];
    return booking.segments.map((held) => [
      ...whose,
      held.unit,
      held.amount,
      held.overridden,
      held.from,
      held.to,
      from,
      until,
    ]);
  });
}

function bookingOf(facts: readonly Fact[]): Booking | null {
  let booking: Booking | null = null;
  for (const { event } of facts)
    if (event.type === 'PlaceBooked') booking = bookingAfter(booking, event);
    // A release that an import knew of before the booking has nothing to free yet.
    else if (
      booking &&
      (event.type === 'OfferTakenUp' ||
        event.type === 'AcceptedPlaceKept' ||
        event.type === 'BookingChanged' ||
        event.type === 'PlaceReleased')
    )
      booking = bookingAfter(booking, event);
  return booking;
}

const CONCERNS = {
  CapacityDeclared: 'declaration',
  CapacityClosed: 'closure',
  PlaceBooked: 'booking',
  BookingChanged: 'booking-change',
} as const;

function overrideRow(stream: string, fact: Fact): Row[] {
  const overriding = overridingOf(fact);
  const { type, data } = fact.event;
  if (!overriding || !(type in CONCERNS)) return [];
  const { reason, noteRef, refused, unit, from, available, booked, wanted } = overriding;
  const subject = 'bookingId' in data ? data.bookingId : 'closureId' in data ? data.closureId : null;
  const what = [stream, CONCERNS[type as keyof typeof CONCERNS], subject, reason, noteRef, refused];
  return [[...what, unit, from, available, booked, wanted, fact.by, fact.known]];
}
