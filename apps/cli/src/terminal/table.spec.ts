import { dayText, facts, table } from './table';

describe('what the terminal shows', () => {
  it('sets text to the left and numbers to the right, as wide as the widest', () => {
    expect(
      table(
        ['month', 'listed'],
        [
          ['2022-01', 11],
          ['all', 1234.5],
        ],
      ),
    ).toBe('month     listed\n───────  ───────\n2022-01       11\nall      1.234,5');
  });

  it('shows a table without rows as its head', () => {
    expect(table(['month'], [])).toBe('month\n─────');
  });

  it('lines up names and values', () => {
    expect(
      facts([
        ['entries', 142],
        ['on', 'today'],
      ]),
    ).toBe('entries  142\non       today');
  });

  it('writes a day as people here write it', () => {
    expect(dayText('2023-04-03')).toBe('3. 4. 2023');
  });
});
