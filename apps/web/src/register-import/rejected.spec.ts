import { isSpreadsheet, mistakesCsv, rejectedRows, rowsByLine, textOf } from './rejected.rules';

const FILE = 'št;ime;opomba\r\n1;Ana;dobro\r\n2;Bor;"dve\r\nvrstici"\r\n3;Eva;slabo\r\n';

describe('the rejected rows of a register', () => {
  it('are taken as they stand, with the header, each once', () => {
    const mistakes = [{ line: 5 }, { line: 3 }, { line: 5 }];
    expect(rejectedRows(FILE, mistakes)).toBe(
      '\uFEFFšt;ime;opomba\r\n2;Bor;"dve\nvrstici"\r\n3;Eva;slabo\r\n',
    );
  });

  it('are found by the line on which they begin, also behind a cell of several lines', () => {
    expect([...rowsByLine(FILE).keys()]).toEqual([1, 2, 3, 5]);
  });

  it('are read in the encodings of offices', () => {
    expect(textOf(new Uint8Array([0xe8, 0x61, 0x73]))).toBe('čas');
    expect(textOf(new TextEncoder().encode('čas'))).toBe('čas');
    expect(isSpreadsheet(new Uint8Array([0x50, 0x4b, 3, 4]))).toBe(true);
  });

  it('go with their mistakes into a list in which nothing is a formula', () => {
    const list = mistakesCsv(
      ['vrstica', 'stolpec', 'napaka'],
      [{ line: 3, column: '=A1', text: 'ni "dan"' }],
    );
    expect(list).toBe('\uFEFF"vrstica";"stolpec";"napaka"\r\n"3";"\'=A1";"ni ""dan"""\r\n');
  });
});
