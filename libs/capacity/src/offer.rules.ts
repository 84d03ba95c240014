import { dayOfWeek, addDays, Refusal } from '#libs/kernel';
import { type Capacity, countedBy, getProgramme, slotsOfWeekday, slotsOn } from '#libs/programmes';
import type { Days } from './book.rules';
import type { Offer } from './capacity.events';

/** The kind of offer that a programme's capacity asks for; null where nothing is limited. */
export const offerKindOf = (capacity: Capacity): Offer['kind'] | null => countedBy(capacity);

/** Whether an admission to the programme needs a booked place; refuses `PROGRAMME_NOT_KNOWN`. */
export const needsBooking = (programme: string): boolean =>
  offerKindOf(getProgramme(programme).capacity) !== null;

/** The code of an appointment: its day of the week (1 = Monday) and its beginning, e.g. `3-13:00`. */
export const slotCode = (weekday: number, from: string): string => `${weekday}-${from}`;

/** The codes of a programme's appointments in a week, in order. */
export const slotCodes = (capacity: Capacity): string[] =>
  [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
    slotsOfWeekday(capacity, weekday).map(({ from }) => slotCode(weekday, from)),
  );

// A bounded look suffices: no appointment is work-free for two years of weeks on end.
const WEEKS = 104;

/** Whether an appointment takes place at least once within the days. */
export function takesPlace(capacity: Capacity, code: string, days: Days): boolean {
  if (!slotCodes(capacity).includes(code)) return false;
  let day = addDays(days.from, (Number(code[0]) - dayOfWeek(days.from) + 7) % 7);
  for (let week = 0; week < WEEKS && (days.to === null || day <= days.to); week += 1, day = addDays(day, 7))
    if (slotsOn(capacity, day).some(({ from }) => slotCode(dayOfWeek(day), from) === code)) return true;
  return false;
}

/** Contradictions within an offer, to be shown and not refused: `STATED_PERSONS_DIFFER_FROM_BEDS`. */
export function offerWarnings(offer: Offer): { code: string; stated: number; beds: number }[] {
  if (offer.kind !== 'beds' || offer.statedPersons === null) return [];
  const beds = offer.rooms.reduce((sum, room) => sum + room.beds, 0);
  if (beds === offer.statedPersons) return [];
  return [{ code: 'STATED_PERSONS_DIFFER_FROM_BEDS', stated: offer.statedPersons, beds }];
}

/**
 * Refuses an offer that the programme does not count by: `CAPACITY_UNLIMITED`, `OTHER_CAPACITY_KIND`,
 * `UNIT_DECLARED_TWICE`, `GROUP_TOO_LARGE`, `TERM_OUTSIDE_VALIDITY`.
 */
export function checkOffer(offer: Offer, capacity: Capacity, validity: Days): void {
  const wanted = offerKindOf(capacity);
  if (wanted === null) throw new Refusal('CAPACITY_UNLIMITED');
  if (offer.kind !== wanted) throw new Refusal('OTHER_CAPACITY_KIND', { wanted, given: offer.kind });
  refuseTwice(codesOf(offer));
  if (offer.kind === 'groups' && capacity.kind === 'groups')
    for (const { code, size } of offer.groups)
      if (size > capacity.size)
        throw new Refusal('GROUP_TOO_LARGE', { unit: code, size, most: capacity.size });
  if (offer.kind === 'terms')
    for (const term of offer.terms)
      if (term.to < term.from || term.from < validity.from || (validity.to !== null && term.to > validity.to))
        throw new Refusal('TERM_OUTSIDE_VALIDITY', { unit: term.code });
}

function codesOf(offer: Offer): string[] {
  switch (offer.kind) {
    case 'terms':
      return offer.terms.map(({ code }) => code);
    case 'beds':
      return offer.rooms.map(({ code }) => code);
    case 'groups':
      return offer.groups.map(({ code }) => code);
    default:
      return [];
  }
}

function refuseTwice(codes: readonly string[]): void {
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice !== undefined) throw new Refusal('UNIT_DECLARED_TWICE', { unit: twice });
}
