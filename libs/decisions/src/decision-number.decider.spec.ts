import { given } from '#libs/testing';
import { aDecisionId, appealIdOf } from './decision.builder';
import { decisionNumber } from './decision-number.decider';

const claim = { number: '181-2/2026-4', decisionId: aDecisionId };
const taken = { type: 'DecisionNumberClaimed', data: claim } as const;

describe('A document number', () => {
  it('belongs to the decision that claims it first', () => {
    given(decisionNumber, []).when(claim).then(taken);
    given(decisionNumber, [taken]).when(claim).thenNothing();
  });

  it('is refused to any other', () => {
    given(decisionNumber, [taken])
      .when({ ...claim, decisionId: appealIdOf() })
      .thenRefused('NUMBER_TAKEN', { number: '181-2/2026-4' });
  });
});
