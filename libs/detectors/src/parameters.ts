import { defineParameter } from '#libs/kernel';
import type { DetectorId, DetectorParameter, ParametersOf, ParameterUnit } from './detector';
import type { Words } from '#libs/texts';

/** The source of a value that the house brings along: nobody has decided it yet. */
export const NOT_YET_SET = 'privzeta vrednost programa, urad je še ni določil';

interface Declared {
  readonly words: Words;
  readonly unit: ParameterUnit;
  readonly value: number;
  readonly least: number;
  readonly most: number;
}

/** Declares a detector's parameters: a value to begin with, unverified until the office sets its own. */
export function declareParameters(
  detector: DetectorId,
  declared: Readonly<Record<string, Declared>>,
): ParametersOf {
  const entries = Object.entries(declared).map(([name, { words, unit, value, least, most }]) => {
    const dated = defineParameter(`detectors.${detector}.${name}`, [
      { value, from: null, source: NOT_YET_SET, verified: false },
    ]);
    return [name, { name, words, unit, least, most, dated } satisfies DetectorParameter] as const;
  });
  return Object.fromEntries(entries);
}
