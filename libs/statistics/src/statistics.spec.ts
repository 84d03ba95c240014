import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { localDate, month, Refusal } from '#libs/kernel';
import { NotFound } from '#libs/platform';
import { END_REASONS, FREQUENCIES } from '#libs/waiting-list';
import { flowsTable } from './catalogue/flows';
import { csvOf } from './export/csv';
import { linesOf } from './export/table-lines';
import { xlsxOf } from './export/xlsx';
import { publishedAsKnown, publishedOn } from './publication.rules';
import { getStatistic, STATISTICS } from './statistics';
import { onlyOf, suppressed } from './suppressed.rules';

const asked = {
  programme: 'home-help',
  municipality: null,
  provider: null,
  from: month('2026-01'),
  to: month('2026-02'),
  knownAt: localDate('2026-03-01'),
};
const waits = { n: 0, mean: null, median: null, p90: null, max: null };
const counted = (of: string, listed: number, endedByReason: object, ended: number) => ({
  month: month(of),
  monthEnd: 0,
  dailyMean: 0,
  distinctPersons: 0,
  listed,
  ended,
  endedByReason,
  waitingDaysOfAdmitted: waits,
  waitingDaysOfAdmittedNet: waits,
});
const table = flowsTable(asked, {
  months: [counted('2026-01', 4, { admitted: 2, died: 1 }, 3), counted('2026-02', 1, { admitted: 1 }, 1)],
});

describe('The catalogue of statistics', () => {
  it('says of every statistic in three languages what it counts, and names none twice', () => {
    expect(new Set(STATISTICS.map(({ id }) => id)).size).toBe(STATISTICS.length);
    for (const { title, population, denominator, measures } of STATISTICS)
      for (const { sl, it: italian, en } of [
        title,
        population,
        denominator,
        ...measures.map(({ words }) => words),
      ])
        expect([sl, italian, en].every((text) => text.length > 2)).toBe(true);
    expect(() => getStatistic('happiness')).toThrow(NotFound);
  });
});

describe('Flows', () => {
  it('are listed and ended by reason, with the sums of the months, and both dates', () => {
    const reason = (name: (typeof END_REASONS)[number]): number => 2 + END_REASONS.indexOf(name);
    const [january, february, sums] = table.rows.map(({ key, cells }) => [
      key,
      cells[0],
      cells[1],
      cells[reason('admitted')],
      cells[reason('died')],
      cells[reason('withdrew')],
    ]);
    expect(january).toEqual(['2026-01', 4, 3, 2, 1, 0]);
    expect(february).toEqual(['2026-02', 1, 1, 1, 0, 0]);
    expect(sums).toEqual([null, 5, 4, 3, 1, 0]);
    expect(table).toMatchObject({ on: { from: '2026-01-01', to: '2026-02-28' }, knownAt: '2026-03-01' });
  });
});

describe('A published table', () => {
  const counts = fc.array(
    fc.record({
      municipality: fc.constantFrom('050', '040', '090', '213'),
      feature: fc.constantFrom(...FREQUENCIES),
      persons: fc.integer({ min: 1, max: 30 }),
    }),
    { maxLength: 12 },
  );

  it('shows no number from 1 to 4, and a municipality nothing else than everybody sees of it', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const one = [...new Map(all.map((each) => [`${each.municipality}/${each.feature}`, each])).values()];
        const rows = suppressed(one, FREQUENCIES);
        const shown = rows.flatMap(({ cells }) => cells);
        expect(shown.filter((cell) => cell !== null && cell > 0 && cell < 5)).toEqual([]);
        expect(rows.every(({ cells }) => cells.length === FREQUENCIES.length + 1)).toBe(true);
        for (const { key } of rows)
          if (key !== null) expect(onlyOf(rows, key)).toEqual(rows.filter((row) => row.key === key));
      }),
      { numRuns: 60 },
    );
  });

  it('of nobody has sums of nothing', () => {
    expect(suppressed([], FREQUENCIES)).toEqual([{ key: null, cells: [0, 0, 0, 0, 0, 0] }]);
  });

  it('is told as known on the 15th of the next month, and not before that day is over', () => {
    const [end, day] = [localDate('2025-12-31'), localDate('2026-01-15')];
    expect(publishedOn(end)).toBe(day);
    expect(publishedAsKnown(end, localDate('2026-01-16'))).toBe(day);
    expect(() => publishedAsKnown(end, day)).toThrow(new Refusal('NOT_YET_PUBLISHED'));
  });
});

describe('A file of a statistic', () => {
  it('bears definition, version, both dates and the numbers, and opens as a table', () => {
    const lines = parse(csvOf(linesOf(table, 'en')), {
      bom: true,
      delimiter: ';',
      relax_column_count: true,
      skip_empty_lines: false,
    }) as string[][];
    expect(lines[0]).toEqual(['Flows of the waiting list', 'waiting-list-flows', 'version', '1']);
    expect(lines[4]).toEqual(['valid on', '2026-01-01', '2026-02-28']);
    expect(lines[5]).toEqual(['known at', '2026-03-01']);
    expect(lines.at(-1)?.slice(0, 4)).toEqual(['total', '5', '4', '3']);
  });

  it('holds numbers as numbers in a workbook, and says where one is withheld', async () => {
    const withheld = { ...table, rows: [{ key: '2026-01', cells: [null, 7] }] };
    const [sheet] = await readXlsxFile(await xlsxOf(linesOf(withheld, 'sl')));
    const last = (sheet as unknown as { data: unknown[][] }).data.at(-1);
    expect(last?.slice(0, 3)).toEqual(['2026-01', 'ni objavljeno', 7]);
  });

  it('has no text that a spreadsheet takes for a formula', () => {
    expect(csvOf([['=1+1', '@x', '-2', -2, 'a;"b"']])).toBe(`\uFEFF'=1+1;'@x;'-2;-2;"a;""b"""\r\n`);
  });
});
