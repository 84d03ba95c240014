import readExcelFile from 'read-excel-file/node';
import type { TrailRow } from '../render/row.rules';
import { csvCell, csvOf, xlsxOf } from './table-files';
import { trailPaper } from './trail-paper';

const row = (title: string): TrailRow => ({
  position: '1',
  eventId: '00000000-0000-4000-8000-000000000001',
  type: 'WaitingEnded',
  version: 2,
  stream: 'waitingListEntry-1',
  revision: '0',
  thing: { category: 'waitingListEntry', id: '1', name: 'uvrstitev' },
  title,
  changes: [],
  recordedAt: '2026-03-02T08:00:00.000Z',
  effectiveOn: null,
  imported: null,
  who: { id: 'ana', role: 'caseworker', roleName: 'strokovni delavec', unit: null, onBehalfOf: null },
  purpose: 'čakalna lista',
  legalBasis: null,
  commandId: '00000000-0000-4000-8000-000000000002',
});

async function textOf(pages: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of pages) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

const pagesOf = async function* (...titles: string[]): AsyncGenerator<readonly TrailRow[]> {
  yield await Promise.resolve(titles.map(row));
};

const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '|cmd', '%0A=1', '\uFEFF=1'];

describe('A trail as a table', () => {
  it.each(FORMULAS)('never lets a spreadsheet reckon %j', (formula) => {
    expect(csvCell(formula)).toBe(`"'${formula}"`);
  });

  it('quotes what would break a line or a cell, and leaves other texts as they are', () => {
    expect(csvCell('a;b"c\nd')).toBe('"a;b""c\nd"');
    expect(csvCell('3. 4. 2023')).toBe('"3. 4. 2023"');
  });

  it('is CSV with semicolons, in English with commas', async () => {
    const slovene = await textOf(csvOf(pagesOf('=cmd()'), 'sl'));
    expect(slovene.split('\r\n')[0]).toMatch(/^\uFEFF"zapisano";"velja od";"kdo"/);
    expect(slovene.split('\r\n')[1]).toMatch(/^"2\. 3\. 2026 09:00:00";"";"ana";"strokovni delavec"/);
    expect(slovene).toContain(`"'=cmd()"`);
    expect(await textOf(csvOf(pagesOf('a'), 'en'))).toMatch(/^\uFEFF"recorded","effective from","who"/);
  });

  it('is XLSX in which a formula is a text', async () => {
    const sheet = await readExcelFile(await xlsxOf([row('=1+1')], 'sl'));
    expect(JSON.stringify(sheet)).toContain('"=1+1"');
  });

  it('on paper leaves no sign out: what no typeface has goes to the typesetter, who tells its number', () => {
    const head = {
      scope: 'unit',
      of: 'Koper',
      madeAt: '2026-03-02T08:00:00Z',
      madeBy: 'vera',
      filter: '',
      sealCode: null,
    } as const;
    const [sheet] = trailPaper([row('Dom → 語')], head, 'sl').sheets;
    expect(JSON.stringify(sheet?.blocks)).toContain('Dom → 語');
    expect(sheet?.title).toBe('Revizijska sled enote');
  });
});
