import { at, type LocalDate } from '#libs/kernel';
import { type Payer, payerAt, procedurePeriods, type Programme, recipientAt } from '#libs/programmes';
import type { Remedy, StatedDays } from '../compose/letter-facts';

/** The period of appeal on a day, to the mayor where a municipality decides, else to the ministry. */
export function remedyOf(programme: Programme, on: LocalDate): Remedy {
  const { value, verified } = at(procedurePeriods.appeal, on);
  const authority = recipientAt(programme, on).kind === 'municipality' ? 'mayor' : 'ministry';
  return { authority, days: value.count, verified };
}

/** The days within which a change is to be reported. */
export function reportOf(on: LocalDate): StatedDays {
  const { value, verified } = at(procedurePeriods.reportChange, on);
  return { days: value.count, verified };
}

/** Who bears on a day what the user does not. */
export const payerOf = (programme: Programme, on: LocalDate): Payer => payerAt(programme, on);
