import { outcomeOf } from '../contract/outcome';
import { oneOffAid } from './one-off-aid';

const outcome = outcomeOf(oneOffAid);

describe('one-off aid', () => {
  it('from the fund is for urgent costs', () => {
    const oneOffAidKind = 'urgent-costs';
    expect(outcome('urgent-costs', { oneOffAidKind, urgentCosts: true })).toBe('met');
    expect(outcome('urgent-costs', { oneOffAidKind, urgentCosts: false })).toBe('not-met');
    expect(outcome('urgent-costs', { oneOffAidKind: 'food-parcel' })).toBeNull();
  });

  it('for children goes up to and including ten years', () => {
    const child = (bornOn: string) =>
      outcome('child-up-to-ten', { oneOffAidKind: 'child-aid', bornOn }, '2026-11-02');
    expect(child('2015-11-03')).toBe('met');
    expect(child('2015-11-02')).toBe('not-met');
  });

  it.each(['food-parcel', 'hygiene-parcel'])('is also given as a %s', (oneOffAidKind) => {
    expect(outcome('kind-of-aid', { oneOffAidKind })).toBe('met');
  });
});
