import { randomUUID } from 'node:crypto';
import { HttpAdapterHost } from '@nestjs/core';
import fc from 'fast-check';
import { CommandRunner, type EventStore, MemoryEventStore } from '#libs/event-store';
import { EventCatalogue, localDate } from '#libs/kernel';
import { FixedClock, given } from '#libs/testing';
import { ApplicationNumbering } from './application-numbering';
import { aReceipt, onDay } from './applications.builder';
import { applicationStream } from './applications.decider';
import { applicationEvents, type ApplicationNumbered, type ApplicationReceived } from './applications.events';
import { NumberApplication, numberingFor, numberingStream } from './numbering.decider';

const catalogue = new EventCatalogue().register(applicationEvents);
const metadata = (commandId: string = randomUUID()) => ({ ...onDay('2026-04-20').metadata, commandId });
const numbered = (applicationId: string, sequence: number): ApplicationNumbered => ({
  type: 'ApplicationNumbered',
  data: { applicationId, sign: '181', year: 2026, sequence },
});

/** A process of its own that gives numbers: it shares the record with others and nothing else. */
function process(store: EventStore): ApplicationNumbering {
  const host = new HttpAdapterHost();
  return new ApplicationNumbering(new CommandRunner(store, catalogue), store, catalogue, host);
}

async function numbersOf(
  store: EventStore,
  sign: string,
  year: number,
): Promise<ApplicationNumbered['data'][]> {
  const numbers: ApplicationNumbered['data'][] = [];
  for await (const event of store.readStream(numberingStream(sign, year)))
    numbers.push(event.data as ApplicationNumbered['data']);
  return numbers;
}

async function receive(store: EventStore, received: ApplicationReceived['data']): Promise<void> {
  const event = { type: 'ApplicationReceived', data: received };
  const stored = { ...event, id: randomUUID(), metadata: metadata(), ...catalogue.encode(event) };
  await store.append(applicationStream(received.applicationId), 'no-stream', [stored]);
}

describe('The number of an application', () => {
  const [a, b, c] = [randomUUID(), randomUUID(), randomUUID()] as [string, string, string];

  it('is the next of its sign and year, and stays the one it has', () => {
    const history = [numbered(a, 1), numbered(b, 2)];
    given(numberingFor(c), history)
      .when(new NumberApplication(c, '181', 2026))
      .then(numbered(c, 3));
    given(numberingFor(a), history)
      .when(new NumberApplication(a, '181', 2026))
      .thenNothing();
  });

  it('is not given on a record with a gap or a double in it', () => {
    for (const broken of [3, 1])
      expect(() =>
        [numbered(a, 1), numbered(b, broken)].reduce(
          (state, event) => numberingFor(c).evolve(state, event),
          numberingFor(c).initialState,
        ),
      ).toThrow('NUMBERING_BROKEN');
  });

  it('is written with its sign, sequence and year of receipt, and asked twice is the same', async () => {
    const store = new MemoryEventStore(new FixedClock('2026-04-20T08:00:00Z'));
    const numbering = process(store);
    const old = aReceipt({ applicationId: a, receivedOn: localDate('2025-12-31') });
    expect((await numbering.number(old, metadata())).number).toBe('181-1/2025');
    expect((await numbering.number(aReceipt({ applicationId: b }), metadata())).number).toBe('181-1/2026');
    expect((await numbering.number(aReceipt({ applicationId: c }), metadata())).number).toBe('181-2/2026');
    expect((await numbering.number(aReceipt({ applicationId: b }), metadata())).number).toBe('181-1/2026');
    expect(await numbersOf(store, '181', 2026)).toHaveLength(2);
  });
});

describe('Numbers given by several processes at once, each application asked for up to three times', () => {
  it('have neither gaps nor doubles', async () => {
    const seed = Date.now() % 2_147_483_647;
    const askedFor = fc.array(fc.nat(9), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(askedFor, fc.integer({ min: 2, max: 4 }), async (which, processes) => {
        const store = new MemoryEventStore(new FixedClock('2026-04-20T08:00:00Z'));
        const desks = Array.from({ length: processes }, () => process(store));
        const ids = Array.from({ length: 10 }, () => randomUUID());
        const given = await Promise.all(
          which.map(async (index, turn) => {
            const receipt = aReceipt({ applicationId: ids[index] as string });
            const desk = desks[turn % processes] as ApplicationNumbering;
            return [index, (await desk.number(receipt, metadata())).number] as const;
          }),
        );
        const distinct = new Set(which).size;
        const numbers = await numbersOf(store, '181', 2026);
        expect(numbers.map(({ sequence }) => sequence)).toEqual(
          Array.from({ length: distinct }, (_, index) => index + 1),
        );
        for (const [index, number] of given) {
          const own = numbers.find(({ applicationId }) => applicationId === ids[index]);
          expect(number).toBe(`181-${own?.sequence}/2026`);
        }
      }),
      { seed, numRuns: 25 },
    );
  });
});

describe('After a crash between receipt and number', () => {
  it('the applications get their numbers in the order of receipt, and no number is left unused', async () => {
    const store = new MemoryEventStore(new FixedClock('2026-04-20T08:00:00Z'));
    const ids = [randomUUID(), randomUUID(), randomUUID()];
    for (const applicationId of ids) await receive(store, aReceipt({ applicationId }));
    await process(store).number(aReceipt({ applicationId: ids[1] as string }), metadata());
    expect(await process(store).repair()).toBe(2);
    expect((await numbersOf(store, '181', 2026)).map(({ applicationId }) => applicationId)).toEqual([
      ids[1],
      ids[0],
      ids[2],
    ]);
    expect(await process(store).repair()).toBe(0);
  });
});
