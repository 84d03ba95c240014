import { findProgramme, type Names, programmes } from '#libs/programmes';
import type { ScreenLanguage } from '#libs/texts';
import { codeWords } from '../words/catalogue';

const MUNICIPALITIES: Readonly<Record<string, string>> = {
  '019': 'Divača',
  '035': 'Hrpelje-Kozina',
  '040': 'Izola',
  '049': 'Komen',
  '050': 'Koper',
  '060': 'Litija',
  '090': 'Piran',
  '111': 'Sežana',
  '213': 'Ankaran',
};

/** A municipality's name with its code; the code alone of one that the house does not know. */
export const municipalityName = (code: string): string =>
  MUNICIPALITIES[code] === undefined ? code : `${MUNICIPALITIES[code]} (${code})`;

// Names that programmes give to documents, criteria, tasks and prices are Slovene, some Italian; English reads the code.
const named = new Map<string, Names>(
  programmes().flatMap(({ evidence, eligibility, tasks, prices }): [string, Names][] => [
    ...prices.map(({ item, name }): [string, Names] => [item, { sl: name }]),
    ...tasks.flatMap((set) => set.tasks.map(({ code, name }): [string, Names] => [code, { sl: name }])),
    ...eligibility.map(({ id, text, italian }): [string, Names] => [id, { sl: text, it: italian }]),
    ...evidence.map(({ code, name, italian }): [string, Names] => [code, { sl: name, it: italian }]),
  ]),
);

const spoken = (code: string): string => code.replaceAll('-', ' ');

function nameIn(names: Names, code: string, language: ScreenLanguage): string {
  if (language === 'en') return spoken(code);
  return language === 'it' ? (names.it ?? names.sl) : names.sl;
}

/** A programme's name; in English, which programmes have none in, its code. */
export function programmeName(code: string, language: ScreenLanguage): string {
  const programme = findProgramme(code);
  return programme ? nameIn(programme.names, code, language) : code;
}

/** What a code is called in a field; a code that nobody named is said as it is. */
export function codeText(field: string, code: string, language: ScreenLanguage): string {
  const words = codeWords(field, code);
  if (words) return words[language];
  const names = named.get(code);
  return names ? nameIn(names, code, language) : code;
}
