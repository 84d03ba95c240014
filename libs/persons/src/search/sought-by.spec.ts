import { soughtBy } from './sought-by';

describe('What the processing log says of a search', () => {
  it.each([
    ['Kocjančič Antonija', ['name']],
    ['26. 5. 1949 Kralj', ['birth-date', 'name']],
    ['2605949595885', ['code', 'emso']],
    ['50223054', ['code', 'tax-number']],
    ['181-2/2019', ['case-number', 'code', 'name']],
    ['?!', []],
  ])('is by what was searched, not what: %s', (text, by) => {
    expect(soughtBy(text)).toEqual(by);
  });
});
