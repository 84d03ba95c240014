import { ordersOf } from './orders.rules';

describe('The orders about a decision', () => {
  it('are its corrections and renewals in their order, with their numbers where they have any', () => {
    const timeline = [
      { what: 'DecisionSigned', on: '2026-03-02', data: {} },
      { what: 'DecisionCorrected', on: '2026-03-03', data: { orderId: 'o1', number: '181-1/2026-4' } },
      { what: 'ProcedureRenewed', on: '2026-10-05', data: { orderId: 'o2', number: null } },
    ];
    expect(ordersOf(timeline)).toEqual([
      { id: 'o1', kind: 'correction-order', on: '2026-03-03', number: '181-1/2026-4' },
      { id: 'o2', kind: 'renewal-order', on: '2026-10-05', number: null },
    ]);
  });

  it('are none where nothing was corrected or renewed', () => {
    expect(ordersOf([{ what: 'DecisionDrafted', on: '2026-03-02', data: {} }])).toEqual([]);
  });
});
