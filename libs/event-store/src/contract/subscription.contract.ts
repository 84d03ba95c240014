import type { Position } from '#libs/kernel';
import type { EventStore } from '../event-store';
import {
  all,
  allEvents,
  aCategory,
  anEvent,
  aStream,
  behindNow,
  Listener,
  someEvents,
  until,
  type StoreUnderTest,
} from './contract-events';

/** Subscriptions: catch up, live, back-pressure, filters, the end, a restart of the store. */
export function describeSubscriptions(
  current: StoreUnderTest,
  restart: () => Promise<EventStore | undefined>,
): void {
  let listeners: Listener[] = [];
  const listen = (options: ConstructorParameters<typeof Listener>[1], release = true): Listener => {
    const listener = new Listener(current(), options, release);
    listeners.push(listener);
    return listener;
  };
  afterEach(() => {
    for (const listener of listeners) listener.stop();
    listeners = [];
  });

  describe('a subscription', () => {
    it('gives what is there, says that it has caught up, and goes on live', async () => {
      const start = await behindNow(current());
      const filter = { categories: [aCategory()] };
      const stream = aStream(filter.categories[0]);
      const past = someEvents(25);
      await current().append(stream, 'no-stream', past);
      const listener = listen({ ...start, filter, pageSize: 10 });
      await until('caught up', () => listener.pages.at(-1)?.caughtUp === true);
      expect(listener.ids).toEqual(past.map((event) => event.id));
      expect(Math.max(...listener.pages.map((page) => page.events.length))).toBeLessThanOrEqual(10);
      const live = someEvents(3);
      for (const event of live) await current().append(stream, 'any', [event]);
      await until('three live events', () => listener.events.length === 28);
      expect(listener.ids).toEqual([...past, ...live].map((event) => event.id));
      expect(listener.errors).toEqual([]);
    });

    it('that begins behind the last event says so at once', async () => {
      await current().append(aStream(), 'any', someEvents(1));
      const start = await behindNow(current());
      const listener = listen(start);
      await until('caught up', () => listener.pages.at(-1)?.caughtUp === true);
      expect(listener.events).toEqual([]);
      expect(listener.pages[0]?.position).toBe(start.after);
    });

    it('misses nothing and doubles nothing while many write', async () => {
      const category = aCategory();
      const start = await behindNow(current());
      const listener = listen({ ...start, filter: { categories: [category] }, pageSize: 7 });
      const streams = Array.from({ length: 8 }, () => aStream(category));
      await Promise.all(
        streams.map(async (stream) => {
          for (let round = 0; round < 12; round += 1)
            await current().append(stream, 'any', someEvents(1 + (round % 3)));
        }),
      );
      await until('all 192 events', () => listener.events.length >= 192);
      const stored = await allEvents(current(), { ...start, filter: { categories: [category] } });
      expect(stored).toHaveLength(192);
      expect(listener.ids).toEqual(stored.map((event) => event.id));
    });

    it('keeps at most two pages ahead of a slow consumer, and goes on as they are released', async () => {
      const start = await behindNow(current());
      const filter = { categories: [aCategory()] };
      const stream = aStream(filter.categories[0]);
      await current().append(stream, 'no-stream', someEvents(40));
      const slow = listen({ ...start, filter, pageSize: 4 }, false);
      const quick = listen({ ...start, filter, pageSize: 4 });
      await until('two pages', () => slow.pages.length === 2);
      await current().append(stream, 'any', someEvents(1));
      await until('the quick one has all', () => quick.events.length === 41);
      expect(slow.pages).toHaveLength(2);
      slow.pages[0]?.release();
      slow.pages[0]?.release();
      await until('a third page', () => slow.pages.length === 3);
      await current().append(stream, 'any', someEvents(1));
      await until('the quick one has all again', () => quick.events.length === 42);
      expect(slow.pages).toHaveLength(3);
      for (let next = 1; slow.events.length < 42; next += 1) {
        await until('the next page', () => slow.pages.length > next);
        slow.pages[next]?.release();
      }
      expect(slow.ids).toEqual(quick.ids);
    });

    it('moves its position past events that the filter leaves out', async () => {
      const start = await behindNow(current());
      const stream = aStream();
      await current().append(stream, 'any', someEvents(100, 'NotWanted'));
      const { position } = await current().append(stream, 'any', someEvents(100, 'NotWanted'));
      const listener = listen({ ...start, filter: { types: ['NeverHappened'] }, pageSize: 50 });
      const past = (page: { position: Position }): boolean =>
        current().comparePositions(page.position, position) >= 0;
      await until('a position behind them', () => listener.pages.some(past));
      expect(listener.events).toEqual([]);
    });

    it('resumes behind any page without a gap or a double', async () => {
      const start = await behindNow(current());
      const filter = { types: ['OfferMade'], categories: [aCategory()] };
      for (let round = 0; round < 10; round += 1)
        await current().append(aStream(filter.categories[0]), 'any', [
          anEvent('OfferMade'),
          anEvent('Other'),
          anEvent('OfferMade'),
        ]);
      const first = listen({ ...start, filter, pageSize: 3 });
      await until('all twenty', () => first.events.length === 20);
      for (const [index, page] of first.pages.entries()) {
        const rest = first.pages.slice(index + 1).flatMap((later) => later.events);
        const second = listen({ after: page.position, filter, pageSize: 4 });
        await until('the rest', () => second.pages.at(-1)?.caughtUp === true);
        expect(second.ids).toEqual(rest.map((event) => event.id));
        second.stop();
      }
    });

    it('hears nothing more once it is left', async () => {
      const start = await behindNow(current());
      const left = listen(start);
      await current().append(aStream(), 'any', someEvents(1));
      await until('the first event', () => left.events.length === 1);
      left.stop();
      const control = listen(start);
      await current().append(aStream(), 'any', someEvents(1));
      await until('the second event at the control', () => control.events.length === 2);
      expect(left.events).toHaveLength(1);
      expect(left.completed).toBe(false);
    });
  });

  it('keeps everything over a stop and a new start', async () => {
    const start = await behindNow(current());
    const filter = { categories: [aCategory()] };
    const stream = aStream(filter.categories[0]);
    const events = someEvents(5);
    const first = await current().append(stream, 'no-stream', events);
    const before = await all(current().readStream(stream));
    const store = await restart();
    if (store === undefined) return expect(current().kind).toBe('memory');
    expect(await all(store.readStream(stream))).toEqual(before);
    expect(await store.append(stream, 'no-stream', events)).toEqual(first);
    const listener = listen({ ...start, filter });
    const later = someEvents(2);
    await store.append(stream, 4n, later);
    await until('seven events', () => listener.events.length === 7);
    expect(listener.ids).toEqual([...events, ...later].map((event) => event.id));
  });
}
