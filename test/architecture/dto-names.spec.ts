import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { namesBorneTwice, type Source } from './dto-names';

const root = join(__dirname, '..', '..');
const sources = ['libs', 'apps'].flatMap((folder): Source[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.spec|\.d)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('node_modules'))
    .map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') })),
);

describe('the OpenAPI document, which keeps one schema a name', () => {
  it('is given no two classes of the same name, of which one would be lost', () => {
    expect(sources.filter(({ path }) => path.endsWith('.dto.ts')).length).toBeGreaterThan(10);
    expect([...namesBorneTwice(sources)]).toEqual([]);
  });

  it('a second class of a name that is there already is found', () => {
    const planted: Source = { path: 'libs/shadow/src/shadow.dto.ts', text: 'export class NoteDto {}\n' };
    expect([...namesBorneTwice([...sources, planted])]).toContainEqual([
      'NoteDto',
      ['libs/platform/src/http/fields.dto.ts', planted.path],
    ]);
  });
});
