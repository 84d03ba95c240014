import type { Position } from '#libs/kernel';
import { eventLine } from '../event-lines';
import { InvalidPosition } from '../event-store.errors';
import {
  all,
  allEvents,
  aCategory,
  anEvent,
  aStream,
  behindNow,
  someEvents,
  type StoreUnderTest,
} from './contract-events';

/** Reads: of a stream in both directions, of all in order, by pages, filtered, from a place. */
export function describeReads(current: StoreUnderTest): void {
  describe('reading a stream', () => {
    const revisions = async (
      stream: string,
      options: Parameters<ReturnType<StoreUnderTest>['readStream']>[1],
    ): Promise<number[]> =>
      (await all(current().readStream(stream, options))).map((event) => Number(event.revision));

    it('that does not exist gives nothing', async () => {
      expect(await all(current().readStream(aStream()))).toEqual([]);
    });

    it('goes forwards and backwards, from a revision, as far as asked', async () => {
      const stream = aStream();
      await current().append(stream, 'no-stream', someEvents(7));
      expect(await revisions(stream, {})).toEqual([0, 1, 2, 3, 4, 5, 6]);
      expect(await revisions(stream, { from: 5n })).toEqual([5, 6]);
      expect(await revisions(stream, { from: 2n, limit: 3 })).toEqual([2, 3, 4]);
      expect(await revisions(stream, { direction: 'backwards' })).toEqual([6, 5, 4, 3, 2, 1, 0]);
      expect(await revisions(stream, { direction: 'backwards', limit: 1 })).toEqual([6]);
      expect(await revisions(stream, { direction: 'backwards', from: 3n, limit: 2 })).toEqual([3, 2]);
      expect(await revisions(stream, { from: 99n })).toEqual([]);
    });

    it('gives a long stream whole, and may be left in the middle', async () => {
      const stream = aStream();
      for (let part = 0n; part < 3n; part += 1n)
        await current().append(stream, part === 0n ? 'no-stream' : part * 500n - 1n, someEvents(500));
      expect(await all(current().readStream(stream))).toHaveLength(1500);
      let seen = 0;
      for await (const _event of current().readStream(stream)) if ((seen += 1) === 5) break;
      expect(seen).toBe(5);
    });
  });

  describe('locating events by their place in a stream', () => {
    it('tells position and id of those that are there, of several streams at once', async () => {
      const [one, two] = [aStream(), aStream()];
      const start = await behindNow(current());
      await current().append(one, 'no-stream', someEvents(3));
      await current().append(two, 'no-stream', someEvents(2));
      const stored = await allEvents(current(), start);
      const wanted = [
        { stream: two, revision: 1n },
        { stream: one, revision: 0n },
        { stream: one, revision: 3n },
        { stream: aStream(), revision: 0n },
      ];
      const found = new Map((await current().locate(wanted)).map((event) => [event.position, event]));
      expect(found.size).toBe(2);
      for (const [index, stream, revision] of [
        [0, one, 0n],
        [4, two, 1n],
      ] as const) {
        const { position, id } = stored[index] as (typeof stored)[number];
        expect(found.get(position)).toEqual({ stream, revision, position, id });
      }
      expect(await current().locate([])).toEqual([]);
    });
  });

  describe('reading all as lines', () => {
    it('gives every event behind a place as the line of its kind, whatever its texts hold', async () => {
      const start = await behindNow(current());
      const texts = ['tab\there', 'two\nlines\r', 'back\\slash \\t', '"čšž" 😀', ''];
      for (const note of texts) await current().append(aStream(), 'any', [{ ...anEvent(), data: { note } }]);
      const pieces = await all(current().readAllLines(start.after));
      const events = (await all(current().readAll(start))).flat();
      expect(events).toHaveLength(texts.length);
      expect(Buffer.concat(pieces).toString()).toBe(events.map(eventLine).join(''));
    });

    it('may be left in the middle', async () => {
      for await (const piece of current().readAllLines()) {
        expect(piece.length).toBeGreaterThan(0);
        break;
      }
      expect(await current().lastPosition()).not.toBeNull();
    });
  });

  describe('reading all', () => {
    it('gives the events of all streams in the order in which they were written', async () => {
      const category = aCategory();
      const start = await behindNow(current());
      const streams = [aStream(category), aStream(category), aStream(category)];
      const written: string[] = [];
      for (let round = 0; round < 4; round += 1)
        for (const stream of streams) {
          const events = someEvents(1 + (round % 2));
          await current().append(stream, 'any', events);
          written.push(...events.map((event) => event.id));
        }
      const stored = await allEvents(current(), { ...start, filter: { categories: [category] } });
      expect(stored.map((event) => event.id)).toEqual(written);
      for (const [index, event] of stored.entries())
        if (index > 0)
          expect(
            current().comparePositions(stored[index - 1]?.position as Position, event.position),
          ).toBeLessThan(0);
    });

    it('goes on at a position, with its event or behind it', async () => {
      const start = await behindNow(current());
      await current().append(aStream(), 'any', someEvents(6));
      const stored = await allEvents(current(), start);
      const middle = stored[2]?.position as Position;
      const idsOf = (events: typeof stored): string[] => events.map((event) => event.id);
      expect(idsOf(await allEvents(current(), { after: middle }))).toEqual(idsOf(stored.slice(3)));
      expect(idsOf(await allEvents(current(), { from: middle }))).toEqual(idsOf(stored.slice(2)));
      expect(await allEvents(current(), { after: stored.at(-1)?.position as Position })).toEqual([]);
    });

    it('keeps to the limit and to the size of a page', async () => {
      const start = await behindNow(current());
      await current().append(aStream(), 'any', someEvents(25));
      const whole = await allEvents(current(), start);
      const pages = await all(current().readAll({ ...start, pageSize: 10 }));
      expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(10);
      expect(pages.flat()).toEqual(whole);
      const some = await all(current().readAll({ ...start, pageSize: 10, limit: 17 }));
      expect(some.flat()).toEqual(whole.slice(0, 17));
      expect(await allEvents(current(), { ...start, limit: 1 })).toEqual(whole.slice(0, 1));
    });

    it('is filtered by type, by category, and by both', async () => {
      const [one, two] = [aCategory(), aCategory()];
      const start = await behindNow(current());
      for (let round = 0; round < 6; round += 1)
        for (const category of [one, two])
          await current().append(aStream(category), 'any', [anEvent('OfferMade'), anEvent('OfferRefused')]);
      const count = async (filter: { types?: string[]; categories?: string[] }): Promise<string> => {
        const found = await allEvents(current(), { ...start, filter, pageSize: 5 });
        const kinds = new Set(found.map((event) => `${event.type} ${event.stream.split('-')[0] === one}`));
        return `${found.length}: ${[...kinds].sort().join(', ')}`;
      };
      expect(await count({ types: ['OfferMade'], categories: [one] })).toBe('6: OfferMade true');
      expect(await count({ categories: [two] })).toBe('12: OfferMade false, OfferRefused false');
      expect(await count({ types: ['OfferRefused'] })).toBe('12: OfferRefused false, OfferRefused true');
      expect(await count({ types: ['OfferMade', 'OfferRefused'], categories: [one] })).toBe(
        '12: OfferMade true, OfferRefused true',
      );
      expect(await count({ types: ['NeverHappened'] })).toBe('0: ');
    });

    it('takes a category for what stands before the first dash, not for a beginning of it', async () => {
      const category = aCategory();
      const start = await behindNow(current());
      await current().append(`${category}x-1`, 'any', someEvents(1));
      await current().append(`${category}-x-1`, 'any', someEvents(1));
      const found = await allEvents(current(), { ...start, filter: { categories: [category] } });
      expect(found.map((event) => event.stream)).toEqual([`${category}-x-1`]);
    });
  });

  describe('a position', () => {
    it('is that of the last event of the append, and of the store', async () => {
      const stream = aStream();
      const { position } = await current().append(stream, 'no-stream', someEvents(3));
      const stored = await all(current().readStream(stream));
      expect(stored.at(-1)?.position).toBe(position);
      const last = (await current().lastPosition()) as Position;
      expect(current().comparePositions(last, position)).toBeGreaterThanOrEqual(0);
    });

    it('can be written down and read again', async () => {
      const { position } = await current().append(aStream(), 'any', someEvents(1));
      expect(current().parsePosition(String(position))).toBe(position);
      expect(current().comparePositions(current().parsePosition(`${position}`), position)).toBe(0);
    });

    it.each(['', ' ', 'x', '-1', '1.5', '0x10', '1e3', 'null', '9'.repeat(60), '1; drop table events', '٣'])(
      'is refused when it reads %j',
      (text) => {
        expect(() => current().parsePosition(text)).toThrow(InvalidPosition);
      },
    );
  });
}
