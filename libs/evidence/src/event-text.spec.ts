import fc from 'fast-check';
import { MemoryEventStore } from '#libs/event-store';
import type { Instant, RecordedEvent } from '#libs/kernel';
import { deskEvent } from '#libs/testing';
import { canonicalJson } from './canonical-json';
import { canonicalLine, canonicalText } from './event-text';
import { canonicalEvent } from './hashes';
import { lineBatches } from './line-batches';

const bytes = (text: string): string => Buffer.from(text).toString('latin1');

describe('The canonical text of stored JSON', () => {
  it.each([
    ['{"b":1,"a":[true,false,null],"c":{}}', '{"a":[true,false,null],"b":1,"c":{}}'],
    ['{"10":1,"9":2,"":3}', '{"":3,"10":1,"9":2}'],
    ['{"ab":1,"a":2,"a!":3,"a b":4}', '{"a":2,"a b":4,"a!":3,"ab":1}'],
    ['{"a":1,"a":2}', '{"a":2}'],
    ['{ "a" : 1.50, "b": [ ] }', '{"a":1.5,"b":[]}'],
    ['[-0,1E3,0.10,123456789012345678901234567890]', '[0,1000,0.1,1.2345678901234568e+29]'],
    ['{"č":"ž","c":"\\u0161\\"","d":"š"}', '{"c":"š\\"","d":"š","č":"ž"}'],
    ['"😀"', '"😀"'],
  ])('of %s is %s', (json, canonical) => {
    expect(Buffer.from(canonicalText(bytes(json)), 'latin1').toString()).toBe(canonical);
  });

  it('is that of the parsed value, whatever the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.boolean(), (value, spaced) => {
        const json = JSON.stringify(value, null, spaced ? 1 : 0);
        expect(canonicalText(bytes(json))).toBe(bytes(canonicalJson(JSON.parse(json))));
      }),
    );
  });

  it.each(['{"a":1', '{"a" 1}', '[1,]', '{"a":1,}', '01', '1.', 'nul', '', '{"a":1}x', '"a'])(
    'is refused for what is not JSON: %s',
    (json) => expect(() => canonicalText(json)).toThrow(SyntaxError),
  );
});

describe('The line of an event', () => {
  const at = '2022-11-30T10:00:00.';
  it('gives its canonical text, whatever its data, and however it is cut into pieces', async () => {
    const given = fc.record({
      data: fc.jsonValue(),
      milliseconds: fc.constantFrom('000', '100', '020', '003', '120'),
      stream: fc.constantFrom('number-1', 'številka-"1"', 'a-\\t'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(given, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 99 }),
        async (all, size) => {
          const events = all.map(({ data, milliseconds, stream }, index): RecordedEvent => {
            const event = { ...deskEvent('NumberDrawn'), data };
            const recordedAt = `${at}${milliseconds}Z` as Instant;
            const place = {
              stream,
              revision: 3n,
              position: `${index + 1}` as RecordedEvent['position'],
              recordedAt,
            };
            return JSON.parse(JSON.stringify({ ...event, ...place, revision: 3 })) as RecordedEvent;
          });
          const found: string[] = [];
          for await (const batch of lineBatches(piecesOf(events, size)))
            for (let line = 0; line + 1 < batch.starts.length; line += 1)
              found.push(
                canonicalLine(batch.bytes.toString('latin1', batch.starts[line], batch.starts[line + 1]! - 1))
                  .text,
              );
          expect(found).toEqual(events.map((event) => bytes(canonicalEvent(event))));
        },
      ),
    );
  });

  /** As a store without a quicker way writes them. */
  async function* piecesOf(events: readonly RecordedEvent[], size: number): AsyncGenerator<Buffer> {
    const store = new MemoryEventStore();
    store.readAll = async function* () {
      yield events;
    };
    for await (const all of store.readAllLines())
      for (let from = 0; from < all.length; from += size) yield all.subarray(from, from + size);
  }
});
