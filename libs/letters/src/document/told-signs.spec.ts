import { composeLetter } from '../compose/compose-letter';
import { aCall, aLetter, houseTextsFor } from '../letters.builder';
import { toldByNumber } from './told-signs.rules';
import { printableSigns } from './typefaces';

const call = aLetter(aCall());
const written = composeLetter(call, houseTextsFor(call), null).document;
const { first, all } = printableSigns();
const to = (addressee: string) => ({
  ...written,
  sheets: written.sheets.map((sheet) => ({ ...sheet, addressee: [addressee] })),
});
const told = (addressee: string) => toldByNumber(to(addressee), (sign) => all.has(sign));

describe('The typefaces', () => {
  it.each([
    ['Slovene, Italian, Vietnamese and Turkish', 'Žgajnar Òpèra Nguyễn Thị Ánh Işık'],
    ['Greek and Cyrillic', 'Ελένη Παπαδοπούλου Ђорђе Љубић Щербаков'],
    ['Arabic and Persian', 'محمد الأحمد پریسا'],
    ['Hebrew', 'שלום'],
    ['Armenian and Georgian', 'Հայկ ნინო'],
  ])('have the letters of %s names', (_, name) => {
    expect([...name].filter((sign) => !all.has(sign.codePointAt(0) ?? 0))).toEqual([]);
  });

  it('have no letters that nobody drew, the first has Latin ones and no Arabic', () => {
    for (const sign of ['懶', '😀', '\u{d19be}']) expect(all.has(sign.codePointAt(0) ?? 0)).toBe(false);
    expect([first.has(0x17d), first.has(0x645), all.has(0x645)]).toEqual([true, false, true]);
  });
});

describe('A document that must not fail on a sign', () => {
  it('stays as it was where every sign can be printed', () => {
    expect(told('محمد Žgajnar\nУлица\t5')).toEqual(to('محمد Žgajnar\nУлица\t5'));
  });

  it('tells a sign that no typeface has by its number, and says so once on every sheet', () => {
    const { sheets } = told('Neža 😀 懶\u0007');
    expect(sheets.map(({ addressee }) => addressee)).toEqual(
      sheets.map(() => ['Neža [U+1F600] [U+61F6][U+0007]']),
    );
    expect(sheets.map(({ blocks }) => blocks[0])).toEqual([
      { type: 'paragraph', text: expect.stringContaining('številko v Unicodu') },
      { type: 'paragraph', text: expect.stringContaining('numero Unicode') },
    ]);
    expect(sheets[0]?.blocks.slice(1)).toEqual(written.sheets[0]?.blocks);
  });

  it('says it on the sheet alone that has such a sign', () => {
    const [slovene, ...others] = written.sheets;
    if (!slovene) throw new Error('a letter without a sheet');
    const { sheets } = toldByNumber(
      { ...written, sheets: [{ ...slovene, closing: '☃懶' }, ...others] },
      (sign) => all.has(sign),
    );
    expect(sheets.slice(1)).toEqual(others);
  });

  it('shows what would turn the direction of reading, or end the text, instead of obeying it', () => {
    const [sheet] = told('Ana\u202eanA\0\ufeff').sheets;
    expect(sheet?.addressee).toEqual(['Ana[U+202E]anA[U+0000][U+FEFF]']);
  });
});
