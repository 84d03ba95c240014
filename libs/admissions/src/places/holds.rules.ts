import type { Decimal, LocalDate } from '#libs/kernel';
import { offerKindOf } from '#libs/capacity';
import { findProgramme } from '#libs/programmes';
import { type AdmissionState, seatOn, termsOn } from '../admission-state.rules';
import { hoursOf } from '../agreement.rules';

/** What an admission holds of a provider's capacity from a day to the day before `to` (null: on and on). */
export interface Hold {
  readonly provider: string;
  readonly unit: string | null;
  /** Hours a week where the programme counts by hours. */
  readonly volume: Decimal | null;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/**
 * What an admission should hold, in order of time; nothing where the programme's capacity is unlimited. A plan
 * holds its place from the planned day, and keeps it where it begins later; an interruption keeps it too.
 */
export function holdsOf(state: AdmissionState): Hold[] {
  const programme = findProgramme(state.case?.programme ?? '');
  const kind = programme ? offerKindOf(programme.capacity) : null;
  const first = state.plannedOn ?? state.startedOn;
  if (kind === null || first === null || state.cancelledOn !== null) return [];
  const end = state.ends.at(-1)?.endedOn ?? null;
  const changes = [
    ...state.terms.map(({ effectiveOn }) => effectiveOn),
    ...state.seats.map(({ from }) => from),
  ];
  const days = [...new Set([first, ...changes])]
    .filter((day) => day >= first && (end === null || day < end))
    .sort();
  const holds = days.map((from, index) => ({ ...held(state, kind, from), from, to: days[index + 1] ?? end }));
  return holds.reduce<Hold[]>((joined, hold) => join(joined, hold), []);
}

function held(state: AdmissionState, kind: string, on: LocalDate): Omit<Hold, 'from' | 'to'> {
  const seat = seatOn(state, on) ?? state.seats[0];
  const counted = kind !== 'hours' && kind !== 'places';
  const terms = termsOn(state, on) ?? state.terms[0]?.terms ?? null;
  const hours = terms?.hoursPerWeek ?? (terms && terms.schedule.length > 0 ? hoursOf(terms.schedule) : null);
  return {
    provider: seat?.provider ?? '',
    unit: counted ? (seat?.place ?? null) : null,
    // Rounded up, so that what is held is never less than what was agreed.
    volume: kind === 'hours' && hours !== null ? (`${Math.ceil(hours * 100) / 100}` as Decimal) : null,
  };
}

const sameHold = (a: Hold, b: Hold): boolean =>
  a.provider === b.provider && a.unit === b.unit && a.volume === b.volume;

function join(holds: readonly Hold[], next: Hold): Hold[] {
  const last = holds.at(-1);
  if (!last || !sameHold(last, next)) return [...holds, next];
  return [...holds.slice(0, -1), { ...last, to: next.to }];
}

/** The first day on which two lists of holds differ; null where they are alike. */
export function firstDifference(a: readonly Hold[], b: readonly Hold[]): LocalDate | null {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [one, other] = [a[index], b[index]];
    if (!one || !other) return (one ?? other)?.from ?? null;
    if (!sameHold(one, other) || one.from !== other.from)
      return one.from < other.from ? one.from : other.from;
    if (one.to !== other.to) return [one.to, other.to].filter((day) => day !== null).sort()[0] ?? null;
  }
  return null;
}

/** The holds at a provider from a day on, the first of them cut to begin then. */
export const holdsFrom = (holds: readonly Hold[], provider: string, day: LocalDate): Hold[] =>
  holds
    .filter((hold) => hold.provider === provider && (hold.to === null || hold.to > day))
    .map((hold) => (hold.from < day ? { ...hold, from: day } : hold));
