import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageDocuments } from './page-documents';

const folder = mkdtempSync(join(tmpdir(), 'spis-pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the document of a page', () => {
  const paths = ['/', '/applications/$id', '/applications/new', '/programmes/$code/waiting-list'];
  writeFileSync(
    join(folder, 'pages.json'),
    JSON.stringify(paths.map((path, place) => ({ path, file: `/pages/${place}.html` }))),
  );
  const documentOf = pageDocuments(folder);

  it.each([
    ['/', '/pages/0.html'],
    ['/applications/7a', '/pages/1.html'],
    ['/applications/new', '/pages/2.html'],
    ['/applications/new/', '/pages/2.html'],
    ['/programmes/home-help/waiting-list', '/pages/3.html'],
    ['/applications/', '/index.html'],
    ['/applications', '/index.html'],
    ['/nobody/knows/this', '/index.html'],
  ])('%s is answered with %s', (path, file) => {
    expect(documentOf(path)).toBe(file);
  });
});
