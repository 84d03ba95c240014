import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pdfPages } from '#libs/testing';
import { composeLetter } from '../compose/compose-letter';
import { aCall, aLetter, houseTextsFor, inInstitution } from '../letters.builder';
import type { LetterDocument } from './letter-document';
import { Typesetter } from './typesetter';

const call = aLetter(aCall());
const written = composeLetter(call, houseTextsFor(call)).document;
const decision = aLetter(inInstitution(), { copies: ['Ana Šuštar'] });
const longer = composeLetter(decision, houseTextsFor(decision)).document;
const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('A letter that is set', () => {
  const typesetter = new Typesetter();

  it('is a tagged, accessible document in Slovene and Italian with a title', () => {
    const pdf = typesetter.pdf(written).toString('latin1');
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

  it('can be read out and copied, č š ž and all', () => {
    const text = pdfPages(typesetter.pdf(written)).join('\n');
    for (const said of ['Marija Žgajnar', 'Številka: 181-2/2026-4', '2 dokazili', 'mancano 2 documenti'])
      expect(text).toContain(said);
  });

  it('has the same bytes again, after other letters, and in another process', () => {
    const first = hash(typesetter.pdf(written));
    const other = hash(typesetter.pdf(longer));
    expect(hash(typesetter.pdf(written))).toBe(first);
    expect(other).not.toBe(first);
    expect(setElsewhere(longer)).toBe(other);
  });

  it('has every page of a long decision, in both languages', () => {
    const pages = pdfPages(typesetter.pdf(longer));
    expect(pages.length).toBeGreaterThanOrEqual(4);
    expect(pages.at(-1)).toContain('Da notificare personalmente');
    for (const [index, page] of pages.entries()) expect(page).toContain(`${index + 1} / ${pages.length}`);
  });

  it('prints what people wrote as it was written, whatever it looks like to the typesetter', () => {
    const odd = '#panic("x") *b* $x$ [y] \\ @z <label> // no';
    const sheets = written.sheets.map((sheet) => ({ ...sheet, addressee: [odd] }));
    expect(pdfPages(typesetter.pdf({ ...written, sheets })).join('\n')).toContain(odd);
  });
});

function setElsewhere(document: LetterDocument): string {
  const root = join(__dirname, '../../../..');
  const script = `
    const { Typesetter } = require('./libs/letters/src/document/typesetter.ts');
    const bytes = new Typesetter().pdf(JSON.parse(process.argv[1]));
    process.stdout.write(require('node:crypto').createHash('sha256').update(bytes).digest('hex'));`;
  const register = join(root, 'libs/testing/src/typescript.register.cjs');
  const args = ['-r', register, '-e', script, JSON.stringify(document)];
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
}
