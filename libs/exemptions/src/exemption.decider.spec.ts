import { localDate, money, moneyText } from '#libs/kernel';
import { given } from '#libs/testing';
import {
  aCase,
  anExemptionId as id,
  aProposal,
  aRedetermination,
  beneficiaryOf,
  contextOn,
  determinationOf,
  issued,
  pension,
  proposed,
  since,
} from './exemption.builder';
import {
  changesOf,
  ConfirmRecalculation,
  exemptionDecider,
  type ExemptionCommand,
  type ExemptionState,
  ProposeExemption,
  RedetermineExemption,
} from './exemption.decider';
import type { DeterminationEvent, ExemptionEvent } from './exemption.events';
import { partOn, partsInForce } from './in-force.rules';

const today = contextOn('2026-11-20');
const stateAfter = (events: readonly ExemptionEvent[]): ExemptionState =>
  events.reduce(exemptionDecider.evolve, exemptionDecider.initialState);
const decided = (command: ExemptionCommand, events: readonly ExemptionEvent[]) =>
  exemptionDecider.decide(command, stateAfter(events)) as readonly DeterminationEvent[];
const contributionOn = (events: readonly ExemptionEvent[], day: string): string | null => {
  const part = partOn(partsInForce(stateAfter(events).determinations), localDate(day));
  return part && moneyText(part.derivation.result.contribution);
};
const propose = (said = {}) => new ProposeExemption(id, aProposal(said), today);
const redetermine = (said = {}) => new RedetermineExemption(id, aRedetermination(said), today);

describe('A proposal of an exemption', () => {
  it('stores the derivation: 900 EUR and twenty hours at 7,00 pay 122,57 and are exempt of 17,43', () => {
    const [event] = decided(propose(), []);
    expect(event).toMatchObject({
      type: 'ExemptionProposed',
      data: { exemptionId: id, beneficiaryId: beneficiaryOf(), programme: 'home-help' },
    });
    const { derivation } = event?.data.periods[0] as DeterminationEvent['data']['periods'][number];
    expect(derivation.result).toMatchObject({ contribution: money('122.57'), exemption: money('17.43') });
    expect(derivation.steps.find(({ rule }) => rule === 'established-income')?.inputs).toEqual({
      pension: { value: '900.00', origin: 'fact:income:pension', evidence: '181-2/2026-3' },
    });
  });

  it('is made once for a person and a programme', () => {
    given(exemptionDecider, proposed()).when(propose()).thenRefused('EXEMPTION_ALREADY_PROPOSED');
  });

  it.each([
    ['of a programme without exemptions', { programme: 'newborn-grant' }, 'EXEMPTION_NOT_POSSIBLE'],
    ['of an unknown programme', { programme: 'house-help' }, 'PROGRAMME_NOT_KNOWN'],
    ['without a service of the programme', { programme: 'meals' }, 'SERVICE_NOT_IN_CASE'],
    ['over no day', { until: localDate('2026-03-01') }, 'PERIOD_EMPTY'],
    ['before the setting is known', { from: localDate('2026-03-01') }, 'SETTING_NOT_KNOWN'],
    ['without a household', { facts: aCase({ household: [] }) }, 'HOUSEHOLD_NOT_KNOWN'],
  ])('is refused %s', (_, said, code) => {
    given(exemptionDecider, []).when(propose(said)).thenRefused(code);
  });
});

describe('A determination after a change', () => {
  const history = () => issued([...proposed(), ...decided(redetermine(), proposed())]);

  it('replaces what held from its first day and leaves what was before', () => {
    expect(contributionOn(history(), '2026-06-30')).toBe('122.57');
    expect(contributionOn(history(), '2026-07-01')).toBe('140.00');
    expect(contributionOn(history(), '2026-03-01')).toBeNull();
  });

  it('says whether the change was reported within eight days', () => {
    expect(decided(redetermine(), proposed())).toMatchObject([{ data: { reportedLate: false } }]);
    const late = redetermine({ reportedOn: localDate('2026-07-10') });
    expect(decided(late, proposed())).toMatchObject([{ data: { reportedLate: true } }]);
    expect(decided(redetermine({ reportedOn: null }), proposed())).toMatchObject([
      { data: { reportedOn: null, reportedLate: false } },
    ]);
  });

  it('splits its period at every further change', () => {
    const facts = aCase({
      incomes: [
        since(pension('900'), '2026-03-02', '2026-06-30'),
        since(pension('880'), '2026-07-01', '2026-09-14'),
        since(pension('890'), '2026-09-15'),
      ],
    });
    const [event] = decided(redetermine({ facts }), proposed());
    expect(event?.data.periods.map(({ from, until, because }) => [from, until, because])).toEqual([
      ['2026-07-01', '2026-09-14', ['start']],
      ['2026-09-15', null, ['income:pension']],
    ]);
  });

  it.each([
    ['before the change', { from: localDate('2026-06-30') }, 'STARTS_BEFORE_CHANGE'],
    [
      'before the exemption',
      { from: localDate('2026-03-01'), changedOn: localDate('2026-02-01') },
      'STARTS_BEFORE_EXEMPTION',
    ],
    ['with a report of tomorrow', { reportedOn: localDate('2026-11-21') }, 'DATE_IN_FUTURE'],
    ['under the id of another', { determinationId: determinationOf(1) }, 'DETERMINATION_ALREADY_EXISTS'],
  ])('is refused %s', (_, said, code) => {
    given(exemptionDecider, proposed()).when(redetermine(said)).thenRefused(code);
  });

  it('is refused where nothing was proposed', () => {
    given(exemptionDecider, []).when(redetermine()).thenRefused('EXEMPTION_NOT_FOUND');
  });
});

describe('A recalculation', () => {
  const history = () => issued([...proposed(), ...decided(redetermine(), proposed())]);
  // The pension had been 890 from May on, which nobody knew.
  const facts = aCase({
    incomes: [
      since(pension('900'), '2026-03-02', '2026-04-30'),
      since(pension('890'), '2026-05-01', '2026-06-30'),
      since(pension('940'), '2026-07-01'),
    ],
  });
  const preview = () => changesOf(partsInForce(stateAfter(history()).determinations), facts);
  const seen = () =>
    preview().map(({ decision, from, until, after }) => ({
      decision,
      from,
      until,
      contribution: after.contribution,
    }));
  const confirm = (said = {}) =>
    new ConfirmRecalculation(
      id,
      { determinationId: determinationOf(3), facts, seen: seen(), ...said },
      today,
    );

  it('lists what changes, determination by determination, with the cause', () => {
    expect(preview()).toMatchObject([
      {
        decision: determinationOf(1),
        from: '2026-05-01',
        until: '2026-06-30',
        contributionDifference: money('-7.00'),
      },
    ]);
    expect(preview()[0]?.differences.filter(({ cause }) => cause)).toMatchObject([
      { origin: 'fact:income:pension', before: '900.00', after: '890.00' },
    ]);
  });

  it('changes these days and no other once confirmed', () => {
    const confirmed = [...history(), ...decided(confirm(), history())];
    const after = issued(confirmed);
    expect(confirmed.at(-1)).toMatchObject({
      type: 'ExemptionRecalculated',
      data: { periods: [{ replaces: determinationOf(1), from: '2026-05-01', until: '2026-06-30' }] },
    });
    const days = ['2026-04-30', '2026-05-01', '2026-06-30', '2026-07-01'];
    expect(days.map((day) => contributionOn(after, day))).toEqual(['122.57', '115.57', '115.57', '140.00']);
  });

  it('finds nothing more to change after it was confirmed, so that a second one is refused', () => {
    const after = issued([...history(), ...decided(confirm(), history())]);
    given(exemptionDecider, after)
      .when(confirm({ determinationId: determinationOf(4) }))
      .thenRefused('NOTHING_CHANGES');
  });

  it('does not touch what was only proposed', () => {
    given(exemptionDecider, proposed()).when(confirm()).thenRefused('NOTHING_IN_FORCE');
    const half = [...issued(proposed()), ...decided(redetermine(), proposed())];
    expect(contributionOn(half, '2026-07-01')).toBe('122.57');
  });

  it('is refused when other changes follow than those that were seen', () => {
    const other = seen().map((line) => ({ ...line, contribution: money('115.56') }));
    given(exemptionDecider, history())
      .when(confirm({ seen: other }))
      .thenRefused('PREVIEW_OUTDATED');
    given(exemptionDecider, history())
      .when(confirm({ seen: [] }))
      .thenRefused('PREVIEW_OUTDATED');
  });

  it('keeps the thresholds of the day that a determination was bound to', () => {
    const bound = { from: localDate('2026-03-02'), thresholdsOn: localDate('2026-02-28') };
    const before = issued(proposed(bound));
    const changes = changesOf(partsInForce(stateAfter(before).determinations), facts);
    expect(changes.map(({ derivation }) => derivation.on)).toEqual(['2026-02-28', '2026-02-28']);
  });
});
