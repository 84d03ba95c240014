import fc from 'fast-check';
import { cents, decimal, money } from '#libs/kernel';
import { amountForMonth, amountOfPercent, paymentForms } from './payment-form.rules';

describe('the two forms of a contribution', () => {
  it('are a fixed amount and a percentage of the full price', () => {
    expect(paymentForms(money('15.12'), money('420.00'), 1)).toEqual({
      fixed: 1_512,
      percent: '3.6',
      of: 42_000,
    });
    expect(amountOfPercent(decimal('3.6'), money('420.00'))).toBe(money('15.12'));
    expect(amountOfPercent(decimal('100'), money('420.00'))).toBe(money('420.00'));
    expect(amountOfPercent(decimal('0.05'), money('420.00'))).toBe(money('0.21'));
  });

  it('know no percentage of nothing', () => {
    expect(paymentForms(cents(0), cents(0), 1).percent).toBeNull();
  });

  it('agree to within half a unit of the percentage’s last place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500_000 }), fc.nat(100), (price, share) => {
        const paid = cents(Math.floor((price * share) / 100));
        const { percent } = paymentForms(paid, cents(price), 2);
        const back = amountOfPercent(percent ?? decimal('0'), cents(price));
        expect(Math.abs(back - paid)).toBeLessThanOrEqual(price * 0.00005 + 0.5);
      }),
    );
  });

  it('a fixed amount is never more than was delivered', () => {
    expect(amountForMonth(money('122.57'), money('70.00'))).toBe(money('70.00'));
    expect(amountForMonth(money('122.57'), money('140.00'))).toBe(money('122.57'));
    expect(amountForMonth(money('122.57'), money('0'))).toBe(0);
  });
});
