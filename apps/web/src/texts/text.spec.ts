import { filled, find, formFor } from './text.rules';

const catalogue = {
  title: 'Čakalna lista',
  waiting: {
    people: { one: '{count} oseba', two: '{count} osebi', few: '{count} osebe', other: '{count} oseb' },
  },
};

const PEOPLE = {
  it: { one: '{count} persona', many: '{count} di persone', other: '{count} persone' },
  en: { one: '{count} person', other: '{count} people' },
};

type Counted = readonly (readonly [count: number, told: string])[];
const COUNTED: Readonly<Record<'it' | 'en', Counted>> = {
  it: [
    [0, '0 persone'],
    [1, '1 persona'],
    [2, '2 persone'],
    [101, '101 persone'],
    [1_000_000, '1.000.000 di persone'],
  ],
  en: [
    [0, '0 people'],
    [1, '1 person'],
    [2, '2 people'],
    [101, '101 people'],
    [1_002, '1,002 people'],
  ],
};

const say = (count: number): string => {
  const text = find(catalogue, 'waiting.people');
  if (text === undefined) throw new Error('no text');
  return filled(formFor(text, 'sl', count), 'sl', { count });
};

describe('a text with a number', () => {
  it.each([
    [1, '1 oseba'],
    [2, '2 osebi'],
    [3, '3 osebe'],
    [5, '5 oseb'],
    [101, '101 oseba'],
    [1002, '1.002 osebi'],
    [1.5, '1,5 osebe'],
  ])('%d is told in the right form', (count, told) => expect(say(count)).toBe(told));

  it.each(['it', 'en'] as const)('is told in the right form in %s too', (language) => {
    for (const [count, told] of COUNTED[language])
      expect(filled(formFor(PEOPLE[language], language, count), language, { count })).toBe(told);
  });

  it('of hundreds goes by its last two figures in Slovene', () => {
    const told = [0, 4, 11, 12, 100, 102, 103, 104, 105, 111, 201, 202].map((count) => say(count));
    expect(told.join(', ')).toBe(
      '0 oseb, 4 osebe, 11 oseb, 12 oseb, 100 oseb, 102 osebi, 103 osebe, 104 osebe, 105 oseb, 111 oseb, 201 oseba, 202 osebi',
    );
  });

  it('is not found under a group or a key that nobody wrote', () => {
    expect(find(catalogue, 'waiting')).toBeUndefined();
    expect(find(catalogue, 'title.more')).toBeUndefined();
    expect(find(catalogue, 'nothing')).toBeUndefined();
  });

  it('keeps a place that nothing was given for, so that it is seen', () => {
    expect(filled('Do {day}', 'sl')).toBe('Do {day}');
  });
});
