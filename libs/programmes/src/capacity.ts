import { type LocalDate, type Period, dayOfWeek, isWorkFreeDay, isWorkingDay } from '#libs/kernel';

/** A kind of room and for whom it is. */
export interface Room {
  readonly code: string;
  readonly rooms: number;
  readonly bedsPerRoom: number;
  readonly for: 'men' | 'women' | 'women-or-couples' | 'anyone';
}

/** Opening hours of a weekday, `HH:MM` in local time; times[i] = [from, to). */
export type Hours = readonly (readonly [from: string, to: string])[];

/** When a service is given, by day of the week (1 = Monday), and whether on work-free days too. */
export interface Opening {
  readonly week: Readonly<Record<number, Hours>>;
  readonly onWorkFreeDays: boolean;
}

/** The same hours from Monday to Friday, closed on work-free days. */
export const weekdays = (from: string, to: string): Opening => ({
  week: Object.fromEntries([1, 2, 3, 4, 5].map((weekday) => [weekday, [[from, to]]])),
  onWorkFreeDays: false,
});

/** Every day of the year, day and night. */
export const ALWAYS: Opening = {
  week: Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((weekday) => [weekday, [['00:00', '24:00']]])),
  onWorkFreeDays: true,
};

/** True when the service is given at that time (`HH:MM`) of that day. */
export const isOpen = (opening: Opening, date: LocalDate, time: string): boolean =>
  (opening.onWorkFreeDays || !isWorkFreeDay(date)) &&
  (opening.week[dayOfWeek(date)] ?? []).some(([from, to]) => from <= time && time < to);

/** What a provider has to give, and how it is counted; numbers are the printed ones, null where none is. */
export type Capacity =
  | { readonly kind: 'hours' }
  | { readonly kind: 'places'; readonly places: number | null; readonly perTerm?: boolean }
  | { readonly kind: 'beds'; readonly rooms: readonly Room[]; readonly statedPersons: number | null }
  | { readonly kind: 'groups'; readonly groups: number; readonly size: number; readonly every: Period }
  | {
      readonly kind: 'slots';
      readonly minutes: number;
      readonly perPersonAWeek: number;
      /** By day of the week, 1 = Monday. */
      readonly week: Readonly<Record<number, Hours>>;
    }
  | { readonly kind: 'unlimited' };

/** An appointment, `HH:MM` in local time. */
export interface Slot {
  readonly from: string;
  readonly to: string;
}

/** By what a provider says how much it can give. */
export const COUNTED_BY = ['hours', 'places', 'terms', 'beds', 'groups', 'slots'] as const;
export type CountedBy = (typeof COUNTED_BY)[number];

/** By what a capacity is counted, so that places by terms are not places; null where nothing is limited. */
export function countedBy(capacity: Capacity): CountedBy | null {
  switch (capacity.kind) {
    case 'unlimited':
      return null;
    case 'places':
      return capacity.perTerm ? 'terms' : 'places';
    default:
      return capacity.kind;
  }
}

/** Beds counted from the rooms. */
export const bedsIn = (rooms: readonly Room[]): number =>
  rooms.reduce((sum, room) => sum + room.rooms * room.bedsPerRoom, 0);

/** Whether one more person fits beside those present; null where heads are not counted or no number is known. */
export function hasRoom(capacity: Capacity, present: number): boolean | null {
  if (capacity.kind === 'groups') return present < capacity.size;
  if (capacity.kind === 'beds') return capacity.rooms.length > 0 ? present < bedsIn(capacity.rooms) : null;
  if (capacity.kind === 'places') return capacity.places === null ? null : present < capacity.places;
  return capacity.kind === 'unlimited' ? true : null;
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The appointments of a day of the week (1 = Monday) in order; none where there are no slots. */
export function slotsOfWeekday(capacity: Capacity, weekday: number): Slot[] {
  if (capacity.kind !== 'slots') return [];
  const { minutes, week } = capacity;
  return (week[weekday] ?? []).flatMap(([from, to]) => {
    const slots: Slot[] = [];
    for (let at = minutesOf(from); at + minutes <= minutesOf(to); at += minutes)
      slots.push({ from: timeOf(at), to: timeOf(at + minutes) });
    return slots;
  });
}

/** The appointments of a day in order; none at weekends, on work-free days and where there are no slots. */
export const slotsOn = (capacity: Capacity, date: LocalDate): Slot[] =>
  isWorkingDay(date) ? slotsOfWeekday(capacity, dayOfWeek(date)) : [];

/** Contradictions inside what is printed about a capacity: `STATED_PERSONS_DIFFER_FROM_BEDS`. */
export function capacityWarnings(capacity: Capacity): { code: string; stated: number; beds: number }[] {
  if (capacity.kind !== 'beds' || capacity.statedPersons === null) return [];
  const beds = bedsIn(capacity.rooms);
  if (beds === capacity.statedPersons) return [];
  return [{ code: 'STATED_PERSONS_DIFFER_FROM_BEDS', stated: capacity.statedPersons, beds }];
}
