import type { ScreenLanguage } from '#libs/texts';
import { CODES } from './catalogue';

/** The codes whose name in a language holds a text, whatever its case: `bolni` → `hospital`. */
export function codesCalled(text: string, language: ScreenLanguage): string[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  return Object.entries(CODES)
    .filter(([, words]) => words[language].toLowerCase().includes(wanted))
    .map(([code]) => code.slice(code.indexOf(':') + 1));
}
