import { addDays, type LocalDate } from '#libs/kernel';
import { type Book, type Booking, covers, type Days, isHeld } from './book.rules';
import type { RoomFor } from './capacity.events';
import { offerOn, turningDays } from './load.rules';

/** Where persons would share a room that is not for them. */
export interface Misfit {
  readonly code: 'ROOM_NOT_FOR_SEX' | 'SEX_REQUIRED';
  readonly unit: string;
  readonly from: LocalDate;
  readonly roomFor: RoomFor;
}

/** The first day of the range on which a room holds whom it is not for, and did not before; null when none. */
export function firstMisfit(
  before: Book,
  after: Book,
  unit: string,
  range: Days,
  today: LocalDate,
): Misfit | null {
  for (const day of daysToLook(after, unit, range)) {
    const misfit = misfitOn(after, unit, day, today);
    if (misfit && !misfitOn(before, unit, day, today)) return misfit;
  }
  return null;
}

function daysToLook(book: Book, unit: string, range: Days): LocalDate[] {
  const days = new Set(turningDays(book, range));
  for (const { segments } of book.bookings.values())
    for (const segment of segments)
      if (segment.unit === unit) {
        if (covers(range, segment.from)) days.add(segment.from);
        const next = segment.to && addDays(segment.to, 1);
        if (next !== null && covers(range, next)) days.add(next);
      }
  return [...days].sort();
}

function misfitOn(book: Book, unit: string, day: LocalDate, today: LocalDate): Misfit | null {
  const offer = offerOn(book, day);
  const room = offer?.kind === 'beds' ? offer.rooms.find(({ code }) => code === unit) : undefined;
  if (!room || room.for === 'anyone') return null;
  const code = misfitCode(room.for, occupants(book, unit, day, today));
  return code && { code, unit, from: day, roomFor: room.for };
}

function misfitCode(roomFor: RoomFor, inside: readonly Booking[]): Misfit['code'] | null {
  if (inside.some(({ sex }) => sex === null)) return 'SEX_REQUIRED';
  const men = inside.filter(({ sex }) => sex === 'male').length;
  const fits = {
    men: men === inside.length,
    women: men === 0,
    // A man comes in as half of a couple only, and a couple shares its room with nobody.
    'women-or-couples':
      men === 0 || (men === 1 && inside.length <= 2 && inside.every(({ inCouple }) => inCouple)),
    anyone: true,
  };
  return fits[roomFor] ? null : 'ROOM_NOT_FOR_SEX';
}

const occupants = (book: Book, unit: string, day: LocalDate, today: LocalDate): Booking[] =>
  [...book.bookings.values()].filter(
    (booking) =>
      isHeld(booking, today) &&
      booking.segments.some((segment) => segment.unit === unit && covers(segment, day)),
  );
