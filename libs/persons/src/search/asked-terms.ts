import { isLocalDate } from '#libs/kernel';
import { nameWords, type SearchTerm } from '#libs/personal-data';

const SLOVENE_DAY = /(\d{1,2})\s*[./]\s*(\d{1,2})\s*[./]\s*(\d{4})/g;
const ISO_DAY = /\d{4}-\d{2}-\d{2}/g;
const CODE = /^(?=.*\d)[\p{L}\p{N}]+([-/.][\p{L}\p{N}]+)*$/u;
const SHORTEST_BEGINNING = 3;

/**
 * What a text asks for, the closest reading first; whoever fits one of the readings is found. Words are parts of
 * names, whole or their beginnings; `26. 5. 1949` is a day of birth, 13 digits an EMŠO, 8 a tax number, and a
 * single word with a digit may be a code. Nothing searchable gives no reading.
 */
export function readingsOf(text: string): readonly (readonly SearchTerm[])[] {
  const days: SearchTerm[] = [];
  const takeDay = (day: string): string => {
    if (!isLocalDate(day)) return ' ';
    days.push({ by: 'birthDate', text: day });
    return ' ';
  };
  const rest = text
    .replace(ISO_DAY, takeDay)
    .replace(SLOVENE_DAY, (_, day: string, month: string, year: string) =>
      takeDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`),
    );
  const parts = rest.split(/\s+/).flatMap((part) => nameWords(part));
  const whole = [...days, ...parts.map((part) => termOf(part, false))];
  const begun = [...days, ...parts.map((part) => termOf(part, true))];
  const readings = [whole, begun].filter((terms) => terms.length > 0);
  const code = text.trim();
  return distinct(CODE.test(code) ? [...readings, [{ by: 'pseudonym', text: code }]] : readings);
}

function termOf(part: string, mayBeBeginning: boolean): SearchTerm {
  if (/^\d{13}$/.test(part)) return { by: 'emso', text: part };
  if (/^\d{8}$/.test(part)) return { by: 'taxNumber', text: part };
  return { by: mayBeBeginning && [...part].length >= SHORTEST_BEGINNING ? 'prefix' : 'word', text: part };
}

const distinct = (readings: readonly SearchTerm[][]): readonly SearchTerm[][] =>
  readings.filter(
    (terms, index) => index === 0 || JSON.stringify(terms) !== JSON.stringify(readings[index - 1]),
  );
