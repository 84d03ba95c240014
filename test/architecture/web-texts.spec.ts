import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programmes } from '#libs/programmes';
import { refusalCodes } from './refusal-codes';
import { askedTexts, flat, type FlatTexts, placesIn } from './web-texts';

const ROOT = join(__dirname, '..', '..');
const WEB = join(ROOT, 'apps/web/src');
const LANGUAGES = ['sl', 'it', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

const filesIn = (folder: string, form: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => form.test(name) && !/\.(spec|d)\.tsx?$/.test(name))
    .map((name) => join(folder, name));

const catalogue = (language: Language): FlatTexts =>
  new Map(
    readdirSync(join(WEB, 'texts', language)).flatMap((file) => {
      const content = JSON.parse(readFileSync(join(WEB, 'texts', language, file), 'utf8')) as object;
      return [...flat(content, `${file.replace('.json', '')}.`)];
    }),
  );

const texts = Object.fromEntries(LANGUAGES.map((language) => [language, catalogue(language)])) as Record<
  Language,
  FlatTexts
>;
const asked = filesIn(WEB, /\.tsx?$/).map((file) => ({
  file,
  ...askedTexts(file, readFileSync(file, 'utf8')),
}));

describe('what people read in the browser', () => {
  it.each(['it', 'en'] as const)('is there in %s wherever it is in Slovene, and nowhere else', (language) => {
    const [slovene, other] = [[...texts.sl.keys()].sort(), [...texts[language].keys()].sort()];
    expect(other).toEqual(slovene);
    expect(slovene.length).toBeGreaterThan(150);
  });

  it.each(LANGUAGES)('has every form that a number can ask for in %s', (language) => {
    const wanted = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
    const wrong = [...texts[language]].filter(
      ([, text]) => typeof text !== 'string' && Object.keys(text).sort().join() !== wanted.join(),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('has the same places for values in all three languages, and no empty text', () => {
    const told = (text: string | Readonly<Record<string, string>> = ''): string =>
      typeof text === 'string' ? text : (text['other'] ?? '');
    const wrong = [...texts.sl].filter(([key, text]) =>
      LANGUAGES.some((language) => {
        const other = told(texts[language].get(key));
        return other.trim() === '' || placesIn(other).join() !== placesIn(told(text)).join();
      }),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('is in the catalogues for every key that a page asks for', () => {
    const all = [...texts.sl.keys()];
    const missing = asked.flatMap(({ file, keys, groups }) => [
      ...keys.filter((key) => !texts.sl.has(key)).map((key) => `${file}: ${key}`),
      ...groups
        .filter((group) => !all.some((key) => key.startsWith(group)))
        .map((group) => `${file}: ${group}…`),
    ]);
    expect(missing).toEqual([]);
  });

  it('is asked for by a page: no text without a use', () => {
    // Sentences of problems are asked for by the code that the server answers.
    const used = new Set(asked.flatMap(({ keys, mentions }) => [...keys, ...mentions]));
    const named = [...used].filter((text) => text.includes('.')).map((text) => `${text}.`);
    const groups = [...new Set([...asked.flatMap((each) => each.beginnings), ...named])];
    const unused = [...texts.sl.keys()].filter(
      (key) => !used.has(key) && !groups.some((group) => key.startsWith(group)),
    );
    expect(unused).toEqual([]);
  });

  it('stands in no component', () => {
    expect(asked.flatMap(({ file, literals }) => literals.map((text) => `${file}: ${text}`))).toEqual([]);
  });

  it('names every programme, in Slovene as the catalogue of programmes does', () => {
    for (const { code, names } of programmes()) {
      expect([code, texts.sl.get(`programmes.name.${code}`)]).toEqual([code, names.sl]);
      if (names.it) expect(texts.it.get(`programmes.name.${code}`)).toBe(names.it);
    }
    expect([...texts.sl.keys()].filter((key) => key.startsWith('programmes.name.'))).toHaveLength(
      programmes().length,
    );
  });

  it('has a sentence for every refusal of a rule', () => {
    const codes = new Set(
      filesIn(join(ROOT, 'libs'), /\/src\/.*\.ts$/).flatMap((file) =>
        refusalCodes(file, readFileSync(file, 'utf8')),
      ),
    );
    expect(codes.size).toBeGreaterThan(300);
    expect([...codes].filter((code) => !texts.sl.has(`problems.codes.${code}`)).sort()).toEqual([]);
  });

  it.each([
    ['t("a.b")', { keys: ['a.b'] }],
    ['t(open ? "a.b" : "a.c")', { keys: ['a.b', 'a.c'] }],
    ['texts.t(`home.kind.${kind}`)', { groups: ['home.kind.'], beginnings: ['home.kind.'] }],
    ['<p>Besedilo</p>', { literals: ['Besedilo'] }],
    ['<p>{t("a.b")} · 12</p>', { literals: [] }],
  ])('is found in a source: %s', (source, found) => {
    expect(askedTexts('planted.tsx', source)).toMatchObject(found);
  });
});
