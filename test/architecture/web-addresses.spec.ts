import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const WEB = join(__dirname, '../../apps/web/src');
const sources = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(WEB, name), 'utf8') }));

const all = (form: RegExp, names: RegExp): { name: string; address: string }[] =>
  sources
    .filter(({ name }) => names.test(name))
    .flatMap(({ name, text }) => [...text.matchAll(form)].map(([, address = '']) => ({ name, address })));

describe('an address in the browser', () => {
  const pages = all(/\bpath: '([^']+)'/g, /\.routes\.ts$/);

  it('belongs to one page', () => {
    const addresses = pages.map(({ address }) => address.replace(/\$\w+/g, '$'));
    expect(addresses.filter((each, index) => addresses.indexOf(each) !== index)).toEqual([]);
    expect(addresses).toContain('/');
  });

  it('in a link leads to a page that there is', () => {
    const known = new Set(pages.map(({ address }) => address));
    const links = all(/\bto(?:=|: )['"](\/[^'"]*)['"]/g, /\.tsx?$/);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter(({ address }) => !known.has(address))).toEqual([]);
  });

  it('has its entry in the navigation under a key of its own', () => {
    const keys = all(/\bkey: '(\w)'/g, /\.routes\.ts$/).map(({ address }) => address);
    expect(keys.filter((each, index) => keys.indexOf(each) !== index)).toEqual([]);
  });
});
