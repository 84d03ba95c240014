import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { houseTexts } from '../../libs/letters/src/texts/text-book';

interface Names {
  readonly key: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, string>>;
}
const namesIn = (language: string): Names =>
  JSON.parse(
    readFileSync(join(__dirname, `../../apps/web/src/texts/${language}/letter-texts.json`), 'utf8'),
  ) as Names;

describe('The pages of the letters’ texts', () => {
  it.each(['sl', 'it', 'en'])('name every text and every part of it, and nothing else (%s)', (language) => {
    const { key, parts } = namesIn(language);
    const keys = new Set(houseTexts.map((text) => text.key));
    const names = new Set(
      houseTexts.flatMap((text) => Object.keys(text.parts)).map((name) => name.replaceAll('.', '_')),
    );
    expect(Object.keys(key).sort()).toEqual([...keys].sort());
    expect(Object.keys(parts).sort()).toEqual([...names].sort());
  });
});
