import { filled, find, formFor } from './text.rules';

const catalogue = {
  title: 'Čakalna lista',
  waiting: {
    people: { one: '{count} oseba', two: '{count} osebi', few: '{count} osebe', other: '{count} oseb' },
  },
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

  it('is not found under a group or a key that nobody wrote', () => {
    expect(find(catalogue, 'waiting')).toBeUndefined();
    expect(find(catalogue, 'title.more')).toBeUndefined();
    expect(find(catalogue, 'nothing')).toBeUndefined();
  });

  it('keeps a place that nothing was given for, so that it is seen', () => {
    expect(filled('Do {day}', 'sl')).toBe('Do {day}');
  });
});
