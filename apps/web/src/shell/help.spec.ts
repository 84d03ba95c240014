/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpKey } from './help-key';

const WEB = join(__dirname, '..');
const LANGUAGES = ['sl', 'it', 'en'] as const;

/** The pages of the application: the folder of their feature and their path. */
const pages = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.routes.ts'))
  .flatMap((name) => {
    const text = readFileSync(join(WEB, name), 'utf8');
    const [feature = ''] = name.split('/');
    return [...text.matchAll(/\bpath: '([^']+)'/g)].map(([, path = '']) => ({ feature, path }));
  });

interface Help {
  readonly of: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
}

/** The helps of a language by their keys, as the application asks for them. */
function helps(language: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const { of } = JSON.parse(readFileSync(join(WEB, 'texts', language, 'help.json'), 'utf8')) as Help;
  return new Map(
    Object.entries(of).flatMap(([feature, all]) =>
      Object.entries(all).map(([words, help]) => [`help.of.${feature}.${words}`, help] as const),
    ),
  );
}

describe('the help of the pages', () => {
  it.each(LANGUAGES)(
    'has a title, what the page is for and a hint for every page there is, in %s',
    (language) => {
      const told = helps(language);
      const wanted = pages.flatMap(({ feature, path }) =>
        ['title', 'about', '1'].map((part) => ({ key: helpKey(feature, path), part })),
      );
      expect(wanted.length).toBeGreaterThan(75);
      expect(wanted.filter(({ key, part }) => !told.get(key)?.[part])).toEqual([]);
    },
  );

  it('speaks of no page that there is not, and skips no hint', () => {
    const keys = new Set(pages.map(({ feature, path }) => helpKey(feature, path)));
    const told = [...helps('sl')];
    const stray = told.filter(([key]) => !keys.has(key)).map(([key]) => key);
    const skipped = told.filter(([, help]) =>
      Object.keys(help).some((part) => Number(part) > 1 && !(`${Number(part) - 1}` in help)),
    );
    expect({ stray, skipped }).toEqual({ stray: [], skipped: [] });
  });
});
