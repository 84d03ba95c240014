import { localDate, money } from '#libs/kernel';
import { given } from '#libs/testing';
import { onDay } from '../delivered-services.builder';
import { unitPriceOn } from '../unit-price.rules';
import { SetProviderPrice, priceList, pricesOf } from './price-list.decider';
import type { ProviderPriceSet } from './price-list.events';

const price = (said: Partial<ProviderPriceSet['data']> = {}): ProviderPriceSet['data'] => ({
  programme: 'home-help',
  provider: 'Zavod Koper',
  item: 'care',
  tariff: 'weekday',
  full: money('21.00'),
  subsidy: money('14.00'),
  user: money('7.00'),
  from: localDate('2026-01-01'),
  until: null,
  source: 'sklep občinskega sveta',
  verified: true,
  ...said,
});
const set = (said: Partial<ProviderPriceSet['data']> = {}) => new SetProviderPrice(price(said), onDay());
const happened = (said: Partial<ProviderPriceSet['data']> = {}): ProviderPriceSet => ({
  type: 'ProviderPriceSet',
  data: price(said),
});

describe('A provider’s price list', () => {
  it('takes a price with its three parts, and the same price once', () => {
    given(priceList, []).when(set()).then(happened());
    given(priceList, [happened()]).when(set()).thenNothing();
  });

  it('takes an earlier price once more where another one has taken its days', () => {
    const mistaken = { user: money('70.00'), full: money('84.00') };
    given(priceList, [happened(), happened(mistaken)])
      .when(set())
      .then(happened());
    const before = { from: localDate('2025-01-01'), until: localDate('2025-12-31') };
    given(priceList, [happened(), happened({ ...mistaken, ...before })])
      .when(set())
      .thenNothing();
  });

  it('takes a price whose parts do not add up as it is printed', () => {
    given(priceList, [])
      .when(set({ subsidy: money('12.00') }))
      .then(happened({ subsidy: money('12.00') }));
  });

  it.each([
    ['of an unknown programme', { programme: 'gardening' }, 'PROGRAMME_NOT_KNOWN'],
    ['of an unknown item', { item: 'gardening' }, 'ITEM_NOT_KNOWN'],
    ['that leaves out the tariff', { tariff: 'any' as const }, 'TARIFF_NOT_OF_ITEM'],
    ['without the user’s part', { user: null, subsidy: null }, 'PRICE_EMPTY'],
    ['of which the user pays more than all', { user: money('22.00') }, 'USER_PRICE_ABOVE_FULL'],
    ['that ends before it begins', { until: localDate('2025-12-31') }, 'PERIOD_EMPTY'],
  ])('refuses a price %s', (_, said, code) => {
    given(priceList, []).when(set(said)).thenRefused(code);
  });

  it('a later price replaces an earlier one from its first day on', () => {
    const july = { from: localDate('2026-07-01'), user: money('7.50'), full: money('21.50') };
    const list = [happened(), happened(july)].reduce(priceList.evolve, priceList.initialState);
    const lines = pricesOf('home-help', 'Zavod Koper', list);
    const asked = { item: 'care', provider: 'Zavod Koper', tariff: 'weekday' as const };
    expect(unitPriceOn(lines, asked, localDate('2026-06-30')).user).toBe(money('7.00'));
    expect(unitPriceOn(lines, asked, localDate('2026-07-01')).user).toBe(money('7.50'));
    expect(() => unitPriceOn(lines, { ...asked, tariff: 'holiday' }, localDate('2026-07-01'))).toThrow(
      'PRICE_NOT_SET',
    );
  });

  it('what a source printed for the provider holds where nothing else was set', () => {
    const asked = { item: 'care', provider: 'Koper', tariff: 'holiday' as const };
    expect(unitPriceOn(pricesOf('home-help', 'Koper', []), asked, localDate('2026-04-27')).user).toBe(
      money('7.65'),
    );
  });
});
