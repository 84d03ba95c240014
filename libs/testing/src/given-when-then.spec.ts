import { Refusal, type Decider, type DomainEvent } from '#libs/kernel';
import { FixedClock } from './fixed-clock';
import { given } from './given-when-then';

type Door = DomainEvent<'DoorOpened' | 'DoorClosed', { by: string }>;

const door: Decider<'open' | 'knock', Door, boolean> = {
  initialState: false,
  evolve: (_open, event) => event.type === 'DoorOpened',
  decide(command, open) {
    if (command === 'knock') return [];
    if (open) throw new Refusal('DOOR_ALREADY_OPEN', { since: 'today' });
    return [{ type: 'DoorOpened', data: { by: 'janitor' } }];
  },
};
const opened: Door = { type: 'DoorOpened', data: { by: 'janitor' } };
const closed: Door = { type: 'DoorClosed', data: { by: 'janitor' } };

describe('given, when, then', () => {
  it('passes for the right events, nothing, and the right refusal', () => {
    given(door, [opened, closed]).when('open').then(opened);
    given(door, []).when('knock').thenNothing();
    given(door, [opened]).when('open').thenRefused('DOOR_ALREADY_OPEN', { since: 'today' });
  });

  it('fails for other events, another refusal, or none', () => {
    expect(() => given(door, []).when('open').then(closed)).toThrow();
    expect(() => given(door, []).when('open').thenNothing()).toThrow();
    expect(() => given(door, []).when('open').thenRefused('DOOR_ALREADY_OPEN')).toThrow(/did not refuse/);
    expect(() => given(door, [opened]).when('open').thenRefused('DOOR_BLOCKED')).toThrow();
    expect(() => given(door, [opened]).when('open').then(opened)).toThrow(Refusal);
  });
});

describe('a fixed clock', () => {
  it('stands still until it is moved', () => {
    const clock = new FixedClock('2022-11-30T10:00:00+01:00');
    expect(clock.now()).toBe('2022-11-30T09:00:00.000Z');
    clock.advance(1_500);
    expect(clock.now()).toBe('2022-11-30T09:00:01.500Z');
    clock.set('2022-12-01T00:00:00Z');
    expect(clock.now()).toBe('2022-12-01T00:00:00.000Z');
  });
});
