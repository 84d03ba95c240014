import { decimal, localDate, money } from '#libs/kernel';
import { formatCount, formatDate, formatDecimal, formatMoney, formatPercent, slovenePlural } from './formats';

describe('Slovene and Italian formats', () => {
  it('a day is 3. 4. 2023, in Italian 3/4/2023', () => {
    expect(formatDate(localDate('2023-04-03'), 'sl')).toBe('3. 4. 2023');
    expect(formatDate(localDate('2023-04-03'), 'it')).toBe('3/4/2023');
    expect(formatDate(localDate('2022-11-30'), 'sl')).toBe('30. 11. 2022');
  });

  it('an amount is 4.568,00 EUR', () => {
    expect(formatMoney(money('4568'))).toBe('4.568,00 EUR');
    expect(formatMoney(money('1234567.8'))).toBe('1.234.567,80 EUR');
    expect(formatMoney(money('-0.05'))).toBe('-0,05 EUR');
    expect(formatMoney(money('999.99'))).toBe('999,99 EUR');
  });

  it('numbers have a point between thousands and a decimal comma', () => {
    expect([0, 999, 1000, 23_100, -1000].map((count) => formatCount(count))).toEqual([
      '0',
      '999',
      '1.000',
      '23.100',
      '-1.000',
    ]);
    expect(formatDecimal(decimal('20.5'))).toBe('20,5');
    expect(formatDecimal(decimal('1234.5678'))).toBe('1.234,5678');
  });

  it('a percentage is 50,78 %, in Italian 50,78%', () => {
    expect(formatPercent(decimal('50.78'), 'sl')).toBe('50,78 %');
    expect(formatPercent(decimal('50.78'), 'it')).toBe('50,78%');
  });

  it('an English screen has 3 Apr 2023, 4,568.00 EUR and 50.78%', () => {
    expect(formatDate(localDate('2023-04-03'), 'en')).toBe('3 Apr 2023');
    expect(formatMoney(money('1234567.8'), 'en')).toBe('1,234,567.80 EUR');
    expect(formatDecimal(decimal('1234.5678'), 'en')).toBe('1,234.5678');
    expect(formatPercent(decimal('50.78'), 'en')).toBe('50.78%');
  });

  it.each([
    [0, 'oseb'],
    [1, 'oseba'],
    [2, 'osebi'],
    [3, 'osebe'],
    [4, 'osebe'],
    [5, 'oseb'],
    [11, 'oseb'],
    [12, 'oseb'],
    [101, 'oseba'],
    [102, 'osebi'],
    [103, 'osebe'],
    [111, 'oseb'],
    [142, 'oseb'],
    [1002, 'osebi'],
  ])('%d %s', (count, form) => {
    const forms = { one: 'oseba', two: 'osebi', few: 'osebe', other: 'oseb' };
    expect(slovenePlural(count, forms)).toBe(form);
    expect(new Intl.PluralRules('sl').select(count)).toBe(
      Object.entries(forms).find(([, text]) => text === form)?.[0],
    );
  });
});
