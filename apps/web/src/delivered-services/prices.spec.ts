import { type Price, pricedIn, pricesOn, userPart } from './prices.rules';

const aPrice = (said: Partial<Price> = {}): Price => ({
  item: 'care',
  name: 'efektivna ura oskrbe',
  unit: 'effective-hour',
  tariff: 'weekday',
  full: '20.40',
  subsidy: '15.30',
  user: '5.10',
  from: null,
  until: null,
  source: 'sklep',
  verified: true,
  partsDiffer: false,
  ...said,
});
const standings = (list: readonly Price[], day: string) =>
  pricesOn(list, day).map(({ price, standing }) => `${price.tariff} ${price.user}: ${standing}`);

describe('a price list', () => {
  it('has one price of an item and tariff on a day: the last that was set for it', () => {
    const list = [
      aPrice(),
      aPrice({ tariff: 'holiday', user: '7.65' }),
      aPrice({ user: '5.60', from: '2026-07-01' }),
    ];
    expect(standings(list, '2026-06-30')).toEqual([
      'weekday 5.60: ahead',
      'weekday 5.10: holds',
      'holiday 7.65: holds',
    ]);
    expect(standings(list, '2026-07-01')).toEqual([
      'weekday 5.60: holds',
      'weekday 5.10: replaced',
      'holiday 7.65: holds',
    ]);
  });

  it('goes back to the earlier price where a later one is over, its last day included', () => {
    const list = [aPrice(), aPrice({ user: '4.00', from: '2026-03-01', until: '2026-03-31' })];
    expect(standings(list, '2026-03-31')).toEqual(['weekday 4.00: holds', 'weekday 5.10: replaced']);
    expect(standings(list, '2026-04-01')).toEqual(['weekday 4.00: over', 'weekday 5.10: holds']);
  });

  it('tells the user’s part also where only the full price and the subsidy are set', () => {
    expect(userPart(aPrice())).toBe('5.10');
    expect(userPart(aPrice({ user: null }))).toBe('5.10');
    expect(userPart(aPrice({ user: null, subsidy: null }))).toBeNull();
  });

  it('takes a price for each tariff of an item that depends on the day, and one for any other', () => {
    const item = { unit: 'hour' as const, provider: 'Koper' };
    const prices = [
      { ...item, item: 'care', name: 'ura', byTariff: true },
      { ...item, item: 'care', name: 'ura', byTariff: true, provider: 'Izola' },
      { ...item, item: 'lunch', name: 'kosilo', byTariff: false },
    ];
    expect(pricedIn({ prices }).map(({ value }) => value)).toEqual([
      'care/weekday',
      'care/sunday-or-night',
      'care/holiday',
      'lunch/any',
    ]);
  });
});
