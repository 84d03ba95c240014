import { type Chance, addDays, daysBetween, type LocalDate, nextWorkingDay } from '#libs/kernel';
import type { Part, StoryMaker } from './part';
import { EVERYDAY, ONCE, OPEN } from './stories';

/** A case of the year: when it begins, and the seed of its own chance. */
export interface Role {
  readonly story: StoryMaker;
  readonly begins: LocalDate;
  readonly seed: number;
}

/**
 * The cases of a year for about so many persons: each kind once, early enough to come to its end; then everyday
 * ones by their weight, spread over the year; last those that are still open at its end.
 */
export function castOf(persons: number, from: LocalDate, lastDay: LocalDate, chance: Chance): Role[] {
  const roles: Role[] = [];
  const add = (part: Part, latest: number): void => {
    const ahead = part.daysBeforeEnd;
    const day =
      ahead === undefined ? addDays(from, chance.between(0, Math.max(0, latest))) : addDays(lastDay, -ahead);
    const begins = part.onFirstDay ? from : nextWorkingDay(day);
    roles.push({ story: part.story, begins, seed: chance.between(1, 2 ** 31) });
  };
  const length = daysBetween(from, lastDay);
  let used = 0;
  for (const part of [...ONCE, ...EVERYDAY]) {
    add(part, length - part.days);
    used += part.persons;
  }
  const weights = EVERYDAY.map((part) => [part, part.weight] as const);
  while (used < persons) {
    const part = chance.weighted(weights);
    add(part, length);
    used += part.persons;
  }
  for (const part of OPEN) add(part, length);
  return roles;
}

/** How many persons are needed so that every kind of case occurs. */
export const FEWEST_PERSONS = [...ONCE, ...EVERYDAY].reduce((sum, { persons }) => sum + persons, 0);
