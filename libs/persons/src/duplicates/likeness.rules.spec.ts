import fc from 'fast-check';
import { type Likened, likenessesOf } from './likeness.rules';

const someone = (name: string, birthDate: string | null, ...emsos: string[]): Likened => ({
  words: name.split(' '),
  birthDate,
  emsos,
});
const SAME_DAY = ['similar-name-same-birth-date'];
const SAME_NAME = ['same-name-similar-birth-date'];

describe('Two records look like one person', () => {
  const day = '1949-05-26';
  it.each([
    [
      'by an EMŠO that both have borne',
      someone('a b', null, '1', '2'),
      someone('c d', null, '2'),
      ['same-emso'],
    ],
    ['by name and day', someone('kralj ana', day), someone('kralj ana', day), SAME_DAY],
    ['with one letter wrong', someone('kralj ana', day), someone('kralj anja', day), SAME_DAY],
    ['with two letters exchanged', someone('kralj ana', day), someone('karlj ana', day), SAME_DAY],
    ['with surname and name exchanged', someone('kralj ana', day), someone('ana kralj', day), SAME_DAY],
    ['without the second surname', someone('kralj zupan ana', day), someone('zupan ana', day), SAME_DAY],
    [
      'with day and month exchanged',
      someone('kralj ana', '1949-05-06'),
      someone('kralj ana', '1949-06-05'),
      SAME_NAME,
    ],
    [
      'with one digit of the day wrong',
      someone('kralj ana', day),
      someone('kralj ana', '1948-05-26'),
      SAME_NAME,
    ],
  ])('%s', (_, a, b, reasons) => {
    expect(likenessesOf(a, b)).toEqual(reasons);
    expect(likenessesOf(b, a)).toEqual(reasons);
  });

  it.each([
    ['of one name and another day', someone('kralj ana', day), someone('kralj ana', '1971-11-02')],
    ['of one day and another name', someone('kralj ana', day), someone('zupan miha', day)],
    ['of whom only the surname is known', someone('kralj', day), someone('kralj', day)],
    ['without a day', someone('kralj ana', null), someone('kralj ana', null)],
    ['of twins', someone('kralj ana', day), someone('kralj eva', day)],
  ])('but not those %s', (_, a, b) => {
    expect(likenessesOf(a, b)).toEqual([]);
  });

  it('whichever of them is looked at first', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'n', 'k', 'r'), minLength: 1, maxLength: 9 });
    const record = fc.record({
      words: fc.array(word, { maxLength: 3 }),
      birthDate: fc.constantFrom(null, '1949-05-06', '1949-06-05', '1949-05-07'),
      emsos: fc.array(fc.constantFrom('1', '2', '3'), { maxLength: 2 }),
    });
    fc.assert(fc.property(record, record, (a, b) => expect(likenessesOf(a, b)).toEqual(likenessesOf(b, a))));
  });
});
