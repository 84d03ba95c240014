import { isLocalDate, type LocalDate, Refusal } from '#libs/kernel';

/** What a valid EMŠO says of its holder; `register` is the two digits of the register that issued it. */
export interface Emso {
  readonly emso: string;
  readonly birthDate: LocalDate;
  readonly sex: 'male' | 'female';
  readonly register: string;
}

const WEIGHTS = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;

/** The check digit of the first twelve digits; null for a remainder of 1, which is never issued. */
export function emsoCheckDigit(firstTwelve: string): number | null {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(firstTwelve[index]), 0);
  const remainder = sum % 11;
  if (remainder === 1) return null;
  return remainder === 0 ? 0 : 11 - remainder;
}

/**
 * Reads an EMŠO of exactly 13 digits; refuses `EMSO_NOT_13_DIGITS`, `EMSO_IMPOSSIBLE_BIRTH_DATE`,
 * `EMSO_CHECK_DIGIT`. A refusal never carries the number itself.
 */
export function parseEmso(text: string): Emso {
  if (!/^\d{13}$/.test(text)) throw new Refusal('EMSO_NOT_13_DIGITS');
  if (emsoCheckDigit(text.slice(0, 12)) !== Number(text[12])) throw new Refusal('EMSO_CHECK_DIGIT');
  const millennium = Number(text.slice(4, 7)) >= 800 ? '1' : '2';
  const birthDate = `${millennium}${text.slice(4, 7)}-${text.slice(2, 4)}-${text.slice(0, 2)}`;
  if (!isLocalDate(birthDate)) throw new Refusal('EMSO_IMPOSSIBLE_BIRTH_DATE');
  const sex = Number(text.slice(9, 12)) < 500 ? 'male' : 'female';
  return { emso: text, birthDate, sex, register: text.slice(7, 9) };
}

/** True for the registers 51–59, which were never issued and hold synthetic people only. */
export const isSyntheticRegister = (register: string): boolean => /^5[1-9]$/.test(register);
