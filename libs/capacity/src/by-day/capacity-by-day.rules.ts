import { addDays, daysBetween, dayOfWeek, type LocalDate } from '#libs/kernel';
import { getProgramme, slotsOn } from '#libs/programmes';
import { type Hundredths, ONE } from '../book.rules';
import type { HeldStretch, KnownBook } from '../ledger/ledger.query';
import { closedOf, declaredOf, offerOn, unitsOf } from '../load.rules';
import { slotCode } from '../offer.rules';

/** What there is and what is promised; hours a week or heads, all admissions and offers counted once. */
export interface Load {
  /** Null where nothing was declared. */
  readonly declared: number | null;
  readonly closed: number;
  /** Held by admissions that have begun. */
  readonly confirmed: number;
  /** Held by admissions that are still to begin. */
  readonly planned: number;
  readonly offered: number;
  readonly free: number;
  /** Of what is held, what a manager let be booked beyond the capacity. */
  readonly overridden: number;
  /** What is held beyond the capacity. */
  readonly over: number;
}

/** The load of a unit; `unit` is null where the programme has none. */
export type UnitLoad = Load & { readonly unit: string | null };

/** The load of a day, in all and by unit. */
export type DayLoad = Load & { readonly day: LocalDate; readonly units: readonly UnitLoad[] };

interface Held {
  confirmed: Hundredths;
  planned: Hundredths;
  offered: Hundredths;
  overridden: Hundredths;
}

/** The load of every day from `from` to `to`. */
export function capacityByDay(
  book: KnownBook,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): DayLoad[] {
  const held = heldByDay(book.held, from, to);
  return held.map((units, index) => dayLoad(book, addDays(from, index), units));
}

// One pass over the bookings: asking each day about each booking costs days times bookings.
function heldByDay(
  stretches: readonly HeldStretch[],
  from: LocalDate,
  to: LocalDate,
): Map<string | null, Held>[] {
  const days = Array.from({ length: daysBetween(from, to) + 1 }, () => new Map<string | null, Held>());
  for (const stretch of stretches) {
    const first = Math.max(0, daysBetween(from, stretch.from));
    const last = stretch.to === null ? days.length - 1 : daysBetween(from, stretch.to);
    for (const day of days.slice(first, last + 1)) add(day, stretch);
  }
  return days;
}

function add(day: Map<string | null, Held>, { unit, standing, amount, overridden }: HeldStretch): void {
  const held = day.get(unit) ?? { confirmed: 0, planned: 0, offered: 0, overridden: 0 };
  held[standing] += amount;
  if (overridden) held.overridden += amount;
  day.set(unit, held);
}

function dayLoad(book: KnownBook, day: LocalDate, held: ReadonlyMap<string | null, Held>): DayLoad {
  const units = unitsOn(book, day, held).map((unit) => unitLoad(book, day, unit, held.get(unit)));
  return { day, ...totalOf(units), units };
}

/** The units of a day's offer, then those that are held without being offered; appointments only when given. */
function unitsOn(
  book: KnownBook,
  day: LocalDate,
  held: ReadonlyMap<string | null, Held>,
): readonly (string | null)[] {
  const { capacity } = getProgramme(book.programme);
  if (capacity.kind === 'slots')
    return slotsOn(capacity, day).map(({ from }) => slotCode(dayOfWeek(day), from));
  const offer = offerOn(book, day);
  const offered = offer ? unitsOf(offer) : [];
  const running = offer?.kind === 'terms' ? offered.filter((unit) => declaredOf(offer, unit, day)) : offered;
  return [...running, ...[...held.keys()].filter((unit) => !running.includes(unit))];
}

function unitLoad(book: KnownBook, day: LocalDate, unit: string | null, held: Held | undefined): UnitLoad {
  const offer = offerOn(book, day);
  const declared = offer && declaredOf(offer, unit, day);
  const closed = declared === null ? 0 : closedOf(book, unit, day, declared);
  const { confirmed = 0, planned = 0, offered = 0, overridden = 0 } = held ?? {};
  const left = (declared ?? 0) - closed - confirmed - planned - offered;
  return {
    unit,
    declared: declared === null ? null : declared / ONE,
    closed: closed / ONE,
    confirmed: confirmed / ONE,
    planned: planned / ONE,
    offered: offered / ONE,
    free: Math.max(0, left) / ONE,
    overridden: overridden / ONE,
    over: Math.max(0, -left) / ONE,
  };
}

const AMOUNTS = ['closed', 'confirmed', 'planned', 'offered', 'free', 'overridden', 'over'] as const;

/** The sum of units; declared is null where none is. */
export function totalOf(units: readonly Load[]): Load {
  const sum = (of: (load: Load) => number): number =>
    units.reduce((total, unit) => total + Math.round(of(unit) * ONE), 0) / ONE;
  const declared = units.every((unit) => unit.declared === null) ? null : sum((unit) => unit.declared ?? 0);
  const amounts = Object.fromEntries(AMOUNTS.map((name) => [name, sum((unit) => unit[name])]));
  return { declared, ...(amounts as Record<(typeof AMOUNTS)[number], number>) };
}
