import type { LocalDate } from '#libs/kernel';
import type { PersonalValues } from '#libs/personal-data';
import { parseEmso } from '../emso';

/** An EMŠO as it is shown: the last three digits only. */
export const maskedEmso = (emso: string): string => '*'.repeat(Math.max(0, emso.length - 3)) + emso.slice(-3);

/** The day of birth that was written down, else the one the EMŠO says; null where neither is known. */
export function birthDateOf({ birthDate, emso }: PersonalValues): LocalDate | null {
  if (birthDate !== undefined) return birthDate as LocalDate;
  return emso === undefined ? null : parseEmso(emso).birthDate;
}
