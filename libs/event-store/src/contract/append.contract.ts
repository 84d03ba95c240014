import { randomUUID } from 'node:crypto';
import type { Position } from '#libs/kernel';
import type { ExpectedRevision, NewEvent } from '../event-store';
import { EventTooLarge, InvalidAppend, RevisionConflict } from '../event-store.errors';
import {
  all,
  allEvents,
  anEvent,
  aCategory,
  aStream,
  behindNow,
  someEvents,
  type StoreUnderTest,
} from './contract-events';

/** Appends: revisions, conflicts, repeats, many writers, what is refused. */
export function describeAppends(current: StoreUnderTest): void {
  const ids = async (stream: string): Promise<string[]> =>
    (await all(current().readStream(stream))).map((event) => event.id);

  describe('an append', () => {
    it('begins a stream at revision 0 and goes on by one', async () => {
      const stream = aStream();
      const first = await current().append(stream, 'no-stream', someEvents(1));
      const second = await current().append(stream, 0n, someEvents(3));
      expect([first.revision, second.revision]).toEqual([0n, 3n]);
      expect(current().comparePositions(first.position, second.position)).toBeLessThan(0);
    });

    it('gives back every part of an event as it was sent', async () => {
      const stream = aStream();
      const data = {
        text: 'Žalec, Črnomelj, Škofja Loka – 老人 👵🏽\u0000\n"\\{},',
        list: [1, -2.5, 1e21, null, true],
        nested: { '': [], 'č ž': {} },
      };
      const event = anEvent('PlacedOnWaitingList', data, 3);
      const before = Date.now();
      const { position } = await current().append(stream, 'no-stream', [event]);
      const [stored] = await all(current().readStream(stream));
      expect(stored).toEqual({ ...event, stream, revision: 0n, position, recordedAt: expect.any(String) });
      expect(stored?.recordedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(Math.abs(Date.parse(stored?.recordedAt ?? '') - before)).toBeLessThan(60_000);
    });

    it('takes whatever revision the stream has when any is expected', async () => {
      const stream = aStream();
      await current().append(stream, 'any', someEvents(2));
      expect((await current().append(stream, 'any', someEvents(1))).revision).toBe(2n);
    });

    it.each<[string, number, ExpectedRevision, bigint | 'no-stream']>([
      ['older than the stream', 3, 1n, 2n],
      ['newer than the stream', 3, 7n, 2n],
      ['that there is no stream, when there is one', 2, 'no-stream', 1n],
      ['of a stream that does not exist', 0, 0n, 'no-stream'],
    ])('is a conflict when it expects a revision %s', async (_, count, expected, actual) => {
      const stream = aStream();
      if (count > 0) await current().append(stream, 'no-stream', someEvents(count));
      const attempt = current().append(stream, expected, someEvents(1));
      await expect(attempt).rejects.toBeInstanceOf(RevisionConflict);
      await expect(attempt).rejects.toMatchObject({ stream, expected, actual });
      expect(await ids(stream)).toHaveLength(count);
    });

    it('of several events is written whole or not at all', async () => {
      const stream = aStream();
      await current().append(stream, 'no-stream', someEvents(2));
      await expect(current().append(stream, 'no-stream', someEvents(5))).rejects.toThrow(RevisionConflict);
      expect(await ids(stream)).toHaveLength(2);
    });
  });

  describe('a repeated append', () => {
    it.each<[string, ExpectedRevision]>([
      ['no stream', 'no-stream'],
      ['an exact revision', 1n],
      ['any revision', 'any'],
    ])('answers as the first time and writes nothing, expecting %s', async (_, expected) => {
      const stream = aStream();
      if (expected !== 'no-stream') await current().append(stream, 'no-stream', someEvents(2));
      const events = someEvents(3);
      const first = await current().append(stream, expected, events);
      expect(await current().append(stream, expected, events)).toEqual(first);
      const before = await ids(stream);
      await current().append(stream, first.revision, someEvents(2));
      expect(await current().append(stream, expected, events)).toEqual(first);
      expect(await ids(stream)).toHaveLength(before.length + 2);
    });

    it('sent twice at the same moment is written once', async () => {
      const stream = aStream();
      const events = someEvents(2);
      const answers = await Promise.all(
        [1, 2, 3, 4].map(() => current().append(stream, 'no-stream', events)),
      );
      expect(answers).toEqual(Array(4).fill(answers[0]));
      expect(await ids(stream)).toEqual(events.map((event) => event.id));
    });

    it.each<[string, ExpectedRevision]>([
      ['no stream', 'no-stream'],
      ['any revision', 'any'],
    ])('of which only half is known is a conflict, expecting %s', async (_, expected) => {
      const stream = aStream();
      const [known, other] = [anEvent(), anEvent()];
      await current().append(stream, 'no-stream', [known]);
      await expect(current().append(stream, expected, [known, other])).rejects.toThrow(RevisionConflict);
      await expect(current().append(stream, expected, [other, known])).rejects.toThrow(RevisionConflict);
      expect(await ids(stream)).toEqual([known.id]);
    });
  });

  describe('many writers', () => {
    it('to one stream at any revision are all written, without a hole', async () => {
      const stream = aStream();
      const batches = Array.from({ length: 40 }, (_, index) => someEvents(1 + (index % 3)));
      await Promise.all(batches.map((events) => current().append(stream, 'any', events)));
      const stored = await all(current().readStream(stream));
      expect(stored.map((event) => event.revision)).toEqual(stored.map((_, index) => BigInt(index)));
      expect(stored.map((event) => event.id).sort()).toEqual(
        batches
          .flat()
          .map((event) => event.id)
          .sort(),
      );
      for (const events of batches) {
        const at = stored.findIndex((event) => event.id === events[0]?.id);
        const together = stored.slice(at, at + events.length);
        expect(together.map((event) => event.id)).toEqual(events.map((event) => event.id));
      }
    });

    it('to one stream at the same expected revision have one winner', async () => {
      const stream = aStream();
      await current().append(stream, 'no-stream', someEvents(1));
      const attempts = Array.from({ length: 16 }, () => current().append(stream, 0n, someEvents(1)));
      const outcomes = await Promise.allSettled(attempts);
      const lost = outcomes.flatMap((outcome) =>
        outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
      );
      expect(lost).toHaveLength(15);
      for (const reason of lost) {
        expect(reason).toBeInstanceOf(RevisionConflict);
        expect(reason).toMatchObject({ stream, expected: 0n, actual: 1n });
      }
      expect(await ids(stream)).toHaveLength(2);
    });

    it('to different streams do not disturb each other, and a conflict among them stays its own', async () => {
      const category = aCategory();
      const start = await behindNow(current());
      const taken = aStream(category);
      await current().append(taken, 'no-stream', someEvents(1));
      const streams = Array.from({ length: 30 }, () => aStream(category));
      const outcomes = await Promise.allSettled(
        streams.flatMap((stream, index) => [
          current().append(stream, 'no-stream', someEvents(2)),
          ...(index % 5 === 0 ? [current().append(taken, 'no-stream', someEvents(1))] : []),
        ]),
      );
      expect(outcomes.filter((outcome) => outcome.status === 'rejected')).toHaveLength(6);
      const stored = await allEvents(current(), { ...start, filter: { categories: [category] } });
      expect(stored).toHaveLength(61);
      for (const stream of streams)
        expect(stored.filter((event) => event.stream === stream).map((event) => event.revision)).toEqual([
          0n,
          1n,
        ]);
    });
  });

  describe('the store refuses', () => {
    const metadata = anEvent().metadata;
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    it.each<[string, string, ExpectedRevision, NewEvent[]]>([
      ['an append of nothing', aStream(), 'any', []],
      ['a stream without a category', 'stream', 'any', someEvents(1)],
      ['a stream name with a blank', `contract-${randomUUID()} x`, 'any', someEvents(1)],
      ['a stream of the store itself', '$all', 'any', someEvents(1)],
      ['a negative revision', aStream(), -1n, someEvents(1)],
      ['an id that is no UUID', aStream(), 'any', [{ ...anEvent(), id: '17' }]],
      ['a type that is no name', aStream(), 'any', [anEvent('$metadata')]],
      ['a schema version that is none', aStream(), 'any', [anEvent('FactNoted', {}, 0)]],
      ['data that are nothing', aStream(), 'any', [{ ...anEvent(), data: undefined }]],
      ['data with a date object', aStream(), 'any', [anEvent('FactNoted', { on: new Date(0) })]],
      ['data with a big integer', aStream(), 'any', [anEvent('FactNoted', { n: 1n })]],
      ['data with no number', aStream(), 'any', [anEvent('FactNoted', { n: Number.NaN })]],
      ['data in a circle', aStream(), 'any', [anEvent('FactNoted', circle)]],
      ['one id twice', aStream(), 'any', ((event) => [event, event])({ ...anEvent(), metadata })],
    ])('%s', async (_, stream, expected, events) => {
      await expect(current().append(stream, expected, events)).rejects.toBeInstanceOf(InvalidAppend);
      expect(await ids(stream).catch(() => [])).toEqual([]);
    });

    it('an append over 1 MiB, and takes one just below', async () => {
      const stream = aStream();
      const large = 'ž'.repeat(500_000);
      await current().append(stream, 'no-stream', [anEvent('FactNoted', { large })]);
      const [stored] = await all(current().readStream(stream));
      expect((stored?.data as { large: string }).large === large).toBe(true);
      const tooLarge = anEvent('FactNoted', { large: 'ž'.repeat(524_288) });
      await expect(current().append(stream, 0n, [tooLarge])).rejects.toBeInstanceOf(EventTooLarge);
      expect(await ids(stream)).toHaveLength(1);
    });
  });

  it('sets the moment of recording itself, never earlier than that of the event before', async () => {
    const category = aCategory();
    const start: { after?: Position } = await behindNow(current());
    await Promise.all(
      Array.from({ length: 50 }, () => current().append(aStream(category), 'any', someEvents(1))),
    );
    const stored = await allEvents(current(), { ...start, filter: { categories: [category] } });
    const moments = stored.map((event) => event.recordedAt);
    expect(moments).toHaveLength(50);
    expect(moments).toEqual([...moments].sort());
  });
}
