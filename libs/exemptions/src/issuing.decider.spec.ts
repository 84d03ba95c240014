import { localDate } from '#libs/kernel';
import { given } from '#libs/testing';
import {
  aDecisionOf,
  anExemptionId as id,
  contextOn,
  determinationOf,
  issued,
  proposed,
} from './exemption.builder';
import { exemptionDecider } from './exemption.decider';
import type { ExemptionEvent } from './exemption.events';
import { partOn, partsInForce } from './in-force.rules';
import { CeaseDetermination, IssueDetermination } from './issuing.decider';

const today = contextOn('2026-11-20');
const on = localDate('2026-03-20');
const issue = (number = 1, decision = 1) =>
  new IssueDetermination(
    id,
    { determinationId: determinationOf(number), decisionId: aDecisionOf(decision), issuedOn: on },
    today,
  );
const cease = (number = 1, decision = 1, reason: 'annulled' | 'replaced' = 'annulled') =>
  new CeaseDetermination(
    id,
    { determinationId: determinationOf(number), decisionId: aDecisionOf(decision), reason, ceasedOn: on },
    today,
  );
const inForce = (events: readonly ExemptionEvent[]) => {
  const { determinations } = events.reduce(exemptionDecider.evolve, exemptionDecider.initialState);
  return partOn(partsInForce(determinations), localDate('2026-04-01'))?.decision ?? null;
};
const after = (events: readonly ExemptionEvent[], command: IssueDetermination | CeaseDetermination) => [
  ...events,
  ...exemptionDecider.decide(command, events.reduce(exemptionDecider.evolve, exemptionDecider.initialState)),
];

describe('A determination', () => {
  it('is not in force while it is only proposed, and is so once its decision is issued', () => {
    expect(inForce(proposed())).toBeNull();
    given(exemptionDecider, proposed())
      .when(issue())
      .then({ type: 'DeterminationIssued', data: issue().data });
    expect(inForce(after(proposed(), issue()))).toBe(determinationOf(1));
  });

  it('ends when its decision is annulled or replaced', () => {
    given(exemptionDecider, issued(proposed()))
      .when(cease())
      .then({ type: 'DeterminationCeased', data: cease().data });
    expect(inForce(after(issued(proposed()), cease()))).toBeNull();
  });

  it('goes on when a second decision was issued on it before the first one was replaced', () => {
    const twice = after(issued(proposed()), issue(1, 2));
    expect(inForce(after(twice, cease(1, 1, 'replaced')))).toBe(determinationOf(1));
  });

  it('is brought into force once by a decision, and ended only by the one that did', () => {
    given(exemptionDecider, issued(proposed())).when(issue()).thenNothing();
    given(exemptionDecider, proposed()).when(cease()).thenNothing();
    given(exemptionDecider, issued(proposed())).when(cease(1, 2)).thenNothing();
  });

  it('that nobody made is refused', () => {
    given(exemptionDecider, proposed()).when(issue(5)).thenRefused('DETERMINATION_NOT_FOUND');
    given(exemptionDecider, []).when(cease()).thenRefused('DETERMINATION_NOT_FOUND');
  });
});
