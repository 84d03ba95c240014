import { addDays, type LocalDate } from '#libs/kernel';
import { type Book, covers, type Days, hundredths, type Hundredths, isHeld, ONE } from './book.rules';
import type { Offer } from './capacity.events';

/** The offer in force on a day: of those declared for it the one declared last; null where none was. */
export function offerOn(book: Pick<Book, 'declarations'>, day: LocalDate): Offer | null {
  return book.declarations.findLast((declaration) => covers(declaration, day))?.offer ?? null;
}

/** The unit codes of an offer; null stands for what is not divided into units, none for appointments. */
export function unitsOf(offer: Offer): readonly (string | null)[] {
  switch (offer.kind) {
    case 'hours':
    case 'places':
      return [null];
    case 'terms':
      return offer.terms.map(({ code }) => code);
    case 'beds':
      return offer.rooms.map(({ code }) => code);
    case 'groups':
      return offer.groups.map(({ code }) => code);
    case 'slots':
      return [];
  }
}

/** How much of a unit an offer gives on a day; null when it does not name the unit. */
export function declaredOf(offer: Offer, unit: string | null, day: LocalDate): Hundredths | null {
  switch (offer.kind) {
    case 'hours':
      return unit === null ? hundredths(offer.hoursPerWeek) : null;
    case 'places':
      return unit === null ? offer.places * ONE : null;
    case 'terms': {
      const term = offer.terms.find(({ code }) => code === unit);
      return term ? (covers(term, day) ? term.places * ONE : 0) : null;
    }
    case 'beds':
      return times(offer.rooms.find(({ code }) => code === unit)?.beds);
    case 'groups':
      return times(offer.groups.find(({ code }) => code === unit)?.size);
    case 'slots':
      return unit === null ? null : offer.parallel * ONE;
  }
}

const times = (heads: number | undefined): Hundredths | null => (heads === undefined ? null : heads * ONE);

/** How much of a unit is closed on a day, never more than `declared`. */
export function closedOf(
  book: Pick<Book, 'closures'>,
  unit: string | null,
  day: LocalDate,
  declared: Hundredths,
): Hundredths {
  let closed = 0;
  for (const closure of book.closures.values())
    if ((closure.unit === null || closure.unit === unit) && covers(closure, day))
      closed += closure.amount ?? declared;
  return Math.min(closed, declared);
}

/** What can be given of a unit on a day, closures taken off; null where nothing was declared. */
export function availableOn(
  book: Pick<Book, 'declarations' | 'closures'>,
  unit: string | null,
  day: LocalDate,
): Hundredths | null {
  const offer = offerOn(book, day);
  const declared = offer && declaredOf(offer, unit, day);
  return declared === null ? null : declared - closedOf(book, unit, day, declared);
}

/** A stretch of days on which what is held of a unit does not change. */
interface Step {
  readonly day: LocalDate;
  readonly load: Hundredths;
}

/** What is held of a unit on the days of the range, from each day on which it changes. */
function loadSteps(book: Book, unit: string | null, range: Days, today: LocalDate): Step[] {
  const deltas = new Map<LocalDate, number>();
  const add = (day: LocalDate, delta: number): unknown => deltas.set(day, (deltas.get(day) ?? 0) + delta);
  for (const booking of book.bookings.values())
    for (const segment of booking.segments)
      // What is over by then is most of a long book: it is passed over before anything is computed.
      if (segment.unit === unit && overlap(segment, range) && isHeld(booking, today)) {
        add(segment.from < range.from ? range.from : segment.from, segment.amount);
        if (segment.to !== null) add(addDays(segment.to, 1), -segment.amount);
      }
  let load = 0;
  return [...deltas]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, delta]) => ({ day, load: (load += delta) }));
}

const overlap = (a: Days, b: Days): boolean =>
  (a.to === null || a.to >= b.from) && (b.to === null || a.from <= b.to);

/** Reads a step function at days that only grow. */
function reader(steps: readonly Step[]): (day: LocalDate) => Hundredths {
  let at = -1;
  return (day) => {
    for (let next = steps[at + 1]; next && next.day <= day; next = steps[at + 1]) at += 1;
    return steps[at]?.load ?? 0;
  };
}

/** The days within a range on which anything about a book's capacity can begin to differ. */
export function turningDays(book: Book, range: Days): LocalDate[] {
  const days = new Set<LocalDate>([range.from]);
  const add = ({ from, to }: Days): void => {
    days.add(from);
    if (to !== null) days.add(addDays(to, 1));
  };
  for (const declaration of book.declarations) {
    add(declaration);
    if (declaration.offer.kind === 'terms') declaration.offer.terms.forEach(add);
  }
  for (const closure of book.closures.values()) add(closure);
  return [...days].filter((day) => covers(range, day));
}

/** Where a unit would be over-booked, or more over-booked than before, in hundredths. */
export interface Shortage {
  readonly code: 'CAPACITY_EXCEEDED' | 'CAPACITY_NOT_DECLARED';
  readonly unit: string | null;
  /** The first day on which there is not enough. */
  readonly from: LocalDate;
  readonly available: Hundredths;
  /** Held by others. */
  readonly booked: Hundredths;
  readonly wanted: Hundredths;
}

/** The first day of the range on which `after` lacks more of the unit than `before` did; null when none. */
export function firstShortage(
  before: Book,
  after: Book,
  unit: string | null,
  range: Days,
  today: LocalDate,
): Shortage | null {
  const [stepsBefore, stepsAfter] = [
    loadSteps(before, unit, range, today),
    loadSteps(after, unit, range, today),
  ];
  const days = new Set([...turningDays(before, range), ...turningDays(after, range)]);
  for (const { day } of [...stepsBefore, ...stepsAfter]) if (covers(range, day)) days.add(day);
  const [heldBefore, heldAfter] = [reader(stepsBefore), reader(stepsAfter)];
  for (const day of [...days].sort()) {
    const [was, is] = [heldBefore(day), heldAfter(day)];
    if (is === 0) continue;
    const available = availableOn(after, unit, day);
    const lacked = Math.max(0, was - (availableOn(before, unit, day) ?? 0));
    if (is - (available ?? 0) <= lacked) continue;
    const code = available === null ? 'CAPACITY_NOT_DECLARED' : 'CAPACITY_EXCEEDED';
    return {
      code,
      unit,
      from: day,
      available: available ?? 0,
      booked: Math.min(was, is),
      wanted: is - Math.min(was, is),
    };
  }
  return null;
}

/** What is held of a unit on a day, by what holds it. */
export interface Held {
  readonly booked: Hundredths;
  readonly offered: Hundredths;
  /** Of both, what a manager let be booked beyond the capacity. */
  readonly overridden: Hundredths;
}

/** What is held of a unit on a day. */
export function heldOn(book: Book, unit: string | null, day: LocalDate, today: LocalDate): Held {
  const held = { booked: 0, offered: 0, overridden: 0 };
  for (const booking of book.bookings.values())
    if (isHeld(booking, today))
      for (const segment of booking.segments)
        if (segment.unit === unit && covers(segment, day)) {
          held[booking.kind === 'offer' ? 'offered' : 'booked'] += segment.amount;
          if (segment.overridden) held.overridden += segment.amount;
        }
  return held;
}
