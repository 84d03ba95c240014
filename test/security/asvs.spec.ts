import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const HOME = join(__dirname, '../..');
const read = (name: string): string => readFileSync(join(HOME, 'docs/security', name), 'utf8');
const named = (text: string): string[] =>
  [...text.matchAll(/`([\w@./-]+\/[\w@./-]+\.\w+|[\w-]+\.(?:md|json|mjs))`/g)].map(([, path]) => path ?? '');

describe('What is said of security', () => {
  it.each(['asvs.md', 'threat-model.md'])('in %s names files that there are', (document) => {
    const files = [...new Set(named(read(document)))];
    expect(files.length).toBeGreaterThan(25);
    expect(files.filter((path) => !existsSync(join(HOME, path)))).toEqual([]);
  });

  it('answers every chapter, and each requirement once, in order', () => {
    const rows = [
      ...read('asvs.md').matchAll(/^\| (\d+)\.(\d+)\.(\d+)[^|]* \| ([^|]+) \| ([^|]+) \| ([^|]+) \|/gm),
    ];
    const numbers = rows.map(
      ([, chapter, section, number]) => Number(chapter) * 10_000 + Number(section) * 100 + Number(number),
    );
    expect(new Set(rows.map(([, chapter]) => chapter)).size).toBe(17);
    expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
    expect(rows.length).toBeGreaterThan(200);
    for (const [row, , , , , , answer = ''] of rows) expect([row, answer.trim()]).not.toEqual([row, '']);
  });
});
