import { hasRoom } from '../capacity';
import { selfHelpGroup } from './self-help-group';

describe('self-help groups', () => {
  it('take at most ten people', () => {
    expect(hasRoom(selfHelpGroup.capacity, 9)).toBe(true);
    expect(hasRoom(selfHelpGroup.capacity, 10)).toBe(false);
  });

  it('are twenty and meet weekly', () => {
    expect(selfHelpGroup.capacity).toMatchObject({ groups: 20, every: { count: 7, unit: 'days' } });
  });
});
