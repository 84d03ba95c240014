import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import writeXlsxFile from 'write-excel-file/node';
import { localDate } from '#libs/kernel';
import { readCorrections, readRegister, type ImportFile } from './import-file';
import { REGISTER_COLUMNS, type RegisterColumn, type RegisteredEntry } from './register-row';
import { UnreadableFile } from './unreadable-file';

const samples = join(__dirname, '../../../samples/koper-2022');
const sample = (name: string): Promise<Buffer> => readFile(join(samples, name));
const today = localDate('2026-01-15');

const good: Readonly<Record<RegisterColumn, string>> = {
  'Evidenčna št.': 'ODU-2022/0001',
  'Datum vloge': '3. 1. 2022',
  Priimek: 'Žagar',
  Ime: 'Ana',
  Spol: 'Ž',
  EMŠO: '2605949595885',
  'Ulica in hišna št.': 'Prisoje 6',
  'Poštna št.': '6274',
  Pošta: 'Šmarje',
  'Pogostost pomoči': 'dnevno',
  'Razširjen obseg': '',
  'Pomoč svojcev': 'ne',
  'Datum uvrstitve': '10. 1. 2022',
  'Datum prenehanja': '',
  'Razlog prenehanja': '',
  'Začetek storitve': '',
};

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

function csv(rows: readonly Partial<Record<RegisterColumn, string>>[]): Buffer {
  const lines = rows.map((row) => REGISTER_COLUMNS.map((column) => quoted(row[column] ?? '')).join(';'));
  return Buffer.from([REGISTER_COLUMNS.join(';'), ...lines].join('\r\n'));
}

const errorsOf = (file: ImportFile<unknown>) => file.rows.flatMap((row) => row.errors ?? []);

async function codesFor(change: Partial<Record<RegisterColumn, string>>): Promise<string[]> {
  const file = await readRegister(csv([{ ...good, ...change }]), today);
  return errorsOf(file).map((error) => `${error.column}: ${error.code}`);
}

async function entryFor(change: Partial<Record<RegisterColumn, string>>): Promise<RegisteredEntry> {
  const [reading] = (await readRegister(csv([{ ...good, ...change }]), today)).rows;
  if (!reading?.row) throw new Error('the row was rejected');
  return reading.row;
}

/** The cells of a CSV of the samples, for saving them in other forms. */
const cellsOf = (text: string): string[][] => parse(text, { delimiter: ';', bom: true });

describe('the register of the sample', () => {
  it('is good in all its 264 rows, of 248 people', async () => {
    const file = await readRegister(await sample('register.csv'), today);
    expect(errorsOf(file)).toEqual([]);
    expect(file.rows).toHaveLength(264);
    expect(new Set(file.rows.map((row) => row.row?.emso)).size).toBe(248);
    expect(file.rows[1]?.row).toEqual({
      registerNumber: 'ODU-2021/0002',
      emso: '0704930596873',
      person: {
        surname: 'Rozman',
        givenName: 'Vera',
        sex: 'female',
        emso: '0704930596873',
        street: 'Krožna cesta 38',
        postalCode: '6281',
        post: 'Škofije',
      },
      applicationReceivedOn: '2021-05-27',
      listedOn: '2021-06-10',
      needProfile: {
        frequency: 'several-times-daily',
        extendedScope: [],
        relativesHelp: false,
        hoursPerWeek: null,
      },
      end: { endedOn: '2022-01-30', reason: 'admitted', serviceStartedOn: '2022-01-30' },
    });
  });

  it('says the same as a spreadsheet, with commas, with other columns first', async () => {
    const cells = cellsOf(await readFile(join(samples, 'register.csv'), 'utf8'));
    const expected = (await readRegister(await sample('register.csv'), today)).rows;
    const turned = cells.map((row) => [...row.slice(7), ...row.slice(0, 7)]);
    const sheet = cells.map((row) => row.map((value) => ({ value })));
    for (const bytes of [
      await writeXlsxFile(sheet as never).toBuffer(),
      Buffer.from(cells.map((row) => row.map(quoted).join(',')).join('\n')),
      Buffer.from(turned.map((row) => row.map(quoted).join(';')).join('\n')),
    ])
      expect((await readRegister(bytes, today)).rows).toEqual(expected);
  });
});

describe('the messy register', () => {
  interface Expectation {
    readonly encoding: string;
    readonly data_rows: number;
    readonly rejected_rows: number;
    readonly accepted_rows: number;
    readonly rows: readonly { line: number; column: string; kind: string; accepted: boolean }[];
  }

  const expectation = async (): Promise<Expectation> =>
    JSON.parse(await readFile(join(samples, 'messy-expected.json'), 'utf8')) as Expectation;

  it('is rejected exactly where it is wrong and accepted where it is only untidy', async () => {
    const expected = await expectation();
    const file = await readRegister(await sample('register-messy-cp1250.csv'), today);
    expect(file.encoding).toBe(expected.encoding);
    expect(file.rows).toHaveLength(expected.data_rows);
    expect(file.rows.filter((row) => row.row)).toHaveLength(expected.accepted_rows);
    expect(file.rows.filter((row) => row.errors)).toHaveLength(expected.rejected_rows);
    expect(errorsOf(file).map(({ line, column, code }) => ({ line, column, kind: code }))).toEqual(
      expected.rows.filter((row) => !row.accepted).map(({ line, column, kind }) => ({ line, column, kind })),
    );
    const untidy = expected.rows.filter((row) => row.accepted).map((row) => row.line);
    expect(untidy.filter((line) => file.rows.find((row) => row.line === line)?.row)).toEqual(untidy);
  });

  it('keeps a text that looks like a formula as it is written', async () => {
    const file = await readRegister(await sample('register-messy-cp1250.csv'), today);
    expect(file.rows.find((row) => row.line === 27)?.row?.person.surname).toBe('=HYPERLINK("http://x")');
    expect(file.rows.find((row) => row.line === 17)?.row?.person.surname).toBe('Koren');
  });

  it('says the same as a spreadsheet', async () => {
    const text = new TextDecoder('windows-1250').decode(await sample('register-messy-cp1250.csv'));
    const sheet = cellsOf(text).map((row) => row.map((value) => ({ value })));
    const file = await readRegister(await writeXlsxFile(sheet as never).toBuffer(), today);
    const original = await readRegister(await sample('register-messy-cp1250.csv'), today);
    expect(file.rows).toEqual(original.rows);
  });
});

describe('a row of a register', () => {
  it('may be written in any of the usual ways', async () => {
    const entry = await entryFor({
      'Datum vloge': ' 03.01.2022 ',
      'Datum uvrstitve': '10.\u00a01.\u00a02022',
      'Datum prenehanja': '2022-02-01',
      'Razlog prenehanja': 'SPREJEM  v oskrbo',
      'Začetek storitve': '7. 2. 2022',
      'Pogostost pomoči': '3\u00a0× tedensko',
      'Razširjen obseg': 'Prazniki, popoldne,popoldne',
      'Pomoč svojcev': 'DA',
      Spol: 'm',
    });
    expect(entry).toMatchObject({
      applicationReceivedOn: '2022-01-03',
      listedOn: '2022-01-10',
      end: { endedOn: '2022-02-01', reason: 'admitted', serviceStartedOn: '2022-02-07' },
      needProfile: {
        frequency: 'three-weekly',
        extendedScope: ['afternoon', 'holiday'],
        relativesHelp: true,
      },
      person: { sex: 'male' },
    });
    for (const [word, reason] of [
      ['odhod v dom', 'moved-to-institution'],
      ['smrt', 'died'],
      ['odstop', 'withdrew'],
      ['ni več upravičena', 'no-longer-eligible'],
      ['drugo', 'other'],
    ])
      expect(await entryFor({ 'Datum prenehanja': '11. 1. 2022', 'Razlog prenehanja': word })).toMatchObject({
        end: { reason },
      });
  });

  it('is rejected with everything that is wrong with it, and without what it says', async () => {
    const file = await readRegister(
      csv([good, { ...good, EMŠO: '2605949595884', Spol: 'x', 'Datum vloge': '30. 2. 2022', Pošta: ' ' }]),
      today,
    );
    expect(errorsOf(file)).toEqual([
      expect.objectContaining({ line: 3, column: 'Evidenčna št.', code: 'duplicate-register-number' }),
      expect.objectContaining({ column: 'Spol', code: 'unknown-sex' }),
      expect.objectContaining({ column: 'EMŠO', code: 'emso-check-digit' }),
      expect.objectContaining({ column: 'Pošta', code: 'missing-required' }),
      expect.objectContaining({ column: 'Datum vloge', code: 'impossible-date' }),
    ]);
    expect(JSON.stringify(file.rows[1])).not.toContain('2605949595884');
  });

  it('has a code for every mistake', async () => {
    const ended = { 'Datum prenehanja': '1. 2. 2022', 'Razlog prenehanja': 'smrt' };
    const mistakes: [Partial<Record<RegisterColumn, string>>, string][] = [
      [{ 'Evidenčna št.': '=1+1' }, 'Evidenčna št.: malformed-register-number'],
      [{ Priimek: 'a'.repeat(201) }, 'Priimek: too-long'],
      [{ EMŠO: '605949595885' }, 'EMŠO: emso-malformed'],
      [{ 'Poštna št.': '62745' }, 'Poštna št.: malformed-postcode'],
      [{ 'Razširjen obseg': 'ponoči' }, 'Razširjen obseg: unknown-scope'],
      [{ 'Pomoč svojcev': 'morda' }, 'Pomoč svojcev: unknown-yes-no'],
      [{ 'Pogostost pomoči': 'constructor' }, 'Pogostost pomoči: unknown-frequency'],
      [{ 'Datum vloge': '1. 1. 0202' }, 'Datum vloge: implausible-date'],
      [{ 'Datum vloge': '11. 1. 2022' }, 'Datum uvrstitve: listed-before-application'],
      [{ 'Datum uvrstitve': '16. 1. 2026' }, 'Datum uvrstitve: date-in-future'],
      [{ ...ended, 'Datum prenehanja': '' }, 'Datum prenehanja: reason-without-end'],
      [{ ...ended, 'Začetek storitve': '1. 2. 2022' }, 'Začetek storitve: service-start-without-admission'],
      [{ 'Začetek storitve': '1. 2. 2022' }, 'Začetek storitve: service-start-without-admission'],
      [
        { ...ended, 'Razlog prenehanja': 'sprejem v oskrbo', 'Začetek storitve': '9. 1. 2022' },
        'Začetek storitve: service-start-before-listing',
      ],
    ];
    for (const [change, code] of mistakes) expect(await codesFor(change)).toEqual([code]);
  });

  it('is rejected when a cell is missing or one too many', async () => {
    const header = REGISTER_COLUMNS.join(';');
    const cells = REGISTER_COLUMNS.map((column) => good[column]).join(';');
    const bytes = Buffer.from(`${header}\n${cells};more\nODU-2022/0002;3. 1. 2022\n${cells};\n`);
    const file = await readRegister(bytes, today);
    expect(file.rows.map((row) => row.errors?.[0]?.code)).toEqual([
      'wrong-number-of-cells',
      'wrong-number-of-cells',
      'duplicate-register-number',
    ]);
  });
});

describe('the corrections of the sample', () => {
  it('say when they became known', async () => {
    const file = await readCorrections(await sample('corrections.csv'), today);
    expect(file.rows).toEqual([
      {
        line: 2,
        row: {
          registerNumber: 'ODU-2022/0035',
          knownOn: '2023-04-03',
          endedOn: '2022-11-20',
          reason: 'died',
          note: 'sporočilo svojcev, prejeto 3. 4. 2023',
        },
      },
    ]);
  });
});

describe('whatever the cells say', () => {
  it('every row is either good or rejected on its own line', async () => {
    const seed = Date.now() % 2 ** 31;
    const usual = fc.constantFrom(...Object.values(good), 'smrt', '=A1', '"', '31. 2. 2022', '\u00a0');
    const cell = fc.oneof(usual, fc.string({ unit: 'binary', maxLength: 20 }));
    const change = fc.dictionary(fc.constantFrom(...REGISTER_COLUMNS), cell, {
      maxKeys: 4,
      noNullPrototype: true,
    });
    const property = fc.asyncProperty(fc.array(change, { maxLength: 8 }), async (changes) => {
      const file = await readRegister(csv(changes.map((each) => ({ ...good, ...each }))), today).catch(
        (error: unknown) => error,
      );
      if (file instanceof UnreadableFile)
        return file.code === 'unknown-encoding' || file.code === 'not-a-spreadsheet';
      const { rows } = file as ImportFile<RegisteredEntry>;
      const decided = rows.every((row) => (row.row ? !row.errors : (row.errors?.length ?? 0) > 0));
      return rows.length === changes.length && decided;
    });
    const outcome = await fc.check(property, { seed, numRuns: 300 });
    expect({ seed, counterexample: outcome.counterexample }).toEqual({ seed, counterexample: null });
  });
});
