import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from './office';

const TEXTS = join(__dirname, '../../apps/web/src/texts');

/** A sentence of the application as its catalogue has it, e.g. of `problems.codes.NOT_ALLOWED`. */
export function sentence(language: Language, key: string): string {
  const [feature = '', ...path] = key.split('.');
  const catalogue: unknown = JSON.parse(readFileSync(join(TEXTS, language, `${feature}.json`), 'utf8'));
  const found = path.reduce((part, name) => (part as Record<string, unknown> | undefined)?.[name], catalogue);
  if (typeof found !== 'string') throw new Error(`no sentence ${key} in ${language}`);
  return found;
}
