import { strFromU8, strToU8, zipSync } from 'fflate';
import type { RawRow } from './table-columns';
import { UnreadableFile } from './unreadable-file';
import { unzipXml } from './zip-guard';

const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
const MAX_COLUMNS = 256;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const CELL = /<((?:\w+:)?)c(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/\1c>)/g;
const VALUE = /<(?:\w+:)?v(?:\s[^>]*?)?>([\s\S]*?)<\/(?:\w+:)?v>/;
const FORMULA = /<(?:\w+:)?f(?:\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?f>)/;

/**
 * The rows of the first sheet, cells as text: a formula as it is written (`=A1+1`), never its value; dates
 * as `YYYY-MM-DD`. Throws `UnreadableFile`.
 */
export async function readXlsx(bytes: Uint8Array, maxRows: number): Promise<RawRow[]> {
  const parts = unzipXml(bytes, MAX_UNPACKED_BYTES);
  const shown: Record<string, Uint8Array> = {};
  for (const [path, part] of parts)
    shown[path] = SHEET.test(path) ? strToU8(showFormulas(limited(strFromU8(part), maxRows))) : part;
  return (await firstSheet(shown)).map((cells, index) => ({ line: index + 1, cells: cells.map(cellText) }));
}

async function firstSheet(parts: Record<string, Uint8Array>): Promise<unknown[][]> {
  // Loaded when a spreadsheet comes: it would cost every small command its time.
  const { readSheet } = await import('read-excel-file/node');
  try {
    return await readSheet(Buffer.from(zipSync(parts, { level: 0 })), 1, {
      trim: false,
      parseNumber: (text) => text,
    });
  } catch {
    // The reader's own words may quote the sheet, so they are not passed on.
    throw new UnreadableFile('broken-spreadsheet');
  }
}

// The reader gives a formula's last value as if it were a fact, and an error as an empty cell.
function showFormulas(sheet: string): string {
  return sheet.replace(CELL, (cell, prefix: string, attributes = '', content = '') => {
    const text = formulaText(attributes, content);
    if (text === undefined) return cell;
    const at = /\br\s*=\s*(?:"[^"]*"|'[^']*')/.exec(attributes)?.[0] ?? '';
    const tag = (name: string, inner: string): string => `<${prefix}${name}>${inner}</${prefix}${name}>`;
    return `<${prefix}c ${at} t="inlineStr">${tag('is', tag('t', text))}</${prefix}c>`;
  });
}

function formulaText(attributes: string, content: string): string | undefined {
  const formula = FORMULA.exec(content);
  if (formula) return `=${formula[1] ?? ''}`;
  if (!/\bt\s*=\s*["']e["']/.test(attributes)) return undefined;
  return VALUE.exec(content)?.[1] ?? '#N/A';
}

// The reader fills gaps with empty cells: one cell at row 100,000,000 would take all memory.
function limited(sheet: string, maxRows: number): string {
  for (const [, row] of sheet.matchAll(/<(?:\w+:)?row\s[^>]*?\br\s*=\s*["'](\d+)["']/g))
    if (Number(row) > maxRows) throw new UnreadableFile('too-many-rows', { limit: maxRows });
  for (const [, letters = '', row] of sheet.matchAll(/<(?:\w+:)?c\s[^>]*?\br\s*=\s*["']([A-Z]+)(\d+)["']/g)) {
    if (Number(row) > maxRows) throw new UnreadableFile('too-many-rows', { limit: maxRows });
    if (columnNumber(letters) > MAX_COLUMNS)
      throw new UnreadableFile('too-many-columns', { limit: MAX_COLUMNS });
  }
  return sheet;
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  const text = String(value);
  // Long numbers may be stored as 1.2E+12 though the sheet shows all digits.
  return /^-?\d+(\.\d+)?E[+-]?\d+$/i.test(text) ? String(Number(text)) : text;
}
