import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pdfPages } from '#libs/testing';
import { composeLetter } from '../compose/compose-letter';
import { aCall, aLetter, houseTextsFor, inInstitution } from '../letters.builder';
import type { LetterDocument } from './letter-document';
import { Typesetter } from './typesetter';
import { LetterNotSet, SignsNotInFont, TypesetterDown } from './typesetter.errors';

const call = aLetter(aCall());
const written = composeLetter(call, houseTextsFor(call), 'K7QF-2M9D-0XZR-41TB').document;
const decision = aLetter(inInstitution(), { copies: ['Ana Šuštar'] });
const longer = composeLetter(decision, houseTextsFor(decision), 'K7QF-2M9D-0XZR-41TB').document;
const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('A letter that is set', () => {
  const typesetter = new Typesetter();
  afterAll(() => typesetter.stop());

  it('is a tagged, accessible document in Slovene and Italian with a title', async () => {
    const pdf = (await typesetter.pdf(written)).toString('latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    for (const mark of [
      '/StructTreeRoot',
      '/Lang (sl)',
      '/Lang (it)',
      '/DisplayDocTitle true',
      'pdfuaid:part',
    ])
      expect(pdf).toContain(mark);
    expect(pdf).toContain('Poziv k dopolnitvi vloge / Invito a integrare la domanda');
  });

  it('can be read out and copied, č š ž and all', async () => {
    const text = pdfPages(await typesetter.pdf(written)).join('\n');
    for (const said of ['Marija Žgajnar', 'Številka: 181-2/2026-4', '2 dokazili', 'mancano 2 documenti'])
      expect(text).toContain(said);
  });

  it('has the same bytes again, after other letters, and in another process', async () => {
    const first = hash(await typesetter.pdf(written));
    const other = hash(await typesetter.pdf(longer));
    expect(hash(await typesetter.pdf(written))).toBe(first);
    expect(other).not.toBe(first);
    expect(setElsewhere(longer)).toBe(other);
  });

  it('has every page of a long decision, in both languages', async () => {
    const pages = pdfPages(await typesetter.pdf(longer));
    expect(pages.length).toBeGreaterThanOrEqual(4);
    expect(pages.at(-1)).toContain('Da notificare personalmente');
    for (const [index, page] of pages.entries()) expect(page).toContain(`${index + 1} / ${pages.length}`);
  });

  it('bears the seal of the record on every page, and as a QR code that is described to whom cannot see it', async () => {
    const pdf = await typesetter.pdf(longer);
    for (const page of pdfPages(pdf)) expect(page).toContain('K7QF-2M9D-0XZR-41TB');
    const raw = pdf.toString('latin1');
    expect(raw.match(/\/S \/Figure/g)).toHaveLength(2);
    expect(raw).toContain('/Alt (Codice QR con il codice del sigillo K7QF-2M9D-0XZR-41TB)');
    const unsealed = { ...written, seal: null };
    expect(pdfPages(await typesetter.pdf(unsealed))[0]).not.toContain('K7QF');
  });

  it('prints what people wrote as it was written, whatever it looks like to the typesetter', async () => {
    const odd = '#panic("x") *b* $x$ [y] \\ @z <label> // no';
    const sheets = written.sheets.map((sheet) => ({ ...sheet, addressee: [odd] }));
    expect(pdfPages(await typesetter.pdf({ ...written, sheets })).join('\n')).toContain(odd);
  });
});

describe('A letter with signs that no typeface has', () => {
  const typesetter = new Typesetter();
  afterAll(() => typesetter.stop());

  it('is refused without quoting them, and the next one is set as ever', async () => {
    for (const odd of ['懶', '😀', '\u{d19be}']) {
      const sheets = written.sheets.map((sheet) => ({ ...sheet, addressee: [`Neža ${odd}`] }));
      const refused = typesetter.pdf({ ...written, sheets });
      await expect(refused).rejects.toBeInstanceOf(SignsNotInFont);
      await expect(refused).rejects.not.toThrow(/Neža|懶|😀/);
    }
    expect(pdfPages(await typesetter.pdf(written)).length).toBeGreaterThan(0);
  });

  it('is set where it is evidence, with the number of each sign and a word about it', async () => {
    for (const [odd, told] of [
      ['懶 😀', '[U+61F6] [U+1F600]'],
      ['\ud800\0\ufeff', '[U+D800][U+0000][U+FEFF]'],
    ] as const) {
      const sheets = written.sheets.map((sheet) => ({ ...sheet, addressee: [`Neža ${odd}`] }));
      const text = pdfPages(await typesetter.evidence({ ...written, sheets })).join('\n');
      expect(text).toContain(`Neža ${told}`);
      expect(text).toContain('številko v Unicodu');
    }
  });
});

describe('A letter to somebody whose name is of another script', () => {
  const typesetter = new Typesetter();
  afterAll(() => typesetter.stop());

  it('is set with that script’s typeface, a few thousand bytes longer, and is the same as evidence', async () => {
    const plain = await typesetter.pdf(written);
    for (const name of ['محمد الأحمد', 'שלום', 'Հայկ', 'ნინო', 'Ελένη', 'Щербаков', 'Nguyễn']) {
      const sheets = written.sheets.map((sheet) => ({ ...sheet, addressee: [name] }));
      const set = await typesetter.pdf({ ...written, sheets });
      expect(set.length - plain.length).toBeLessThan(12_000);
      expect(hash(await typesetter.evidence({ ...written, sheets }))).toBe(hash(set));
    }
  });
});

describe('The typesetter', () => {
  const typesetter = new Typesetter();
  afterAll(() => typesetter.stop());

  it('lets the server go on with other work while it sets a long letter', async () => {
    await typesetter.pdf(written);
    let ticks = 0;
    const clock = setInterval(() => (ticks += 1), 5);
    await typesetter.pdf(manyTimes(longer));
    clearInterval(clock);
    expect(ticks).toBeGreaterThanOrEqual(5);
  });

  it('sets letters that come at once each as it would alone', async () => {
    const alone = [hash(await typesetter.pdf(written)), hash(await typesetter.pdf(longer))];
    const both = await Promise.all([written, longer, written].map((letter) => typesetter.pdf(letter)));
    expect(both.map(hash)).toEqual([alone[0], alone[1], alone[0]]);
  });

  it('that goes down fails the letter at hand, and another one sets the next as ever', async () => {
    const first = hash(await typesetter.pdf(longer));
    const lost = expect(typesetter.pdf(manyTimes(longer))).rejects.toThrow(TypesetterDown);
    const waiting = typesetter.pdf(longer);
    await new Promise(setImmediate);
    await typesetter.stop();
    await lost;
    expect(hash(await waiting)).toBe(first);
  });

  it('says why a letter cannot be set, and sets the next one', async () => {
    const wrong = { ...written, sheets: [{ ...written.sheets[0], language: 'x'.repeat(9) }] } as never;
    await expect(typesetter.pdf(wrong)).rejects.toThrow(LetterNotSet);
    expect((await typesetter.pdf(written)).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

/** A letter with the same sheets again and again. */
const manyTimes = (letter: LetterDocument): LetterDocument => ({
  ...letter,
  sheets: Array.from({ length: 6 }, () => letter.sheets).flat(),
});

function setElsewhere(document: LetterDocument): string {
  const root = join(__dirname, '../../../..');
  const script = `
    const { LetterPress } = require('./libs/letters/src/document/letter-press.ts');
    const bytes = new LetterPress().pdf(process.argv[1]);
    process.stdout.write(require('node:crypto').createHash('sha256').update(bytes).digest('hex'));`;
  const register = join(root, 'libs/testing/src/typescript.register.cjs');
  const args = ['-r', register, '-e', script, JSON.stringify(document)];
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
}
