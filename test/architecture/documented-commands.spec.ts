import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');
const sources = readdirSync(join(root, 'apps/cli/src/commands')).map((name) =>
  read('apps/cli/src/commands', name),
);
const documents = ['README.md', 'docker/README.md']
  .concat(readdirSync(join(root, 'docs/runbooks')).map((name) => `docs/runbooks/${name}`))
  .map((path) => [path, read(path)] as const);

/** The names after a decorator, e.g. of every `@Command({ name: 'verify' })`. */
const named = (decorator: string): string[] =>
  sources.flatMap((text) =>
    [...text.matchAll(new RegExp(`@${decorator}\\(\\{\\s*name: '([a-z-]+)'`, 'g'))].map(
      ([, name = '']) => name,
    ),
  );
const groups = sources.flatMap((text) =>
  [...text.matchAll(/name: '([a-z-]+)',[^}]*subCommands/g)].map(([, name = '']) => name),
);
const flags = new Set(
  [...sources, read('apps/cli/src/spis.command.ts')].flatMap((text) => text.match(/--[a-z][a-z-]+/g) ?? []),
).add('--help');

/** What a document tells people to type (a database of that name is none of it): the words after `spis` and the options on the same line. */
function typed(text: string): { readonly words: string[]; readonly options: string[] }[] {
  return [...text.matchAll(/(?<!-d |database )\bspis(?: --)? ((?:[a-z-]+ ?)+)([^\n`#]*)/g)]
    .map(([, words = '', rest = '']) => ({
      words: words.split(' ').filter((word) => /^[a-z]/.test(word)),
      options: `${words} ${rest}`.match(/--[a-z][a-z-]+/g) ?? [],
    }))
    .filter(({ words }) => words.length > 0);
}

describe('what the README and the runbooks tell people to type', () => {
  const all = documents.flatMap(([path, text]) => typed(text).map((each) => ({ path, ...each })));

  it('is found in the documents, and the commands in the program', () => {
    expect(all.length).toBeGreaterThan(15);
    expect(named('Command').length).toBeGreaterThan(10);
    expect(groups).toContain('parked');
  });

  it('exists: every command, its second word, and every option', () => {
    const wrong = all.filter(({ words: [first = '', second = ''], options }) => {
      const known = named('Command').includes(first);
      const whole = !groups.includes(first) || named('SubCommand').includes(second);
      return !known || !whole || options.some((option) => !flags.has(option));
    });
    expect(wrong).toEqual([]);
  });

  it('names npm scripts that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const [path, text] of documents)
      for (const [, name = ''] of text.matchAll(/npm run (?:--silent |-s )?([a-z:]+)/g))
        expect([path, name, name in scripts]).toEqual([path, name, true]);
  });
});
