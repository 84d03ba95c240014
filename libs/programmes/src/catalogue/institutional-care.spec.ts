import { Refusal, localDate } from '#libs/kernel';
import { outcomeOf } from '../contract/outcome';
import { furtherDocumentsDue } from '../eligibility';
import { homeHelp } from './home-help';
import { institutionalCare } from './institutional-care';

const outcome = outcomeOf(institutionalCare);

describe('institutional care', () => {
  it('is applied for at several homes, exactly one of them preferred', () => {
    expect(outcome('one-preferred-home', { homesApplied: 3, preferredHomes: 1 })).toBe('met');
    expect(outcome('one-preferred-home', { homesApplied: 3, preferredHomes: 0 })).toBe('not-met');
    expect(outcome('one-preferred-home', { homesApplied: 3, preferredHomes: 2 })).toBe('not-met');
  });

  it('needs documents at each other home within 30 days, Sunday or not', () => {
    expect(furtherDocumentsDue(institutionalCare, localDate('2022-11-04'))).toBe('2022-12-04');
    expect(furtherDocumentsDue(homeHelp, localDate('2022-11-04'))).toBeNull();
  });

  it('closes the entries at the other homes on admission or death', () => {
    expect(institutionalCare.waitingList).toEqual({
      kind: 'several-providers',
      closesElsewhere: ['admitted', 'died'],
    });
  });

  it.each(['I', 'II', 'IIIa', 'IIIb', 'IV'])('knows care level %s', (careLevel) => {
    expect(outcome('care-level', { careLevel })).toBe('met');
  });

  it('knows no other care level', () => {
    expect(() => outcome('care-level', { careLevel: 'V' })).toThrow(Refusal);
    expect(outcome('care-level', {})).toBe('unknown');
  });

  it('passes the admission commission, and ends with transfer or discharge', () => {
    expect(institutionalCare.intake.steps).toEqual([
      'application',
      'admission-commission',
      'waiting-list',
      'admission',
      'transfer',
      'discharge',
    ]);
  });
});
