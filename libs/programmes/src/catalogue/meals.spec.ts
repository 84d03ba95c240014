import { localDate, money } from '#libs/kernel';
import { isOpen } from '../capacity';
import { priceAt } from '../prices';
import { meals } from './meals';

describe('meals at home', () => {
  it('come every day of the year, on Sundays and holidays too', () => {
    for (const date of ['2022-01-01', '2022-11-27', '2022-12-25', '2022-11-30'])
      expect(meals.opening && isOpen(meals.opening, localDate(date), '12:00')).toBe(true);
  });

  it('cost 5,50 EUR a lunch, 6,67 delivered', () => {
    const on = localDate('2022-11-30');
    const price = (item: string) => priceAt(meals.prices, { item, provider: 'Koper', tariff: 'any' }, on);
    expect(price('lunch')).toMatchObject({ user: money('5.50'), unit: 'meal', full: null });
    expect(price('lunch-delivered').user).toBe(money('6.67'));
  });

  it('may be exempt from payment', () => {
    expect(meals.exemption).toBe(true);
  });
});
