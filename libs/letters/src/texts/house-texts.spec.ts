import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localDate } from '#libs/kernel';
import type { Language } from '#libs/texts';
import { askedBy, filled, mistakeIn } from '../template.rules';
import { houseTexts, textInForce } from './text-book';
import { textHash } from './text-hash';

const FILE = join(__dirname, 'house-texts.golden.json');
const nameOf = ({ key, unit, version }: (typeof houseTexts)[number]): string =>
  `${key}${unit === null ? '' : `/${unit}`} v${version}`;

describe('The texts of the house', () => {
  const published = JSON.parse(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '{}') as Record<
    string,
    string
  >;
  const now = Object.fromEntries(houseTexts.map((text) => [nameOf(text), textHash(text.parts)]));

  it('once published are never edited: what changes is a new version', () => {
    expect(Object.keys(published).length).toBeGreaterThan(0);
    for (const [name, hash] of Object.entries(published)) expect([name, now[name]]).toEqual([name, hash]);
  });

  it('are all among the published ones', () => {
    if (process.env['SPIS_PUBLISH_TEXTS'] === '1')
      writeFileSync(FILE, `${JSON.stringify({ ...now, ...published }, null, 2)}\n`);
    const missing = Object.keys(now).filter((name) => published[name] === undefined);
    expect(missing).toEqual([]);
  });

  const wordings = houseTexts.flatMap((text) =>
    Object.entries(text.parts).map(([part, wording]) => ({ name: `${nameOf(text)} ${part}`, ...wording })),
  );

  it.each(['sl', 'it'] as Language[])(
    'have four Slovene or two Italian forms wherever they count (%s)',
    (language) => {
      expect(wordings.filter((each) => mistakeIn(each[language], language) !== null)).toEqual([]);
    },
  );

  it('ask for nothing in Italian that they do not ask for in Slovene, but for the sex of the person', () => {
    const more = wordings.filter(({ sl, it: italian }) =>
      askedBy(italian).some((name) => name !== 'sex' && !askedBy(sl).includes(name)),
    );
    expect(more.map(({ name }) => name)).toEqual([]);
  });

  it('a unit writes with its own wording before the house’s, from its first day on', () => {
    const [letterhead] = houseTexts.filter(({ key, unit }) => key === 'letterhead' && unit === null);
    const own = { ...letterhead, unit: 'Litija', version: 7, from: localDate('2026-05-01') };
    const texts = [...houseTexts, own] as typeof houseTexts;
    const on = (day: string, unit: string) => textInForce(texts, 'letterhead', unit, localDate(day)).version;
    expect([on('2026-04-30', 'Litija'), on('2026-05-01', 'Litija'), on('2026-05-01', 'Koper')]).toEqual([
      1, 7, 1,
    ]);
  });
});

describe('A text is filled', () => {
  it('with the dual and the plural that go with the number', () => {
    const text = '{n|manjka|manjkata|manjkajo|manjka} {n} {n|dokazilo|dokazili|dokazila|dokazil}';
    expect([1, 2, 3, 5, 101, 102].map((n) => filled(text, { n }, 'sl'))).toEqual([
      'manjka 1 dokazilo',
      'manjkata 2 dokazili',
      'manjkajo 3 dokazila',
      'manjka 5 dokazil',
      'manjka 101 dokazilo',
      'manjkata 102 dokazili',
    ]);
    expect([1, 2].map((n) => filled('{n} {n|documento|documenti}', { n }, 'it'))).toEqual([
      '1 documento',
      '2 documenti',
    ]);
  });

  it('with the form that goes with the sex, and a form for both where it is not known', () => {
    const text = 'Spoštovan{sex?i gospod|a gospa|i}';
    expect(['male', 'female', 'unknown'].map((sex) => filled(text, { sex }, 'sl'))).toEqual([
      'Spoštovani gospod',
      'Spoštovana gospa',
      'Spoštovani',
    ]);
  });

  it('or not at all: a value that is missing is an error, braces in a value are only text', () => {
    expect(() => filled('{name}', {}, 'sl')).toThrow('name');
    expect(filled('{name}', { name: '{other}' }, 'sl')).toBe('{other}');
  });

  it('is found to be wrong where forms or braces are', () => {
    expect(mistakeIn('{n|a|b}', 'sl')).toBe('PLURAL_FORMS');
    expect(mistakeIn('{n|a|b}', 'it')).toBeNull();
    expect(mistakeIn('{sex?a|b}', 'sl')).toBe('SEX_FORMS');
    expect(mistakeIn('{a', 'sl')).toBe('BRACES');
  });
});
