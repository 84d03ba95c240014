import type { Instant } from '#libs/kernel';
import { aStream, Listener, someEvents, until } from '../contract/contract-events';
import { describeEventStore } from '../contract/event-store.contract';
import { InvalidAppend, StoreUnavailable } from '../event-store.errors';
import { MemoryEventStore } from './memory-event-store';

describeEventStore('the memory adapter', async () => {
  const store = new MemoryEventStore();
  return { store, dispose: () => store.close() };
});

describe('the memory store', () => {
  it('takes the time from the clock it was given, and never goes back', async () => {
    const moments = ['2022-11-30T10:00:00.000Z', '2022-11-30T09:00:00.000Z', '2022-11-30T11:00:00.000Z'];
    const store = new MemoryEventStore({ now: () => moments.shift() as Instant });
    const stream = aStream();
    for (let count = 0; count < 3; count += 1) await store.append(stream, 'any', someEvents(1));
    const seen: string[] = [];
    for await (const event of store.readStream(stream)) seen.push(event.recordedAt.slice(11, 13));
    expect(seen).toEqual(['10', '10', '11']);
  });

  it('refuses an event id that another stream already bears', async () => {
    const store = new MemoryEventStore();
    const events = someEvents(1);
    await store.append(aStream(), 'any', events);
    await expect(store.append(aStream(), 'any', events)).rejects.toBeInstanceOf(InvalidAppend);
  });

  it('ends its subscriptions and answers nothing once it is closed', async () => {
    const store = new MemoryEventStore();
    expect(await store.lastPosition()).toBeNull();
    const listener = new Listener(store, {});
    await store.close();
    await until('the end', () => listener.completed);
    await expect(store.append(aStream(), 'any', someEvents(1))).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(store.lastPosition()).rejects.toBeInstanceOf(StoreUnavailable);
  });
});
