import { type Decider, Refusal } from '#libs/kernel';
import type { ApplicationNumbered } from './applications.events';

/** Gives an application the next number of its sign and year; nothing where it bears one. */
export class NumberApplication {
  constructor(
    readonly applicationId: string,
    readonly sign: string,
    readonly year: number,
  ) {}
}

/** The record of numbers has a gap or a double: nobody may go on from it before it is explained. */
export class NumberingBroken extends Refusal {
  constructor(after: number, found: number | null) {
    super('NUMBERING_BROKEN', { after, found });
  }
}

/** The last number given, and the number of the application in question where it bears one. */
export interface NumberingState {
  readonly last: number;
  readonly own: number | null;
}

/**
 * The numbers of one sign and year, as far as one application asks: the n-th event gives number n, so that
 * neither a gap nor a double can be written down. Throws on a record in which that is not so.
 */
export const numberingFor = (
  applicationId: string,
): Decider<NumberApplication, ApplicationNumbered, NumberingState> => ({
  initialState: { last: 0, own: null },
  evolve({ last, own }, { data }) {
    if (data.sequence !== last + 1) throw new NumberingBroken(last, data.sequence);
    return { last: data.sequence, own: data.applicationId === applicationId ? data.sequence : own };
  },
  decide({ sign, year }, { last, own }) {
    if (own !== null) return [];
    return [{ type: 'ApplicationNumbered', data: { applicationId, sign, year, sequence: last + 1 } }];
  },
});

/** The stream of the numbers of a sign and year. */
export const numberingStream = (sign: string, year: number): string => `applicationNumbering-${sign}x${year}`;

const NUMBER = /^(\d{1,5})-([1-9]\d{0,6})\/(\d{4})$/;

/** The parts of a number as it is written, or null where the text is none. */
export function numberParts(text: string): { sign: string; sequence: number; year: number } | null {
  const [, sign, sequence, year] = NUMBER.exec(text) ?? [];
  if (sign === undefined) return null;
  return { sign, sequence: Number(sequence), year: Number(year) };
}

/** A number as it is written, e.g. `181-2/2019`. */
export const numberText = (sign: string, sequence: number, year: number): string =>
  `${sign}-${sequence}/${year}`;
