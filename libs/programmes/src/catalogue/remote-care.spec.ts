import { Refusal, at, localDate, money } from '#libs/kernel';
import { isOpen } from '../capacity';
import { outcomeOf } from '../contract/outcome';
import { priceAt } from '../prices';
import { remoteCare } from './remote-care';

const on = localDate('2022-11-30');

describe('the red button', () => {
  it.each([
    ['package-a', '19.00'],
    ['package-b', '31.00'],
  ])('costs a month in %s %s EUR', (item, user) => {
    const line = priceAt(remoteCare.prices, { item, provider: 'Koper', tariff: 'any' }, on);
    expect(line).toMatchObject({ unit: 'month', user: money(user) });
  });

  it('answers day and night', () => {
    expect(remoteCare.opening && isOpen(remoteCare.opening, localDate('2022-12-25'), '03:00')).toBe(true);
  });

  it('is given in one of two packages', () => {
    expect(outcomeOf(remoteCare)('package', { remoteCarePackage: 'package-b' })).toBe('met');
    expect(outcomeOf(remoteCare)('package', {})).toBe('unknown');
    expect(() => outcomeOf(remoteCare)('package', { remoteCarePackage: 'package-c' })).toThrow(Refusal);
  });

  it('does not pretend to know when its two providers changed over', () => {
    const providers = remoteCare.parameters.find((parameter) => parameter.id === 'remote-care.providers');
    expect(() => providers && at(providers, on)).toThrow('PARAMETER_NOT_SET');
  });

  it('may be exempt from payment', () => {
    expect(remoteCare.exemption).toBe(true);
  });
});
