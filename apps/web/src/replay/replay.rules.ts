import { daysBetween, localDate } from '#libs/kernel';
import type { Learned, OverTime } from '../statistics';
import { dayOf } from '../texts/formats';

/** What of a thing that was learned counts for lists. */
export type Step = Pick<Learned, 'kind' | 'knownFrom' | 'listedOn' | 'endedOn' | 'endedOnBefore'>;

/** Whether who was listed on a day and left on another one was on the list of a third. */
const isOn = (listedOn: string, endedOn: string | null, day: string): boolean =>
  listedOn <= day && (endedOn === null || endedOn > day);

/** By how much one thing that was learned changes the list of a day: 1, 0 or -1. */
export function changeOn({ kind, listedOn, endedOn, endedOnBefore }: Step, day: string): number {
  const before = kind !== 'listed' && isOn(listedOn, endedOnBefore, day);
  return Number(isOn(listedOn, endedOn, day)) - Number(before);
}

/** The day of the list after so many steps: the one chosen, or the day on which the last step was learned. */
export const dayAt = (steps: readonly Step[], taken: number, chosen: string, start: string): string => {
  const last = steps[taken - 1];
  return chosen || (last ? dayOf(new Date(last.knownFrom)) : start);
};

/**
 * How many were on the list of a day after so many steps, from what was known before the first one; undefined where
 * the span of that answer does not hold the day.
 */
export function figureAt(
  before: Pick<OverTime, 'from' | 'asKnown'>,
  steps: readonly Step[],
  taken: number,
  day: string,
): number | undefined {
  const base = before.asKnown[daysBetween(localDate(before.from), localDate(day))];
  if (base === undefined) return undefined;
  return steps.slice(0, taken).reduce((sum, step) => sum + changeOn(step, day), base);
}

/** How the figure went, a value for each day on which something was learned; the last of a day counts. */
export function courseOf(
  before: Pick<OverTime, 'from' | 'asKnown'>,
  steps: readonly Step[],
  chosen: string,
  start: string,
): { readonly day: string; readonly value: number }[] {
  const values = new Map<string, number>();
  const first = figureAt(before, [], 0, chosen || start);
  if (first !== undefined) values.set(start, first);
  let sum = first ?? 0;
  steps.forEach((step, index) => {
    const known = dayOf(new Date(step.knownFrom));
    // With a fixed day each step adds to the one before; else the day itself has moved on.
    sum = chosen ? sum + changeOn(step, chosen) : 0;
    const last = steps[index + 1];
    if (last && dayOf(new Date(last.knownFrom)) === known) return;
    const value = chosen ? sum : figureAt(before, steps, index + 1, known);
    if (value !== undefined) values.set(known, value);
  });
  return [...values].map(([day, value]) => ({ day, value }));
}

/** The text of criteria with weights as the interface takes it; criteria without weight are left out. */
export const criteriaText = (weights: Readonly<Record<string, string>>): string =>
  Object.entries(weights)
    .flatMap(([criterion, weight]) => (Number(weight) > 0 ? [`${criterion}:${Number(weight)}`] : []))
    .join(',');

/** Another seed for wholly equal facts. */
export const otherSeed = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
