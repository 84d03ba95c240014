import { z } from 'zod';
import { THE_HOUSE } from '#libs/access';
import { type EventStore, MemoryEventStore, type NewEvent } from '#libs/event-store';
import { defineEvent, EventCatalogue, type EventMetadata } from '#libs/kernel';
import type { Database } from '#libs/platform';
import { EventPages } from './event-page.query';
import { RecordCheck } from './record-check';

const listed = defineEvent('Listed', 1, z.strictObject({ on: z.string() }));
const metadata: EventMetadata = {
  commandId: '6a0a1d5e-5a52-4f41-8d7a-0f6f1f1a0000',
  correlationId: 'c',
  causationId: null,
  actor: { id: 'a', role: 'operator', unit: null, onBehalfOf: null },
  legalBasis: null,
  purpose: 'test',
};
let sequence = 0;
const event = (type: string, data: unknown, schemaVersion = 1): NewEvent => {
  sequence += 1;
  const id = `00000000-0000-4000-8000-${sequence.toString().padStart(12, '0')}`;
  return { id, type, schemaVersion, data, metadata };
};

describe('the record', () => {
  let store: EventStore;
  let pages: EventPages;
  const first = 'entry-00000000-0000-4000-8000-0000000000a1';
  const second = 'entry-00000000-0000-4000-8000-0000000000a2';

  beforeEach(async () => {
    store = new MemoryEventStore();
    pages = new EventPages(store, {} as Database);
    await store.append(first, 'no-stream', [event('Listed', { on: 'a' }), event('Paused', {})]);
    await store.append(second, 'no-stream', [event('Listed', { on: 'b' })]);
    await store.append(first, 1n, [event('Listed', { on: 'c' })]);
  });
  afterEach(() => store.close());

  const shown = async (request: Parameters<EventPages['page']>[1]) =>
    (await pages.page(THE_HOUSE, request)).events.map(
      ({ stream, revision }) => `${stream.slice(-1)}${revision}`,
    );

  it('is read in its order, page by page, without loss or repetition', async () => {
    const one = await pages.page(THE_HOUSE, { limit: 3 });
    expect(one.events).toHaveLength(3);
    const two = await pages.page(THE_HOUSE, { limit: 3, from: one.next! });
    expect(two.next).toBeNull();
    const all = [...one.events, ...two.events].map(
      ({ stream, revision }) => `${stream.slice(-1)}${revision}`,
    );
    expect(all).toEqual(['10', '11', '20', '12']);
  });

  it('is read by stream and by type', async () => {
    expect(await shown({ limit: 10, stream: first })).toEqual(['10', '11', '12']);
    expect(await shown({ limit: 10, type: 'Listed' })).toEqual(['10', '20', '12']);
    expect(await shown({ limit: 10, stream: first, type: 'Paused' })).toEqual(['11']);
    expect(await shown({ limit: 10, stream: 'entry-unknown' })).toEqual([]);
  });

  it('goes on within a stream where the page before ended', async () => {
    const one = await pages.page(THE_HOUSE, { limit: 2, stream: first });
    expect(await shown({ limit: 2, stream: first, from: one.next! })).toEqual(['12']);
  });

  it('names every event that nobody can read, by its place and without its data', async () => {
    await store.append(second, 0n, [event('Listed', { emso: 'secret' }), event('Listed', { on: 'd' }, 7)]);
    const result = await new RecordCheck(store, new EventCatalogue().register([listed])).run();
    expect(result).toMatchObject({ events: 6, streams: 2, gaps: 0, outOfOrder: 0, unreadable: 3 });
    expect(result.faults.map((fault) => fault.reason)).toEqual([
      'event Paused version 1 cannot be read: unknown type',
      'event Listed version 1 does not fit its schema',
      'event Listed version 7 cannot be read: newer than version 1',
    ]);
    expect(JSON.stringify(result)).not.toContain('secret');
  });

  it('shows a stream that misses an event and an order that is broken', async () => {
    const all = [];
    for await (const page of store.readAll()) all.push(...page);
    const [a, b, c, d] = all;
    const damaged = Object.create(store, {
      readAll: {
        value: async function* () {
          yield [a, c, d, b];
        },
      },
    }) as EventStore;
    const catalogue = new EventCatalogue().register([listed, defineEvent('Paused', 1, z.strictObject({}))]);
    const result = await new RecordCheck(damaged, catalogue).run();
    expect(result).toMatchObject({ events: 4, gaps: 2, outOfOrder: 1, unreadable: 0 });
  });
});
