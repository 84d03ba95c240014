import { randomInt } from 'node:crypto';

const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const CODES = 10;
const GROUPS = 4;

const draw = (): string => LETTERS[randomInt(LETTERS.length)] ?? '';
const group = (): string => Array.from({ length: 4 }, draw).join('');

/** Ten codes of 78 bits each, `ABCD-EFGH-JKMN-PQRS`; each stands in once for a lost authenticator. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: CODES }, () => Array.from({ length: GROUPS }, group).join('-'));

/** The code as it is kept, however it was typed; null for what cannot be one. */
export function plainRecoveryCode(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '');
  return letters.length === 4 * GROUPS ? letters : null;
}
