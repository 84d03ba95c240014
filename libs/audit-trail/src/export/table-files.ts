import writeXlsxFile from 'write-excel-file/node';
import type { ScreenLanguage } from '#libs/texts';
import type { TrailRow } from '../render/row.rules';
import { FILE_COLUMNS } from './columns';

// What a spreadsheet takes for a formula, wherever it hides the sign behind.
const FORMULA = /^[\s\uFEFF]*[=+\-@\t\r|%]/;
const BOM = '\uFEFF';

/** A cell as CSV: quoted, and with an apostrophe before what a spreadsheet would reckon. */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** A line of CSV; semicolons where the decimal sign is a comma, as spreadsheets there expect. */
const csvLine = (cells: readonly string[], language: ScreenLanguage): string =>
  `${cells.map(csvCell).join(language === 'en' ? ',' : ';')}\r\n`;

/** A trail as CSV (UTF-8 with its mark), page by page. */
export async function* csvOf(
  pages: AsyncIterable<readonly TrailRow[]>,
  language: ScreenLanguage,
): AsyncGenerator<Buffer> {
  yield Buffer.from(
    BOM +
      csvLine(
        FILE_COLUMNS.map(({ title }) => title[language]),
        language,
      ),
  );
  for await (const rows of pages)
    yield Buffer.from(
      rows
        .map((row) =>
          csvLine(
            FILE_COLUMNS.map(({ text }) => text(row, language)),
            language,
          ),
        )
        .join(''),
    );
}

/** A trail as XLSX; every cell is a text, so that nothing in it is ever reckoned. */
export function xlsxOf(rows: readonly TrailRow[], language: ScreenLanguage): Promise<Buffer> {
  const head = FILE_COLUMNS.map(({ title }) => ({ value: title[language], fontWeight: 'bold' as const }));
  const body = rows.map((row) =>
    FILE_COLUMNS.map(({ text }) => ({ value: text(row, language), type: String, wrap: true })),
  );
  return writeXlsxFile([head, ...body], {
    columns: FILE_COLUMNS.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
}
