import { localDate, money } from '#libs/kernel';
import { isOpen } from '../capacity';
import { priceAt } from '../prices';
import { escort } from './escort';

describe('escort (Vitica)', () => {
  it.each([
    ['2022-11-28', '07:00', true],
    ['2022-11-28', '06:59', false],
    ['2022-11-28', '14:59', true],
    ['2022-11-28', '15:00', false],
    ['2022-11-26', '10:00', false],
  ])('on %s at %s is given: %s', (date, time, given) => {
    expect(escort.opening && isOpen(escort.opening, localDate(date), time)).toBe(given);
  });

  it('costs 3,25 EUR an hour and may be exempt', () => {
    const question = { item: 'escort', provider: 'Koper', tariff: 'any' } as const;
    const line = priceAt(escort.prices, question, localDate('2022-11-28'));
    expect(line).toMatchObject({ unit: 'hour', user: money('3.25') });
    expect(escort.exemption).toBe(true);
  });
});
