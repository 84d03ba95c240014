import { foldView, recorder } from '#libs/testing';
import { aDecision, aDecisionId, anExemption, type DecisionPast } from '../decision.builder';
import { decisionStream } from '../decision-id';
import { decisionCasesView } from './decision-cases.projection';

const rowsOf = ({ events }: DecisionPast) => {
  const record = recorder();
  const stream = decisionStream(aDecisionId);
  return foldView(
    decisionCasesView,
    events.map((event) => record(event, { stream })),
  )['decisions'];
};

describe('The decisions shown', () => {
  it('await approval while drafted, and no longer once approved or given up', () => {
    expect(rowsOf(aDecision().drafted())).toMatchObject([
      {
        decision_id: aDecisionId,
        exemption_id: anExemption.exemptionId,
        drafted_by: 'ana',
        draft: 'submitted',
        preparers: ['ana'],
      },
    ]);
    expect(rowsOf(aDecision().drafted().approved())).toMatchObject([{ draft: null }]);
    expect(rowsOf(aDecision().drafted().withdrawn())).toMatchObject([{ draft: null }]);
  });

  it('are back with those who prepared them from the return to the resubmission', () => {
    const returned = () => aDecision().drafted().returned();
    expect(rowsOf(returned())).toMatchObject([{ draft: 'returned' }]);
    expect(rowsOf(returned().revised('bojan'))).toMatchObject([
      { draft: 'returned', preparers: ['ana', 'bojan'] },
    ]);
    expect(rowsOf(returned().revised().resubmitted())).toMatchObject([{ draft: 'submitted' }]);
  });

  it('keep every line with the day on which it happened', () => {
    const rows = rowsOf(aDecision().outOfHouse().attempted('2025-11-07'));
    expect(rows).toMatchObject([{ revision: '5', kind: 'exemption', case_number: '181-2/2026' }]);
    const lines = rows?.[0]?.['lines'] as { on: string; event: { type: string } }[];
    expect(lines.map(({ on, event }) => `${on} ${event.type}`).slice(-2)).toEqual([
      '2025-11-03 DecisionSent',
      '2025-11-07 ServiceAttempted',
    ]);
  });
});
