import { helpKey } from './help-key';

describe('the help of a page', () => {
  it.each([
    ['home', '/', 'help.of.home.start'],
    ['applications', '/applications/$id', 'help.of.applications.applications-id'],
    ['waiting-list', '/programmes/$code/waiting-list', 'help.of.waiting-list.programmes-code-waiting-list'],
  ])('of %s at %s stands under %s', (feature, path, key) => expect(helpKey(feature, path)).toBe(key));
});
