import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpKey } from '../../apps/web/src/shell/help-key';
import { flat } from './web-texts';

const WEB = join(__dirname, '../../apps/web/src');
const LANGUAGES = ['sl', 'it', 'en'] as const;

/** The pages of the application: the folder of their feature and their path. */
const pages = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.routes.ts'))
  .flatMap((name) => {
    const text = readFileSync(join(WEB, name), 'utf8');
    const [feature = ''] = name.split('/');
    return [...text.matchAll(/\bpath: '([^']+)'/g)].map(([, path = '']) => ({ feature, path }));
  });

const help = (language: string) =>
  flat(JSON.parse(readFileSync(join(WEB, 'texts', language, 'help.json'), 'utf8')) as object, 'help.');

describe('the help of the pages', () => {
  it.each(LANGUAGES)(
    'has a title, what the page is for and a hint for every page there is, in %s',
    (language) => {
      const texts = help(language);
      const wanted = pages.flatMap(({ feature, path }) =>
        ['title', 'about', '1'].map((part) => `${helpKey(feature, path)}.${part}`),
      );
      expect(wanted.length).toBeGreaterThan(75);
      expect(wanted.filter((key) => !texts.has(key))).toEqual([]);
    },
  );

  it('speaks of no page that there is not, and skips no hint', () => {
    const keys = new Set(pages.map(({ feature, path }) => helpKey(feature, path)));
    const told = [...help('sl').keys()].filter((key) => key.startsWith('help.of.'));
    const last = (key: string): string => key.split('.').at(-1) ?? '';
    const stray = told.filter((key) => !keys.has(key.slice(0, key.lastIndexOf('.'))));
    const hints = told.filter((key) => Number(last(key)) > 1);
    const skipped = hints.filter(
      (key) => !told.includes(`${key.slice(0, key.lastIndexOf('.'))}.${Number(last(key)) - 1}`),
    );
    expect({ stray, skipped }).toEqual({ stray: [], skipped: [] });
  });
});
