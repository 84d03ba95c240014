import { UnreadableEvent } from '#libs/kernel';
import { recorder } from '#libs/testing';
import { Parking } from './parking';

const record = recorder();
const events = [1, 2, 3].map((n) => record({ type: `E${n}`, data: {} }, { stream: 'one-1' }));
const other = record({ type: 'Other', data: {} }, { stream: 'two-2' });

describe('parking', () => {
  it('holds a stream from the parked event on, and no other stream', () => {
    const parking = new Parking();
    parking.park(events[1]!, new Error('no'));
    expect(events.map((event) => parking.holds(event))).toEqual([false, true, true]);
    expect(parking.holds(other)).toBe(false);
    expect(new Parking(new Map([['one-1', 2n]])).holds(events[2]!)).toBe(true);
    expect(new Parking(new Map([['one-1', 2n]])).holds(events[1]!)).toBe(false);
  });

  it('keeps the earliest event of a stream that failed, and counts all that wait', () => {
    const parking = new Parking();
    parking.park(events[2]!, new Error('later'));
    parking.park(events[0]!, new Error('earlier\nin two lines'));
    parking.park(events[1]!, new Error('between'));
    expect(parking.added.get('one-1')).toMatchObject({ eventType: 'E1', error: 'earlier in two lines' });
    expect(parking.held).toEqual(new Map([['one-1', 3]]));
  });

  it('refuses an event that nobody can read when it is strict', () => {
    const unreadable = new UnreadableEvent('E1', 1, 'unknown type');
    expect(() => new Parking(new Map(), true).park(events[0]!, unreadable)).toThrow(unreadable);
    expect(() => new Parking().park(events[0]!, unreadable)).not.toThrow();
  });
});
