import {
  type DatedParameter,
  type LocalDate,
  Refusal,
  addDays,
  at,
  cents,
  defineParameter,
  isLocalDate,
  splitMoney,
  startOfDay,
} from '#libs/kernel';
import { type Tariff, tariffOf } from '#libs/programmes';

/** A time of day on the office's clock, `YYYY-MM-DDTHH:MM`; text order is time order. */
export type LocalTime = string & { readonly __localTime: unique symbol };

/** When night begins and ends, in minutes after midnight. */
export interface NightHours {
  readonly from: number;
  readonly until: number;
}

/** A part of a visit within one day and one tariff; `until` may be 24:00. */
export interface Piece {
  readonly date: LocalDate;
  readonly from: string;
  readonly until: string;
  readonly tariff: Tariff;
  /** Effective minutes. */
  readonly minutes: number;
}

/** A visit: its span on the clock, and how many minutes of it count. */
export interface TimedVisit {
  readonly start: LocalTime;
  readonly end: LocalTime;
  readonly effectiveMinutes: number;
}

const DAY = 1_440;
const [TWO, THREE] = [120, 180];

/** The night whose hours bear the tariff of Sundays; nobody has confirmed them. */
export const nightHours: DatedParameter<NightHours> = defineParameter('tariff.night-hours', [
  {
    value: { from: 22 * 60, until: 6 * 60 },
    from: null,
    source: 'običajni cenik pomoči na domu',
    verified: false,
    note: 'nočne ure v ceniku niso natisnjene; ZDR-1 pozna tudi noč od 23. do 6. ure',
  },
]);

/** True when the text is an existing day and a time of it, written `2026-03-02T08:30`. */
export const isLocalTime = (text: unknown): text is LocalTime =>
  typeof text === 'string' && /^.{10}T([01]\d|2[0-3]):[0-5]\d$/.test(text) && isLocalDate(text.slice(0, 10));

/** The time written `2026-03-02T08:30`; refuses `NOT_A_TIME`. */
export function localTime(text: string): LocalTime {
  if (!isLocalTime(text)) throw new Refusal('NOT_A_TIME', { value: text });
  return text;
}

/** The day of a time. */
export const dayOf = (time: LocalTime): LocalDate => time.slice(0, 10) as LocalDate;

const minuteOf = (time: LocalTime): number => Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

// Clocks change between two and three: a span over that hour is an hour shorter or longer than it reads.
function elapsed(date: LocalDate, from: number, until: number): number {
  if (from > TWO || until < THREE) return until - from;
  const length = (Date.parse(startOfDay(addDays(date, 1))) - Date.parse(startOfDay(date))) / 60_000;
  return until - from + length - DAY;
}

interface Stretch {
  readonly date: LocalDate;
  readonly from: number;
  readonly until: number;
  readonly tariff: Tariff;
}

function stretchesOfDay(date: LocalDate, from: number, until: number, night: NightHours): Stretch[] {
  const marks = [from, night.until, night.from, until].filter((mark) => mark >= from && mark <= until);
  const stretches: Stretch[] = [];
  const edges = [...new Set(marks)].sort((a, b) => a - b);
  edges.slice(1).forEach((end, index) => {
    const start = edges[index] as number;
    const tariff = tariffOf(date, isNight(start, night));
    const last = stretches.at(-1);
    if (last?.tariff === tariff) stretches[stretches.length - 1] = { ...last, until: end };
    else stretches.push({ date, from: start, until: end, tariff });
  });
  return stretches;
}

const isNight = (minute: number, { from, until }: NightHours): boolean =>
  from > until ? minute >= from || minute < until : minute >= from && minute < until;

function stretchesOf({ start, end }: Pick<TimedVisit, 'start' | 'end'>): Stretch[] {
  const stretches: Stretch[] = [];
  for (let date = dayOf(start); date <= dayOf(end); date = addDays(date, 1)) {
    const from = date === dayOf(start) ? minuteOf(start) : 0;
    const until = date === dayOf(end) ? minuteOf(end) : DAY;
    if (until > from) stretches.push(...stretchesOfDay(date, from, until, at(nightHours, date).value));
  }
  return stretches;
}

/** How long a visit lasted, in minutes that really passed; 0 or less when it ends before it starts. */
export const lengthOf = (visit: Pick<TimedVisit, 'start' | 'end'>): number =>
  visit.end <= visit.start
    ? 0
    : stretchesOf(visit).reduce((sum, { date, from, until }) => sum + elapsed(date, from, until), 0);

/**
 * A visit split at midnight and at every change of tariff (calendar first, then night hours). The effective
 * minutes are shared out by the length of the parts and add up to those of the visit.
 */
export function piecesOf(visit: TimedVisit): Piece[] {
  const stretches = stretchesOf(visit);
  const lengths = stretches.map(({ date, from, until }) => elapsed(date, from, until));
  // Whole minutes share out as whole cents do: by the largest remainder.
  const minutes = splitMoney(cents(visit.effectiveMinutes), lengths);
  return stretches.map(({ date, from, until, tariff }, index) => ({
    date,
    from: clock(from),
    until: clock(until),
    tariff,
    minutes: minutes[index] as number,
  }));
}

/** True when only the hours of the night make the tariff of some part of the visit. */
export const restsOnNightHours = (visit: Pick<TimedVisit, 'start' | 'end'>): boolean =>
  stretchesOf(visit).some(({ date, tariff }) => tariff !== tariffOf(date, false));
