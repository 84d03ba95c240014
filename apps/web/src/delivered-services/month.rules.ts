import { addDays, dayOfWeek, firstDayOf, lastDayOf, type LocalDate, localDate, month } from '#libs/kernel';
import type { Visit } from '../admissions';
import type { Admission, Cancellation, Delivery } from './delivered';

/** A time of a day at which a visit was agreed. */
export interface PlannedVisit {
  readonly day: LocalDate;
  readonly from: string;
  readonly to: string;
  /** Why the service stands still on that day; null where it does not. */
  readonly standsStill: string | null;
}

/** How what was delivered goes with what was agreed. */
export const STATES = [
  'as-planned',
  'other-time',
  'unplanned',
  'recorded',
  'withdrawn',
  'cancelled',
  'missing',
  'ahead',
  'stands-still',
] as const;
export type VisitState = (typeof STATES)[number];

/** One line of a month: a visit that was agreed, what was delivered, or both. */
export interface MonthLine {
  readonly key: string;
  readonly day: string;
  readonly planned: PlannedVisit | null;
  readonly delivery: Delivery | null;
  /** That the visit was called off. */
  readonly cancellation: Cancellation | null;
  readonly state: VisitState;
}

/** When somebody was admitted, what was agreed for a day, and why the service stands still on it. */
export interface Admitted extends Pick<Admission, 'startedOn' | 'endedOn'> {
  scheduleOn(day: string): readonly Visit[];
  /** Null where it does not. */
  standsStillOn(day: string): string | null;
}

/** The days of a month on which somebody was admitted, in order. */
export function daysAdmitted(
  { startedOn, endedOn }: Pick<Admitted, 'startedOn' | 'endedOn'>,
  of: string,
): LocalDate[] {
  const days: LocalDate[] = [];
  const known = month(of);
  for (let day = firstDayOf(known); day <= lastDayOf(known); day = addDays(day, 1))
    if (startedOn !== null && day >= startedOn && (endedOn === null || day < endedOn)) days.push(day);
  return days;
}

/** The visits of a month as the agreement has them, in order; none where it is by arrangement. */
export function plannedIn(admitted: Admitted, of: string): PlannedVisit[] {
  return daysAdmitted(admitted, of).flatMap((day) =>
    admitted
      .scheduleOn(day)
      .filter(({ weekday }) => weekday === dayOfWeek(day))
      .map(({ from, to }) => ({ day, from, to, standsStill: admitted.standsStillOn(day) }))
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
  );
}

/** The day of a delivery. */
export const dayOfDelivery = ({ start, on }: Delivery): string => start?.slice(0, 10) ?? on ?? '';

const timeOf = (moment: string | null): string => moment?.slice(11, 16) ?? '';

const ends = (delivery: Delivery): string =>
  delivery.end?.slice(0, 10) === dayOfDelivery(delivery) ? timeOf(delivery.end) : '24:00';

const meets = ({ day, from, to }: PlannedVisit, delivery: Delivery): boolean =>
  dayOfDelivery(delivery) === day && timeOf(delivery.start) < to && from < ends(delivery);

const isOff = ({ day, from, to }: PlannedVisit, { start, end }: Cancellation): boolean =>
  start.slice(0, 10) === day && timeOf(start) < to && (end.slice(0, 10) > day || from < timeOf(end));

const isExact = ({ from, to }: PlannedVisit, delivery: Delivery): boolean =>
  timeOf(delivery.start) === from && ends(delivery) === to;

/** What is recorded of a month. */
export interface Told {
  readonly deliveries: readonly Delivery[];
  readonly cancellations: readonly Cancellation[];
}

/** A month line by line, day by day: each agreed visit with what was delivered at its time or called off, and what else there was. */
export function linesOf(
  planned: readonly PlannedVisit[],
  { deliveries, cancellations }: Told,
  today: string,
): MonthLine[] {
  const left = new Set(deliveries.filter(({ withdrawn }) => !withdrawn));
  const called = new Set(cancellations.filter(({ withdrawn }) => !withdrawn));
  const agreed = planned.map((visit) => {
    const delivery = [...left].find((each) => meets(visit, each)) ?? null;
    if (delivery) left.delete(delivery);
    const off = delivery ? null : ([...called].find((each) => isOff(visit, each)) ?? null);
    if (off) called.delete(off);
    return off ? cancelledLine(off, visit) : lineOf(visit, delivery, today);
  });
  const others = deliveries.filter((each) => each.withdrawn || left.has(each));
  const alone = others.map((delivery): MonthLine => {
    const state = delivery.withdrawn ? 'withdrawn' : planned.length > 0 ? 'unplanned' : 'recorded';
    const day = dayOfDelivery(delivery);
    return { key: delivery.deliveryId, day, planned: null, delivery, cancellation: null, state };
  });
  const off = [...called].map((each) => cancelledLine(each, null));
  return [...agreed, ...alone, ...off].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

const cancelledLine = (cancellation: Cancellation, planned: PlannedVisit | null): MonthLine => ({
  key: cancellation.cancellationId,
  day: cancellation.start.slice(0, 10),
  planned,
  delivery: null,
  cancellation,
  state: 'cancelled',
});

function lineOf(planned: PlannedVisit, delivery: Delivery | null, today: string): MonthLine {
  const { day, from, standsStill } = planned;
  const known = { key: delivery?.deliveryId ?? `${day} ${from}`, day, planned, delivery, cancellation: null };
  if (delivery) return { ...known, state: isExact(planned, delivery) ? 'as-planned' : 'other-time' };
  if (standsStill !== null) return { ...known, state: 'stands-still' };
  return { ...known, state: day <= today ? 'missing' : 'ahead' };
}

const sortKey = ({ day, planned, delivery, cancellation }: MonthLine): string =>
  `${day} ${timeOf((delivery ?? cancellation)?.start ?? null) || (planned?.from ?? '')} ${planned ? 0 : 1}`;

const minutesOf = ({ from, to }: Pick<PlannedVisit, 'from' | 'to'>): number => {
  const [start = 0, end = 0] = [from, to].map(
    (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)),
  );
  return end - start;
};

/** Minutes of the visits that were agreed, but for days on which the service stands still. */
export const plannedMinutes = (planned: readonly PlannedVisit[]): number =>
  planned.filter(({ standsStill }) => standsStill === null).reduce((sum, visit) => sum + minutesOf(visit), 0);

/** Effective minutes of what was delivered and not withdrawn. */
export const deliveredMinutes = (deliveries: readonly Delivery[]): number =>
  deliveries
    .filter(({ withdrawn }) => !withdrawn)
    .reduce((sum, { effectiveMinutes }) => sum + (effectiveMinutes ?? 0), 0);

/** The month of an admission shown first: the last one that is over, within the time of the admission. */
export function usualMonth(
  { startedOn, endedOn }: Pick<Admitted, 'startedOn' | 'endedOn'>,
  today: string,
): string {
  const before = addDays(firstDayOf(month(today.slice(0, 7))), -1).slice(0, 7);
  const first = (startedOn ?? today).slice(0, 7);
  const last = endedOn === null ? before : addDays(localDate(endedOn), -1).slice(0, 7);
  const within = last < before ? last : before;
  return within < first ? first : within;
}

/** The month so many months later, earlier when negative. */
export function monthsLater(of: string, count: number): string {
  const index = Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7)) - 1 + count;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** A visit's end on the clock: on the next day where it is not after the beginning. */
export function timesOf(day: string, from: string, to: string): { start: string; end: string } {
  const ending = to === '24:00' ? '00:00' : to;
  const on = ending > from ? day : addDays(localDate(day), 1);
  return { start: `${day}T${from}`, end: `${on}T${ending}` };
}
