import { lookedUnder } from './looked-at.rules';

const opened = {
  openedBy: 'maja',
  opensAt: '2026-11-20T08:00:00.000Z',
  opensUntil: '2026-11-20T12:00:00.000Z',
  closedAt: null,
};
const look = (actorId: string, hour: string) => ({ actorId, at: `2026-11-20T${hour}:00.000Z` });

describe('what was looked at under an opening', () => {
  it('is what whoever opened it did while it was open', () => {
    const entries = [
      look('maja', '07:59'),
      look('maja', '08:01'),
      look('ana', '09:00'),
      look('maja', '12:01'),
    ];
    expect(lookedUnder(opened, entries)).toEqual([look('maja', '08:01')]);
  });

  it('ends when it is closed early', () => {
    const closed = { ...opened, closedAt: '2026-11-20T08:30:00.000Z' };
    expect(lookedUnder(closed, [look('maja', '08:29'), look('maja', '08:31')])).toEqual([
      look('maja', '08:29'),
    ]);
  });
});
