import { localDate } from '#libs/kernel';
import { asKnownAt, rowsOf } from '#libs/projections';
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

  it('are, as known before a change was recorded, those of then, though the change holds from earlier', () => {
    const record = recorder();
    const first = proposed();
    const state = first.reduce(exemptionDecider.evolve, exemptionDecider.initialState);
    const command = new RedetermineExemption(anExemptionId, aRedetermination(), contextOn('2026-07-10'));
    const stream = exemptionStream(anExemptionId);
    const events = [
      ...first.map((event) => record(event, { stream, recordedAt: '2026-06-01T08:00:00.000Z' })),
      ...exemptionDecider
        .decide(command, state)
        .map((event) => record(event, { stream, recordedAt: '2026-07-10T08:00:00.000Z' })),
    ];
    const known = (day: string) =>
      rowsOf(exemptionCasesView, asKnownAt(events, localDate(day)))['cases']?.map(
        ({ exemptionId, revision, determinations }) => [
          exemptionId,
          revision,
          (determinations as { kind: string }[]).map(({ kind }) => kind),
        ],
      );
    expect(known('2026-05-31')).toBeUndefined();
    // The change is of 1 July.
    expect(known('2026-07-09')).toEqual([[anExemptionId, '0', ['proposed']]]);
    expect(known('2026-07-10')).toEqual([[anExemptionId, '1', ['proposed', 'redetermined']]]);
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
