import { CsvError, parse } from 'csv-parse/sync';
import { plain, type RawRow } from './table-columns';
import { UnreadableFile } from './unreadable-file';

const DELIMITERS = [';', ','] as const;
const LONGEST_ROW = 100_000;

/**
 * The rows of a CSV text with the line on which each begins. The delimiter is the one that finds more of
 * the known columns in the first row. Throws `UnreadableFile`.
 */
export function readCsv(text: string, columns: readonly string[], maxRows: number): RawRow[] {
  // One kind of line end, so that a line end within a cell counts as one line.
  const lines = text.replace(/\r\n?/g, '\n');
  const known = new Set(columns.map(plain));
  const score = (delimiter: string): number =>
    (parseRows(lines, delimiter, firstRowOnly)[0]?.cells ?? []).filter((cell) => known.has(plain(cell)))
      .length;
  const [semicolons, commas] = DELIMITERS.map(score) as [number, number];
  const rows = parseRows(lines, commas > semicolons ? ',' : ';', { to: maxRows + 1 });
  if (rows.length > maxRows) throw new UnreadableFile('too-many-rows', { limit: maxRows });
  return rows;
}

const firstRowOnly = { to: 1, skip_empty_lines: true } as const;

function parseRows(text: string, delimiter: string, options: object): RawRow[] {
  try {
    const parsed = parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: LONGEST_ROW,
      info: true,
      bom: true,
      ...options,
    }) as unknown as { info: { lines: number }; record: string[] }[];
    return parsed.map(({ record }, index) => ({
      line: (parsed[index - 1]?.info.lines ?? 0) + 1,
      cells: record,
    }));
  } catch (error) {
    throw asUnreadable(error);
  }
}

function asUnreadable(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const line = 'lines' in error && typeof error.lines === 'number' ? { line: error.lines } : {};
  // A row without end is a quotation mark without end, found by the row's size or at the file's end.
  return new UnreadableFile('unclosed-quote', line);
}
