import fc from 'fast-check';
import {
  addDecimals,
  addMoney,
  cents,
  compareDecimals,
  decimal,
  fractionOf,
  money,
  moneyText,
  percentOf,
  splitMoney,
  subtractMoney,
  timesMoney,
} from './money';
import { Refusal } from './refusal';

const amounts = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map(cents);

describe('money', () => {
  it('is rounded half-up to the cent where binary floats lose it', () => {
    expect(timesMoney(money('507.43'), decimal('1.5'))).toBe(money('761.15'));
    expect((507.43 * 1.5).toFixed(2)).toBe('761.14');
  });

  it('is rounded away from zero on both sides', () => {
    expect(moneyText(timesMoney(money('-507.43'), decimal('1.5')))).toBe('-761.15');
    expect(timesMoney(money('0.01'), decimal('0.49'))).toBe(0);
    expect(Object.is(timesMoney(money('-0.01'), decimal('0.49')), 0)).toBe(true);
  });

  it('is written with two decimals', () => {
    expect(moneyText(money('5.1'))).toBe('5.10');
    expect(moneyText(money('-0.05'))).toBe('-0.05');
    expect(moneyText(money('1200'))).toBe('1200.00');
  });

  it.each(['1.005', '1,50', '', '1e3', 'NaN', ' 1', '99999999999999999'])(
    'refuses the amount "%s"',
    (text) => {
      expect(() => money(text)).toThrow(Refusal);
    },
  );

  it('refuses fractions of a cent and overflow', () => {
    expect(() => cents(0.5)).toThrow(Refusal);
    expect(() => addMoney(cents(Number.MAX_SAFE_INTEGER), cents(1))).toThrow(Refusal);
  });

  it('counts household weights exactly', () => {
    expect(addDecimals(decimal('1'), decimal('0.57'), decimal('0.59'))).toBe('2.16');
    expect(addDecimals(decimal('-0.5'), decimal('0.25'))).toBe('-0.25');
    expect(compareDecimals(decimal('0.10'), decimal('0.1'))).toBe(0);
    expect(compareDecimals(decimal('-1'), decimal('0.1'))).toBe(-1);
  });

  it('gives a share in per cent', () => {
    expect(percentOf(cents(9_855), cents(23_100), 2)).toBe('42.66');
    expect(percentOf(money('122.57'), money('140'), 1)).toBe('87.6');
    expect(() => percentOf(cents(1), cents(0), 1)).toThrow(Refusal);
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(money(moneyText(amount))).toBe(amount);
      }),
      { verbose: true },
    );
  });

  it('can be added and taken away without loss', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        expect(subtractMoney(addMoney(a, b), b)).toBe(a);
      }),
      { verbose: true },
    );
  });

  it('is split without losing or inventing a cent, nobody a cent away from the exact share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }).map(cents), weights, (amount, shares) => {
        const whole = shares.reduce((sum, share) => sum + share, 0);
        fc.pre(whole > 0);
        const parts = splitMoney(amount, shares);
        expect(addMoney(...parts)).toBe(amount);
        parts.forEach((part, index) => {
          expect(Math.abs(part - (amount * (shares[index] ?? 0)) / whole)).toBeLessThan(1);
        });
      }),
      { verbose: true },
    );
  });

  it('cannot be split between nobody', () => {
    expect(() => splitMoney(cents(1), [0, 0])).toThrow(Refusal);
    expect(splitMoney(cents(0), [0, 0])).toEqual([0, 0]);
  });
});

describe('a fraction of an amount', () => {
  it('is exact where a decimal factor would not be: twenty minutes of an hour, ten days of a month', () => {
    expect(fractionOf(money('5.10'), 20, 60)).toBe(money('1.70'));
    expect(fractionOf(money('122.57'), 10, 31)).toBe(money('39.54'));
    expect(fractionOf(money('-0.01'), 1, 2)).toBe(money('-0.01'));
  });

  it('is refused for parts that are not counted, or of nothing', () => {
    expect(() => fractionOf(money('5.10'), 0.5, 60)).toThrow(new Refusal('NOT_A_WHOLE'));
    expect(() => fractionOf(money('5.10'), 1, 0)).toThrow(new Refusal('NOT_A_WHOLE'));
  });

  it('and what is left of it are the whole to the cent', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(60), (amount, part) => {
        const both = addMoney(fractionOf(cents(amount), part, 60), fractionOf(cents(amount), 60 - part, 60));
        expect(Math.abs(both - amount)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('what is no amount', () => {
  it('is refused under a code of its own', () => {
    expect(() => money('1.005')).toThrow('NOT_AN_AMOUNT');
    expect(() => cents(0.5)).toThrow('NOT_AN_AMOUNT');
    expect(() => decimal('1,5')).toThrow('NOT_A_DECIMAL');
    expect(() => splitMoney(cents(100), [0, 0])).toThrow('NOTHING_TO_SPLIT_BY');
    expect(() => splitMoney(cents(100), [2, -1])).toThrow('NOTHING_TO_SPLIT_BY');
  });
});
