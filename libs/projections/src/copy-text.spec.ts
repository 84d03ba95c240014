import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { chunked, copyField, copyLine, copyText } from './copy-text';

describe('a value on its way into a table', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await createTestDatabase([])));
  afterAll(() => database.drop());

  it('arrives as it was, whatever signs it has', async () => {
    const texts = [
      '',
      ' ',
      '\\N',
      '\\',
      'a\tb',
      'a\nb\r\nc',
      '\\.',
      'č š ž 👵🏽',
      '"\'{},;',
      'x'.repeat(200_000),
    ];
    await database.app.transaction(async (connection) => {
      await connection.query('create temp table arrived (n integer, value text)');
      const lines = texts.map((text, n) => `${n}\t${copyText(text)}\n`);
      await connection.copyFrom('copy arrived from stdin', chunked(lines));
      const { rows } = await connection.query<{ value: string }>('select value from arrived order by n');
      expect(rows.map(({ value }) => value)).toEqual(texts);
    });
  });

  it('is null, a number, a moment or JSON where it is one', () => {
    expect([null, undefined, 0, -1.5, 12n, true].map(copyField)).toEqual([
      '\\N',
      '\\N',
      '0',
      '-1.5',
      '12',
      'true',
    ]);
    expect(copyField(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
    expect(copyField({ a: ['b\n'] })).toBe('{"a":["b\\\\n"]}');
  });

  it('is refused in a row that does not fit its table', () => {
    const table = { name: 'one', columns: [{ name: 'a', type: 'text' }], indexes: [] };
    expect(copyLine(table, 'key', ['x'])).toBe('key\tx\n');
    expect(() => copyLine(table, 'key', ['x', 'y'])).toThrow('2 values for 1 columns');
  });
});
