import { type FieldError, InvalidInput } from '../invalid-input';

/** Far deeper than anything that is asked for; what walks much deeper runs out of stack. */
const MAX_DEPTH = 32;
const MOST_NAMED = 20;
// By these JavaScript makes objects; libraries behind drop them without a word.
const NEVER_FIELDS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const FIELD_NAME = /^[\w-]{1,64}$/;
// Control characters, half characters and no characters (but tab and line ends), and what turns text round.
const NOT_PLAIN =
  /(?![\t\r\n])[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]|[\u202a-\u202e\u2066-\u2069]/u;

/** A field's name as it may be said again: one that is none of ours may hold anything. */
export const namedField = (name: string): string => (FIELD_NAME.test(name) ? name : '?');

/**
 * Throws `InvalidInput` for input nested too deeply (`TOO_DEEP`), and for texts with characters that no page, letter
 * or database can hold (`NOT_PLAIN_TEXT`), each by the path to its field; names by which objects are made are
 * unknown fields everywhere (`UNKNOWN_FIELD`).
 */
export function checkPlain(input: unknown): void {
  const found: FieldError[] = [];
  const walk = (value: unknown, path: readonly string[]): void => {
    if (found.length >= MOST_NAMED) return;
    const at = path.join('.') || 'body';
    if (typeof value === 'string' && NOT_PLAIN.test(value))
      found.push({ path: at, code: 'NOT_PLAIN_TEXT', message: 'has characters that cannot be written' });
    if (value === null || typeof value !== 'object') return;
    if (path.length >= MAX_DEPTH) {
      found.push({ path: at, code: 'TOO_DEEP', message: `must not be nested deeper than ${MAX_DEPTH}` });
      return;
    }
    for (const [name, inside] of Object.entries(value)) {
      const inner = [...path, namedField(name)];
      if (NEVER_FIELDS.has(name))
        found.push({
          path: inner.join('.'),
          code: 'UNKNOWN_FIELD',
          message: 'is not a field of any request',
        });
      walk(inside, inner);
    }
  };
  walk(input, []);
  if (found.length > 0) throw new InvalidInput(found);
}
