import { stepsOf } from './request';

const registered = { state: 'registered', identifiedBy: null, extended: false, producedOn: null } as const;

describe('what can be done with a request for access', () => {
  it('begins with who asks: nothing is given out before', () => {
    expect(stepsOf(registered)).toEqual(['identify', 'extend', 'refuse']);
  });

  it('goes on with the export, and hands over only what was put together', () => {
    const identified = { ...registered, state: 'identified', identifiedBy: 'dora' } as const;
    expect(stepsOf(identified)).toEqual(['export', 'extend', 'refuse']);
    const produced = { ...identified, state: 'produced', producedOn: '2026-11-22', extended: true } as const;
    expect(stepsOf(produced)).toEqual(['export', 'handOver', 'refuse']);
  });

  it('is nothing once it is answered or refused', () => {
    expect(stepsOf({ ...registered, state: 'handed-over' })).toEqual([]);
    expect(stepsOf({ ...registered, state: 'refused' })).toEqual([]);
  });
});
