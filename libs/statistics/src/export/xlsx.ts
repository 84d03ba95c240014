import writeXlsxFile from 'write-excel-file/node';
import { safeText } from './csv';
import type { ExportCell } from './table-lines';

/** Lines as a workbook of one sheet; numbers are numbers, and no text is a formula. */
export async function xlsxOf(lines: readonly (readonly ExportCell[])[]): Promise<Buffer> {
  const rows = lines.map((line) =>
    line.map((cell) =>
      typeof cell === 'number' ? { type: Number, value: cell } : { type: String, value: safeText(cell) },
    ),
  );
  return writeXlsxFile(rows).toBuffer();
}
