import { nameOf, questionsAt } from './plan.rules';

const texts = { sl: [], it: [], en: [] };
const list = (first: readonly string[]) => ({ path: '/programmes/$code/waiting-list', first, texts });
const at = (search: string) => ({ pathname: '/programmes/home-help/waiting-list', search });

describe('what a page asks before its code has come', () => {
  it('bears the parts of the path and what the address says, in the words in which the page asks it', () => {
    const plan = list(['/api/programmes/{code}/waiting-list/entries?on&provider&offset=0&limit=100']);
    const [asked] = questionsAt(plan, at('?provider=Dom+A%26B&on=2022-11-30&sort=-rank'));
    expect(asked).toBe(
      nameOf(
        'http://there/api/programmes/home-help/waiting-list/entries?on=2022-11-30&provider=Dom%20A%26B&offset=0&limit=100',
      ),
    );
  });

  it('leaves out what the address does not say', () => {
    expect(questionsAt(list(['/api/programmes/{code}/waiting-list?on&knownAt']), at(''))).toEqual([
      '/api/programmes/home-help/waiting-list',
    ]);
  });

  it('is nothing where no page has the address', () => {
    expect(questionsAt({ path: null, first: [], texts }, at(''))).toEqual([]);
  });
});
