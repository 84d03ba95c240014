import writeXlsxFile from 'write-excel-file/node';
import type { LogTable } from './log-table';

/** In what form an extract can be had. */
export const EXTRACT_FORMATS = ['csv', 'xlsx'] as const;
export type ExtractFormat = (typeof EXTRACT_FORMATS)[number];

/** The media type of each form. */
export const EXTRACT_TYPES: Readonly<Record<ExtractFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The table as the bytes of a file. */
export const extractFile = (table: LogTable, format: ExtractFormat): Promise<Buffer> =>
  format === 'csv' ? Promise.resolve(Buffer.from(csvOf(table))) : xlsxOf(table);

// A spreadsheet takes a cell that begins so for a formula and would run it.
const FORMULA = /^[=+\-@\t\r\n]/;

/** As the Slovene Excel opens it: semicolons, quotes, a byte order mark; no cell can be taken for a formula. */
export function csvOf({ heads, rows }: LogTable): string {
  const line = (cells: readonly string[]): string => cells.map(quoted).join(';');
  return `\uFEFF${[heads, ...rows].map(line).join('\r\n')}\r\n`;
}

const quoted = (cell: string): string =>
  `"${(FORMULA.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;

// Cells of the type text stay text, whatever they begin with.
async function xlsxOf({ heads, rows }: LogTable): Promise<Buffer> {
  const head = heads.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const data = rows.map((cells) => cells.map((value) => ({ value, type: String })));
  return writeXlsxFile([head, ...data], { stickyRowsCount: 1 }).toBuffer();
}
