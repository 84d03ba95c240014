import type { ExportCell } from './table-lines';

const BYTE_ORDER_MARK = '\uFEFF';
// A spreadsheet takes a text that begins so for a formula.
const FORMULA = /^[=+\-@\t\r]/;

/** Lines as CSV (RFC 4180) with semicolons, in UTF-8 with its mark, as spreadsheets here open them; no text is a formula. */
export const csvOf = (lines: readonly (readonly ExportCell[])[]): string =>
  `${BYTE_ORDER_MARK}${lines.map((line) => line.map(cellOf).join(';')).join('\r\n')}\r\n`;

function cellOf(cell: ExportCell): string {
  if (typeof cell === 'number') return String(cell);
  const text = safeText(cell);
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that no spreadsheet takes for a formula. */
export const safeText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
