import { addDays, dayOfWeek, type LocalDate, localDate } from '#libs/kernel';

/** What there is and what is promised on a day, in hours a week or heads. */
export interface Load {
  readonly declared: number | null;
  readonly closed: number;
  readonly confirmed: number;
  readonly planned: number;
  readonly offered: number;
  readonly free: number;
  readonly over: number;
}

/** The parts of a load in the order in which a bar shows them. */
export const PARTS = ['confirmed', 'planned', 'offered', 'closed', 'free'] as const;

/** The shares of a load's parts in hundredths of what there is, or of what is held where that is more. */
export function shares(load: Load): Readonly<Record<(typeof PARTS)[number], number>> {
  const whole = Math.max(
    load.declared ?? 0,
    load.confirmed + load.planned + load.offered + load.closed + load.free,
  );
  const share = (part: number): number => (whole === 0 ? 0 : (part / whole) * 100);
  return {
    confirmed: share(load.confirmed),
    planned: share(load.planned),
    offered: share(load.offered),
    closed: share(load.closed),
    free: share(load.free),
  };
}

/** How full a day is, for its colour; the words say the same. */
export type Fullness = 'undeclared' | 'over' | 'full' | 'closed' | 'free';

/** How full a day is. */
export function fullnessOf({ declared, closed, free, over }: Load): Fullness {
  if (over > 0) return 'over';
  if (declared === null) return 'undeclared';
  if (declared > 0 && closed >= declared) return 'closed';
  return free > 0 ? 'free' : 'full';
}

/** The first and last day of a month such as `2026-11`. */
export function daysOfMonth(month: string): { readonly from: LocalDate; readonly to: LocalDate } {
  const from = localDate(`${month}-01`);
  return { from, to: addDays(localDate(`${nextMonth(month, 1)}-01`), -1) };
}

/** The month so many months later. */
export function nextMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + (number - 1) + by;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** True for a month as an address may bear it. */
export const isMonth = (text: string): boolean => /^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(text);

/** Days in weeks from Monday to Sunday; null before the first and after the last. */
export function weeksOf<D extends { readonly day: string }>(days: readonly D[]): (D | null)[][] {
  const [first] = days;
  if (!first) return [];
  const blanks = Array.from({ length: dayOfWeek(localDate(first.day)) - 1 }, () => null);
  const cells: (D | null)[] = [...blanks, ...days];
  while (cells.length % 7 > 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** A month of days in one line. */
export interface MonthLoad {
  readonly month: string;
  /** The least that is declared, null where nothing is on some day. */
  readonly declared: number | null;
  readonly leastFree: number;
  readonly mostHeld: number;
  readonly daysOver: number;
  readonly daysClosed: number;
}

/** The months of days in order. */
export function monthsOf(days: readonly (Load & { readonly day: string })[]): MonthLoad[] {
  const months = new Map<string, (Load & { readonly day: string })[]>();
  for (const day of days) {
    const month = day.day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), day]);
  }
  return [...months].map(([month, of]) => ({
    month,
    declared: of.some(({ declared }) => declared === null)
      ? null
      : Math.min(...of.map(({ declared }) => declared ?? 0)),
    leastFree: Math.min(...of.map(({ free }) => free)),
    mostHeld: Math.max(...of.map(({ confirmed, planned, offered }) => confirmed + planned + offered)),
    daysOver: of.filter(({ over }) => over > 0).length,
    daysClosed: of.filter(({ closed }) => closed > 0).length,
  }));
}
