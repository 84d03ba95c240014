import { readingsOf } from './asked-terms';

const asked = (text: string): string[] =>
  readingsOf(text).map((terms) => terms.map(({ by, text }) => `${by}:${text}`).join(' '));

describe('What is written into the search', () => {
  it.each([
    ['Kocjančič Antonija', ['word:kocjancic word:antonija', 'prefix:kocjancic prefix:antonija']],
    ['  koc ', ['word:koc', 'prefix:koc']],
    ['Li Ko', ['word:li word:ko']],
    ['26. 5. 1949', ['birthDate:1949-05-26']],
    ['26/5/1949 Kralj', ['birthDate:1949-05-26 word:kralj', 'birthDate:1949-05-26 prefix:kralj']],
    ['1949-05-26', ['birthDate:1949-05-26', 'pseudonym:1949-05-26']],
    ['2605949595885', ['emso:2605949595885', 'pseudonym:2605949595885']],
    ['50223054', ['taxNumber:50223054', 'pseudonym:50223054']],
    ['MK-1984', ['word:mk word:1984', 'word:mk prefix:1984', 'pseudonym:MK-1984']],
    ['Novak-Žerjal', ['word:novak word:zerjal', 'prefix:novak prefix:zerjal']],
    ['31. 2. 1949', []],
    ['?!', []],
  ])('is understood: %s', (text, readings) => {
    expect(asked(text)).toEqual(readings);
  });
});
