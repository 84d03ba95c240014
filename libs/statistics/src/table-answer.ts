import { StreamableFile } from '@nestjs/common';
import type { ScreenLanguage } from '#libs/texts';
import { csvOf } from './export/csv';
import { linesOf } from './export/table-lines';
import { xlsxOf } from './export/xlsx';
import type { StatisticTable } from './statistic';
import type { StatisticTableDto, TableFormat } from './statistics.dto';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A table as JSON, or as a file to keep whose name says statistic and period. */
export async function tableAnswer(
  table: StatisticTable,
  { format, language }: { readonly format: TableFormat; readonly language: ScreenLanguage },
): Promise<StatisticTableDto | StreamableFile> {
  if (format === 'json') return table;
  const name = `${table.statistic.id}-${table.on.to}.${format}`;
  const disposition = `attachment; filename="${name}"`;
  const lines = linesOf(table, language);
  return format === 'csv'
    ? new StreamableFile(Buffer.from(csvOf(lines)), { type: 'text/csv; charset=utf-8', disposition })
    : new StreamableFile(await xlsxOf(lines), { type: XLSX, disposition });
}
