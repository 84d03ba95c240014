import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import writeXlsxFile from 'write-excel-file/node';
import { readTable } from './table-file';
import { UnreadableFile, type UnreadableFileCode } from './unreadable-file';

const text = (value: string): Uint8Array => Buffer.from(value, 'utf8');
const samples = join(__dirname, '../../../samples/koper-2022');

async function refusal(
  bytes: Uint8Array,
  columns: readonly string[] = ['Ime', 'Kraj'],
): Promise<UnreadableFile> {
  const error = await readTable(bytes, columns).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UnreadableFile)) throw new Error('the file was read, or failed otherwise');
  return error;
}

const sheet = (rows: object[][]): Promise<Uint8Array> => writeXlsxFile(rows as never).toBuffer();

/** A workbook of one sheet written by hand, to hold what writers do not write. */
function workbook(sheetData: string): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`,
    ),
  });
}

const headerRow =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Ime</t></is></c><c r="B1" t="inlineStr"><is><t>Kraj</t></is></c></row>';

describe('a table read from a file', () => {
  it('is the same with semicolons, commas, a mark, CRLF, and in UTF-8, UTF-16 and Windows-1250', async () => {
    const rows = [{ line: 2, cells: { Ime: 'Žiga', Kraj: 'Škofije; Škofije, ob cesti' }, complete: true }];
    const semicolons = 'Ime;Kraj\nŽiga;"Škofije; Škofije, ob cesti"\n';
    for (const bytes of [
      text(semicolons),
      text('\uFEFF' + semicolons.replaceAll('\n', '\r\n')),
      text(semicolons.replaceAll('\n', '\r')),
      text('Ime,Kraj\nŽiga,"Škofije; Škofije, ob cesti"'),
      text('KRAJ ;ime\n"Škofije; Škofije, ob cesti"; Žiga\u00a0'),
      Buffer.from('\uFEFF' + semicolons, 'utf16le'),
      Buffer.from(semicolons.replaceAll('Ž', '\u008e').replaceAll('Š', '\u008a'), 'latin1'),
    ])
      expect((await readTable(bytes, ['Ime', 'Kraj'])).rows).toEqual(rows);
  });

  it('counts the file’s lines past empty lines and cells of several lines', async () => {
    const table = await readTable(
      text('\r\nIme;Kraj\r\n"Ana\r\nMarija";Koper\r\n\r\n;;\r\nIva;Izola\r\nEva\r\nAda;Piran;7'),
      ['Ime', 'Kraj'],
    );
    expect(table.rows.map(({ line, cells, complete }) => [line, cells.Ime, complete])).toEqual([
      [3, 'Ana\nMarija', true],
      [7, 'Iva', true],
      [8, 'Eva', false],
      [9, 'Ada', false],
    ]);
  });

  it('is refused with the column that is missing, unknown or there twice', async () => {
    expect(await refusal(text('Ime\nAna'))).toMatchObject({
      code: 'missing-column',
      details: { column: 'Kraj' },
    });
    expect((await refusal(text('Ime;Kraj;Barva\na;b;c'))).message).toBe(
      'file: a column is not known here: rename or remove it (column "Barva")',
    );
    expect(await refusal(text('Ime;Kraj;ime\na;b;c'))).toMatchObject({
      code: 'duplicate-column',
      details: { column: 'Ime' },
    });
    expect(await refusal(text('Ime;Kraj;\na;b;c'))).toMatchObject({ details: { column: 'no. 3' } });
    expect((await readTable(text('Ime;Kraj;\na;b;\n'), ['Ime', 'Kraj'])).rows).toHaveLength(1);
  });

  it('is refused when it is empty, too large, no text, or cut off within a quotation', async () => {
    const codes: [Uint8Array, UnreadableFileCode][] = [
      [text(''), 'empty-file'],
      [text('\uFEFF\r\n;\r\n'), 'empty-file'],
      [new Uint8Array(20 * 1024 * 1024 + 1), 'file-too-large'],
      [text('%PDF-1.7'), 'not-a-spreadsheet'],
      [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'not-a-spreadsheet'],
      [Buffer.from([0x61, 0, 0x62]), 'not-a-spreadsheet'],
      [Buffer.from([0x61, 0x81, 0xff]), 'unknown-encoding'],
      [text('Ime;Kraj\nAna;"Koper\nIva;Izola\n'), 'unclosed-quote'],
      [text('PK\u0003\u0004 and nothing more'), 'broken-spreadsheet'],
      [zipSync({ 'a.txt': strToU8('a') }), 'broken-spreadsheet'],
    ];
    for (const [bytes, code] of codes) expect((await refusal(bytes)).code).toBe(code);
  });

  it('keeps the register of the sample in its two encodings', async () => {
    const columns = (await readFile(join(samples, 'register.csv'), 'utf8')).split(/\r?\n/)[0] ?? '';
    const names = columns.replace('\uFEFF', '').split(';');
    const clean = await readTable(await readFile(join(samples, 'register.csv')), names);
    const messy = await readTable(await readFile(join(samples, 'register-messy-cp1250.csv')), names);
    expect([clean.encoding, clean.rows.length]).toEqual(['utf-8', 264]);
    expect([messy.encoding, messy.rows.length]).toEqual(['windows-1250', 41]);
    expect(messy.rows.find((row) => row.line === 23)?.cells['Pošta']).toBe('Koper; Capodistria');
  });
});

describe('a spreadsheet', () => {
  it('gives its texts, numbers as written and dates as days', async () => {
    const bytes = await sheet([
      [{ value: 'Ime' }, { value: 'Kraj' }],
      [
        { value: ' Žiga & <Ana> ' },
        { value: new Date('2022-11-30T00:00:00Z'), type: Date, format: 'd. m. yyyy' },
      ],
      [{ value: 704930596873, type: Number }, { value: '=1+1' }],
    ]);
    const table = await readTable(bytes, ['Ime', 'Kraj']);
    expect(table.encoding).toBe('xlsx');
    expect(table.rows.map((row) => [row.line, row.cells])).toEqual([
      [2, { Ime: 'Žiga & <Ana>', Kraj: '2022-11-30' }],
      [3, { Ime: '704930596873', Kraj: '=1+1' }],
    ]);
  });

  it('shows a formula as it is written, not the value it last had', async () => {
    const bytes = workbook(
      `${headerRow}<row r="3"><c r="A3" t="str"><f>HYPERLINK("http://x","a&amp;b")</f><v>Ana</v></c>` +
        '<c r="B3" s="0"><f t="shared" si="0"/><v>44895</v></c></row>' +
        '<row r="4"><c r="A4"><f>1/0</f></c><c r="B4" t="e"><v>#N/A</v></c></row>',
    );
    expect((await readTable(bytes, ['Ime', 'Kraj'])).rows.map((row) => [row.line, row.cells])).toEqual([
      [3, { Ime: '=HYPERLINK("http://x","a&b")', Kraj: '=' }],
      [4, { Ime: '=1/0', Kraj: '#N/A' }],
    ]);
  });

  it('is refused when it would unpack without measure, or reaches far beyond a table', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(70 * 1024 * 1024) }, { level: 1 });
    expect(bomb.length).toBeLessThan(20 * 1024 * 1024);
    expect((await refusal(bomb)).code).toBe('file-too-large');
    const far = workbook(`${headerRow}<row r="90000000"><c r="A90000000"><v>1</v></c></row>`);
    expect((await refusal(far)).code).toBe('too-many-rows');
    const wide = workbook(`${headerRow}<row r="2"><c r="ZZZZ2"><v>1</v></c></row>`);
    expect((await refusal(wide)).code).toBe('too-many-columns');
  });
});

describe('whatever bytes come', () => {
  const readsOrRefuses = async (bytes: Uint8Array): Promise<boolean> =>
    readTable(bytes, ['Ime', 'Kraj']).then(
      () => true,
      (error: unknown) => error instanceof UnreadableFile,
    );

  it('a file is read or refused with a code', async () => {
    const seed = Date.now() % 2 ** 31;
    const start = fc.constantFrom('', 'Ime;Kraj\n', 'PK\u0003\u0004', '"', '\uFEFFIme,Kraj\r\n"');
    const bytes = fc
      .tuple(start, fc.uint8Array({ maxLength: 400 }))
      .map(([prefix, rest]) => Buffer.concat([Buffer.from(prefix), rest]));
    const outcome = await fc.check(fc.asyncProperty(bytes, readsOrRefuses), { seed, numRuns: 500 });
    expect({ seed, counterexample: outcome.counterexample }).toEqual({ seed, counterexample: null });
  });

  it('a damaged spreadsheet is read or refused with a code', async () => {
    const whole = workbook(`${headerRow}<row r="2"><c r="A2"><v>1</v></c></row>`);
    const seed = Date.now() % 2 ** 31;
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    const property = fc.asyncProperty(damage, (changes) => {
      const bytes = Uint8Array.from(whole);
      for (const [at, value] of changes) bytes[at] = value;
      return readsOrRefuses(bytes);
    });
    const outcome = await fc.check(property, { seed, numRuns: 300 });
    expect({ seed, counterexample: outcome.counterexample }).toEqual({ seed, counterexample: null });
  });
});
