import type { LocalDate } from '#libs/kernel';
import { formatDate } from '#libs/texts';

/** A cell: text stands to the left, numbers to the right, null is empty. */
export type Cell = string | number | bigint | null;

const decimal = new Intl.NumberFormat('sl-SI', { maximumFractionDigits: 2, useGrouping: 'always' });
const textOf = (cell: Cell): string =>
  cell === null ? '' : typeof cell === 'string' ? cell : decimal.format(cell);

/** Lines of a table for a terminal: a head, a rule, the rows; columns as wide as their longest cell. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const texts = rows.map((row) => row.map(textOf));
  const widths = head.map((title, at) =>
    Math.max(title.length, ...texts.map((row) => (row[at] ?? '').length)),
  );
  const right = head.map((_title, at) => rows.length > 0 && rows.every((row) => typeof row[at] !== 'string'));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (right[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...texts.map(line)].join('\n');
}

/** `key  value` lines. */
export function facts(pairs: readonly (readonly [string, Cell])[]): string {
  const width = Math.max(...pairs.map(([name]) => name.length));
  return pairs.map(([name, value]) => `${name.padEnd(width)}  ${textOf(value)}`.trimEnd()).join('\n');
}

/** The day of a date or a moment as people write it here: `30. 11. 2022`. */
export const dayText = (date: string): string => formatDate(date.slice(0, 10) as LocalDate, 'sl');
