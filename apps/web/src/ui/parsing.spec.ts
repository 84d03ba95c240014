import { formatDate, formatDecimal, formatMoney } from '../texts/formats';
import { parseDate, parseMoney, parseMonth, parseNumber, parseTime } from './parsing.rules';

describe('what caseworkers type', () => {
  it.each([
    '30.11.2022',
    '30. 11. 2022',
    '30/11/2022',
    '2022-11-30',
    '30112022',
    ' 30. 11. 2022 ',
    '30.11.2022.',
  ])('"%s" is 30 November 2022', (typed) => expect(parseDate(typed)).toEqual({ value: '2022-11-30' }));

  it.each(['31. 11. 2022', '30.13.2022', '30. 11.', 'včeraj', '2022-02-30', '30.11.22'])(
    '"%s" is no day',
    (typed) => expect(parseDate(typed)).toEqual({ mistake: 'date' }),
  );

  it.each(['11. 2022', '11.2022', '11/2022', '2022-11', '30. 11. 2022'])('"%s" is November 2022', (typed) =>
    expect(parseMonth(typed)).toEqual({ value: '2022-11' }),
  );

  it.each(['13. 2022', '11', 'november'])('"%s" is no month', (typed) =>
    expect(parseMonth(typed)).toEqual({ mistake: 'month' }),
  );

  it('the day comes first, never the month', () => {
    expect(parseDate('3. 4. 2023')).toEqual({ value: '2023-04-03' });
    expect(parseDate('3/4/2023')).toEqual({ value: '2023-04-03' });
  });

  it.each([
    ['1234,5', '1234.5'],
    ['1.234,5', '1234.5'],
    ['1 234,5', '1234.5'],
    ['1234.5', '1234.5'],
    ['1.234', '1234'],
    ['1,234.5', '1234.5'],
    ['1,234,567.89', '1234567.89'],
    ['0,50', '0.50'],
    ['−3', '-3'],
    ['007', '7'],
  ])('"%s" is the number %s', (typed, value) => expect(parseNumber(typed)).toEqual({ value }));

  it.each(['12,3,4', 'dva', '1.23.4', '-', '1,23.4', '1.234.5'])('"%s" is no number', (typed) =>
    expect(parseNumber(typed)).toEqual({ mistake: 'number' }),
  );

  it('an amount has at most two decimals and may bear its currency', () => {
    expect(parseMoney('4.568,00 EUR')).toEqual({ value: '4568.00' });
    expect(parseMoney('5,1€')).toEqual({ value: '5.1' });
    expect(parseMoney('5,123')).toEqual({ mistake: 'money' });
  });

  it.each(['sl', 'it', 'en'] as const)(
    'what is written in %s is understood when it is typed again',
    (language) => {
      for (const day of ['2022-11-30', '2023-04-03', '2024-02-29'])
        expect(parseDate(formatDate(day, language))).toEqual({ value: day });
      for (const amount of ['0.05', '5.10', '761.15', '4568.00', '1234567.89', '-0.50'])
        expect(parseMoney(formatMoney(amount, language))).toEqual({ value: amount });
      for (const value of ['7', '112', '20.5', '999.25', '1234.5'])
        expect(parseNumber(formatDecimal(value, language))).toEqual({ value });
    },
  );

  it('a comma alone is a decimal sign in every language, so an amount of three decimals is asked about', () => {
    expect(parseNumber('1,234')).toEqual({ value: '1.234' });
    expect(parseMoney('1,234')).toEqual({ mistake: 'money' });
  });

  it('nothing typed is no value and no mistake', () => {
    expect([parseDate(' '), parseNumber(''), parseMoney('')]).toEqual([
      { value: null },
      { value: null },
      { value: null },
    ]);
  });

  it.each([
    ['8', '08:00'],
    ['8.30', '08:30'],
    ['08:30', '08:30'],
    ['24:00', '24:00'],
  ])('"%s" is the time %s', (typed, value) => expect(parseTime(typed)).toEqual({ value }));

  it.each(['25:00', '24:30', '8.5', 'zjutraj'])('"%s" is no time', (typed) =>
    expect(parseTime(typed)).toEqual({ mistake: 'time' }),
  );
});
