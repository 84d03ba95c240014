import { createHash } from 'node:crypto';
import type { LetterText, TextUsed } from '../letter-text.rules';

/** SHA-256 of a text's parts in the order of their names, 64 hexadecimal digits. */
export function textHash(parts: LetterText['parts']): string {
  const ordered = Object.keys(parts)
    .sort()
    .map((name) => [name, parts[name]?.sl, parts[name]?.it]);
  return createHash('sha256').update(JSON.stringify(ordered)).digest('hex');
}

/** How a letter names a text it was made of. */
export const textUsed = ({ key, unit, version, parts }: LetterText): TextUsed => ({
  key,
  unit,
  version,
  hash: textHash(parts),
});
