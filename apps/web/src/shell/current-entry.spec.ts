import { entryOf } from './current-entry.rules';

const entry = (feature: string, path: string) => ({ feature, path });
const ENTRIES = [
  entry('programmes', '/programmes'),
  entry('applications', '/applications'),
  entry('applications', '/applications/new'),
  entry('waiting-list', '/waiting-lists'),
  entry('persons', '/search'),
];
const marked = (feature: string, path: string) => entryOf(entry(feature, path), ENTRIES)?.path;

describe('the entry of the navigation that is marked', () => {
  it('is that of the page itself', () => {
    expect(marked('applications', '/applications/new')).toBe('/applications/new');
    expect(marked('programmes', '/programmes')).toBe('/programmes');
  });

  it('is that around the page, where the page has none', () => {
    expect(marked('applications', '/applications/$id')).toBe('/applications');
    expect(marked('programmes', '/programmes/$code')).toBe('/programmes');
  });

  it('is that of the same feature, wherever its address stands', () => {
    expect(marked('waiting-list', '/programmes/$code/waiting-list')).toBe('/waiting-lists');
    expect(marked('persons', '/persons/$id')).toBe('/search');
  });

  it('is none of a feature that has none, nor of an address that leads nowhere', () => {
    expect(marked('letters', '/letters/$id')).toBeUndefined();
    expect(entryOf(undefined, ENTRIES)).toBeUndefined();
  });
});
