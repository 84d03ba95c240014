import { foldView, recorder } from '#libs/testing';
import { anExemptionId, aRedetermination, beneficiaryOf, contextOn, proposed } from '../exemption.builder';
import { exemptionDecider, RedetermineExemption } from '../exemption.decider';
import { exemptionStream } from '../exemption-id';
import { exemptionCasesView } from './exemption-cases.projection';

describe('The exemptions shown', () => {
  it('bear every determination with who made it and why', () => {
    const record = recorder();
    const first = proposed();
    const state = first.reduce(exemptionDecider.evolve, exemptionDecider.initialState);
    const command = new RedetermineExemption(anExemptionId, aRedetermination(), contextOn('2026-07-10'));
    const events = [...first, ...exemptionDecider.decide(command, state)].map((event) =>
      record(event, { stream: exemptionStream(anExemptionId) }),
    );
    const { cases } = foldView(exemptionCasesView, events);
    expect(cases).toMatchObject([
      {
        exemption_id: anExemptionId,
        beneficiary_id: beneficiaryOf(),
        programme: 'home-help',
        revision: '1',
        determinations: [{ kind: 'proposed' }, { kind: 'redetermined' }],
        lines: [
          { actorId: 'test', cause: null, reportedLate: null },
          { actorId: 'test', cause: 'income', changedOn: '2026-07-01', reportedLate: false },
        ],
      },
    ]);
  });

  it('refuse to show a determination of nothing', () => {
    const record = recorder();
    const state = proposed().reduce(exemptionDecider.evolve, exemptionDecider.initialState);
    const command = new RedetermineExemption(anExemptionId, aRedetermination(), contextOn('2026-07-10'));
    const [event] = exemptionDecider.decide(command, state);
    if (!event) throw new Error('nothing was decided');
    expect(() => foldView(exemptionCasesView, [record(event)])).toThrow('before it was proposed');
  });
});
