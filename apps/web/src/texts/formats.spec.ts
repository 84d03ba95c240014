import {
  dayOf,
  formatDate,
  formatDecimal,
  formatInstant,
  formatMinuteOfDay,
  formatMoney,
  formatMonth,
  formatPercent,
  formatTime,
} from './formats';

describe('what people read', () => {
  it('a day is 3. 4. 2023, in Italian 3/4/2023', () => {
    expect(formatDate('2023-04-03', 'sl')).toBe('3. 4. 2023');
    expect(formatDate('2023-04-03', 'it')).toBe('3/4/2023');
    expect(formatDate('2023-04-03', 'en')).toBe('3/4/2023');
  });

  it('an amount has its thousands grouped always, also at four digits', () => {
    expect(formatMoney('4568', 'sl')).toBe('4.568,00 EUR');
    expect(formatMoney('1234.5', 'it')).toBe('1.234,50 EUR');
    expect(formatMoney('4568.00', 'en')).toBe('4,568.00 EUR');
    expect(formatMoney(761.15, 'sl')).toBe('761,15 EUR');
    expect(formatMoney('-0.05', 'sl')).toBe('−0,05 EUR');
  });

  it('a number keeps the decimals it has, or as many as are asked for', () => {
    expect(formatDecimal(1234.5, 'sl')).toBe('1.234,5');
    expect(formatDecimal(112.00000000001, 'sl')).toBe('112');
    expect(formatDecimal('30.5', 'en', 2)).toBe('30.50');
    expect(formatDecimal('1234567.5', 'it')).toBe('1.234.567,5');
    expect(formatDecimal('-1234567.5', 'en')).toBe('−1,234,567.5');
  });

  it('a minute of the day is a time', () => {
    expect([0, 425, 1320].map((minute) => formatMinuteOfDay(minute, 'sl'))).toEqual([
      '0.00',
      '7.05',
      '22.00',
    ]);
    expect(formatMinuteOfDay(1320, 'it')).toBe('22:00');
  });

  it('a percentage is 50,78 %, in Italian 50,78%', () => {
    expect(formatPercent('50.78', 'sl')).toBe('50,78 %');
    expect(formatPercent('50.78', 'it')).toBe('50,78%');
    expect(formatPercent('50.78', 'en')).toBe('50.78%');
  });

  it('a moment is told by the clock in Slovenia, in summer and in winter', () => {
    expect(formatInstant('2023-07-03T22:30:00Z', 'sl')).toBe('4. 7. 2023, 0.30');
    expect(formatInstant('2023-01-03T22:30:00Z', 'it')).toBe('3/1/2023, 23:30');
    expect(formatInstant('2023-01-03T08:05:00Z', 'en')).toBe('3/1/2023, 09:05');
    expect(formatTime('2023-01-03T08:05:00Z', 'sl')).toBe('9.05');
    expect(formatTime('2023-01-03T08:05:00Z', 'en')).toBe('09:05');
    expect(dayOf(new Date('2023-07-03T22:30:00Z'))).toBe('2023-07-04');
  });

  it('a month is named', () => {
    expect(formatMonth('2022-11', 'sl')).toBe('november 2022');
    expect(formatMonth('2022-11', 'it')).toBe('novembre 2022');
    expect(formatMonth('2022-11', 'en')).toBe('November 2022');
  });
});
