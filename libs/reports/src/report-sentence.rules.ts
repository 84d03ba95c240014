import type { LocalDate, Month } from '#libs/kernel';

/** Which of the three readings of "a month on average" is told. */
export const READINGS = ['monthEnd', 'dailyMean', 'distinctPersons'] as const;
export type Reading = (typeof READINGS)[number];

/** The figures a report of a waiting list tells; persons and entries of one day, a mean over months. */
export interface ReportedFigures {
  readonly programme: string;
  readonly on: LocalDate;
  readonly from: Month;
  readonly to: Month;
  readonly persons: number;
  readonly entries: number;
  readonly reading: Reading;
  readonly mean: number | null;
  readonly severalDaily: number;
  readonly daily: number;
  readonly weekly: number;
  readonly twoWeekly: number;
  readonly threeWeekly: number;
  readonly relativesHelp: number;
  readonly extendedScope: number;
}

/** The names of the figures, which lead to their definitions. */
export type Measure =
  | 'persons'
  | 'mean'
  | 'daily'
  | 'severalDaily'
  | 'weekly'
  | 'twoWeekly'
  | 'threeWeekly'
  | 'relativesHelp'
  | 'extendedScope';

/** A stretch of a sentence; one with a measure is the number itself, as printed. */
export interface ReportPart {
  readonly text: string;
  readonly measure: Measure | null;
}

/** A number in a sentence. */
export const figure = (measure: Measure, text: string): ReportPart => ({ measure, text });

/** A sentence of words and numbers. */
export const sentence = (...parts: readonly (string | ReportPart)[]): ReportPart[] =>
  parts.map((part) => (typeof part === 'string' ? { text: part, measure: null } : part));

/** A share in whole percent, half up, as the published reports print it. */
export const share = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.floor((100 * part) / whole + 0.5);
