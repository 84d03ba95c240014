import readXlsxFile from 'read-excel-file/node';
import type { LogEntry } from './log-entry';
import { csvOf, extractFile } from './log-files';
import { extractOf, logTable } from './log-table';
import { type LogPage, ProcessingLog } from './processing-log';

const EVIL = ['=1+1', '+386', '-1', '@SUM(A1)', '\tx', 'a"b;c'];
const ENTRY: LogEntry = {
  entryId: '00000000-0000-7000-8000-000000000001',
  at: '2026-03-02T08:00:00.000Z' as LogEntry['at'],
  actorId: '=HYPERLINK("http://example.invalid")',
  role: 'caseworker',
  unit: 'Koper',
  onBehalfOf: null,
  action: 'persons.search',
  kind: 'read',
  outcome: 'not-allowed',
  purpose: 'search',
  forCase: { kind: 'application', id: 'a' },
  sought: ['birth-date', 'name'],
  signedInBy: 'account',
  client: null,
  correlationId: 'c0ffee',
  subjects: [
    { kind: 'person', id: 'p', part: 'shown' },
    { kind: 'application', id: 'a', part: 'stated' },
  ],
};

class ThreeEntries extends ProcessingLog {
  override page(): Promise<LogPage> {
    return Promise.resolve({ entries: [ENTRY], next: null });
  }

  override async *entries(): AsyncIterable<readonly LogEntry[]> {
    yield await Promise.resolve([ENTRY, ENTRY]);
    yield [ENTRY];
  }
}

describe('An extract of the processing log', () => {
  it('says in words who did what, when, for which case and why', () => {
    const { heads, rows } = logTable([ENTRY]);
    expect(heads).toHaveLength(rows[0]?.length ?? 0);
    expect(rows[0]?.slice(0, 11)).toEqual([
      '2. 3. 2026, 09:00:00',
      ENTRY.actorId,
      'caseworker',
      'Koper',
      'persons.search',
      'vpogled',
      'ni dovoljeno',
      'iskanje osebe ali primera',
      'application:a',
      'birth-date, name',
      'person:p application:a',
    ]);
  });

  it('holds no cell that a spreadsheet would take for a formula', () => {
    const text = csvOf({ heads: ['x'], rows: EVIL.map((cell) => [cell]) });
    const cells = text.slice(1).trimEnd().split('\r\n').slice(1);
    expect(cells).toEqual([`"'=1+1"`, `"'+386"`, `"'-1"`, `"'@SUM(A1)"`, `"'\tx"`, '"a""b;c"']);
  });

  it('is the same as a workbook, where every cell is a text', async () => {
    const bytes = await extractFile({ heads: ['x'], rows: EVIL.map((cell) => [cell]) }, 'xlsx');
    const [sheet] = await readXlsxFile(bytes);
    expect(sheet?.data.flat()).toEqual(['x', ...EVIL.map((cell) => cell.trim())]);
  });

  it('is refused where it would hold too much, and the question must be narrowed', async () => {
    const log = new ThreeEntries();
    expect(await extractOf(log, { of: 'everything' }, {}, 3)).toHaveLength(3);
    await expect(extractOf(log, { of: 'everything' }, {}, 2)).rejects.toMatchObject({
      code: 'TOO_MANY_ENTRIES',
      details: { most: 2 },
    });
  });
});
