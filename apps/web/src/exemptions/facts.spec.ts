import { localDate } from '#libs/kernel';
import { countsOf, idFor, membersOf, missingIn, NO_FACTS, withoutRow, withRow } from './facts.rules';
import { monthsOf } from './months.rules';

const pension = (from: string, until: string | null = null) => ({
  ...{ id: 'pension', kind: 'pension', monthly: '900.00', evidence: null },
  from,
  until,
});

describe('The facts of an exemption on the page', () => {
  it('are put in, changed and taken out row by row', () => {
    const one = withRow(NO_FACTS, 'incomes', 0, pension('2026-03-02'));
    const two = withRow(one, 'incomes', 1, pension('2026-07-01'));
    expect(two.incomes).toHaveLength(2);
    const changed = withRow(two, 'incomes', 0, pension('2026-03-02', '2026-06-30'));
    expect(changed.incomes.map(({ until }) => until)).toEqual(['2026-06-30', null]);
    expect(withoutRow(changed, 'incomes', 0).incomes).toEqual([pension('2026-07-01')]);
  });

  it('call what follows by the same id, and what holds at the same time by another', () => {
    const ended = [pension('2026-03-02', '2026-06-30')];
    expect(idFor('pension', { from: '2026-07-01' }, ended)).toBe('pension');
    expect(idFor('pension', { from: '2026-06-30' }, ended)).toBe('pension-2');
    const both = [...ended, { ...pension('2026-03-02'), id: 'pension-2' }];
    expect(idFor('pension', { from: '2026-06-01' }, both)).toBe('pension-3');
  });

  it.each([
    { adults: 1, children: 0, singleParent: false, inInstitution: false },
    { adults: 2, children: 3, singleParent: false, inInstitution: false },
    { adults: 1, children: 1, singleParent: true, inInstitution: false },
    { adults: 1, children: 0, singleParent: false, inInstitution: true },
  ])('know a household by numbers and by members: %j', (counts) => {
    expect(countsOf(membersOf(counts))).toEqual(counts);
    expect(membersOf(counts)).toHaveLength(counts.adults + counts.children + (counts.singleParent ? 1 : 0));
  });

  it('say what is missing before anything can be calculated', () => {
    expect(missingIn(NO_FACTS)).toEqual(['setting', 'services']);
    const home = { ...NO_FACTS, setting: [{ setting: 'home' as const, from: '2026-03-02' }] };
    expect(missingIn(home)).toEqual(['household', 'services']);
  });
});

describe('What a correction changes, month by month', () => {
  const part = (from: string, until: string | null) => ({
    ...{ from, until, contributionBefore: '122.57', contribution: '150.57' },
    contributionDifference: '28.00',
  });

  it('ends with the current month where the part is open', () => {
    const months = monthsOf([part('2026-03-01', null)], localDate('2026-05-10'));
    expect(months.map(({ month, whole }) => [month, whole])).toEqual([
      ['2026-03', true],
      ['2026-04', true],
      ['2026-05', true],
    ]);
    expect(months[0]).toMatchObject({ before: '122.57', after: '150.57', difference: '28.00' });
  });

  it('tells the days of a month in which two amounts hold', () => {
    const parts = [part('2026-04-15', null), part('2026-03-20', '2026-04-14')];
    expect(
      monthsOf(parts, localDate('2026-04-30')).map(({ from, until, whole }) => [from, until, whole]),
    ).toEqual([
      ['2026-03-20', '2026-03-31', false],
      ['2026-04-01', '2026-04-14', false],
      ['2026-04-15', '2026-04-30', false],
    ]);
  });

  it('is nothing where everything lies ahead', () => {
    expect(monthsOf([part('2026-06-01', null)], localDate('2026-05-10'))).toEqual([]);
  });
});
