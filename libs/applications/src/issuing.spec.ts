import { randomUUID } from 'node:crypto';
import { HttpAdapterHost } from '@nestjs/core';
import fc from 'fast-check';
import { CommandRunner, type EventStore, MemoryEventStore } from '#libs/event-store';
import { EventCatalogue, localDate } from '#libs/kernel';
import { FixedClock, given } from '#libs/testing';
import { ApplicationNumbering } from './application-numbering';
import { ApplicationReader } from './application-reader';
import {
  aReceipt,
  anApplication,
  applicationIdOf,
  documentIdOf,
  onDay,
  thingIdOf,
} from './applications.builder';
import { application, applicationStream } from './applications.decider';
import { applicationEvents } from './applications.events';
import { ApplicationRunner } from './applications.handlers';
import { FindCase, FindCaseHandler } from './case-search/find-case.query';
import { RecordDocument, ReceiveApplication } from './intake.decider';
import { GiveDocumentNumber } from './issuing.decider';
import { GiveDocumentNumberHandler } from './issuing.handlers';

const catalogue = new EventCatalogue().register(applicationEvents);
const id = applicationIdOf(1);
const clerk = () => {
  const { metadata, ...rest } = onDay('2026-04-20');
  return { ...rest, metadata: { ...metadata, commandId: randomUUID() } };
};
const give = (documentId: string, kind: 'decision' | 'letter' = 'letter') =>
  new GiveDocumentNumber(id, { documentId, kind }, clerk());

/** A process of its own: it shares the record with others and nothing else. */
function process(store: EventStore) {
  const runner = new CommandRunner(store, catalogue);
  const applications = new ApplicationRunner(runner);
  const reader = new ApplicationReader(store, catalogue);
  const numbering = new ApplicationNumbering(runner, store, catalogue, new HttpAdapterHost());
  return {
    applications,
    numbering,
    desk: new GiveDocumentNumberHandler(applications, reader, numbering),
    cases: new FindCaseHandler(reader, numbering),
  };
}

async function caseIn(store: EventStore): Promise<void> {
  const { applications } = process(store);
  const person = { known: true, named: true };
  await applications.run(new ReceiveApplication(id, { ...aReceipt(), person }, clerk()));
}

describe('The number of a document that the office issues', () => {
  const issued = (documentId: string, documentNumber: number) => {
    const data = { documentId, kind: 'letter' as const, documentNumber, givenOn: localDate('2026-04-20') };
    return { type: 'DocumentNumberGiven' as const, data };
  };

  it('follows those of what was received, called for and issued before', () => {
    const past = anApplication().received().withDocument('application').foundIncomplete().called();
    given(application, past.events)
      .when(give(thingIdOf(7)))
      .then(issued(thingIdOf(7), 3));
    given(application, past.and(issued(thingIdOf(7), 3)).events)
      .when(give(thingIdOf(8)))
      .then(issued(thingIdOf(8), 4));
  });

  it('stays the one it has; a supplement call and a received document have theirs', () => {
    const past = anApplication().received().withDocument('application').foundIncomplete().called();
    for (const documentId of [documentIdOf(1), thingIdOf(1)])
      given(application, past.events).when(give(documentId)).thenNothing();
  });

  it('is given in a closed case too, and in none that nobody received', () => {
    const closed = anApplication().received().dismissed().events;
    given(application, closed)
      .when(give(thingIdOf(7)))
      .then(issued(thingIdOf(7), 2));
    given(application, [])
      .when(give(thingIdOf(7)))
      .thenRefused('APPLICATION_NOT_KNOWN');
  });

  it('is written behind the number of the case, and the case is found by its number', async () => {
    const store = new MemoryEventStore(new FixedClock('2026-04-20T08:00:00Z'));
    await caseIn(store);
    const { desk, cases } = process(store);
    expect(await desk.execute(give(thingIdOf(7)))).toMatchObject({
      number: '181-1/2026-1',
      documentNumber: 1,
    });
    const found = { applicationId: id, caseNumber: '181-1/2026', programme: 'newborn-grant', unit: 'Koper' };
    expect(await cases.execute(new FindCase({ caseNumber: '181-1/2026' }))).toMatchObject(found);
    expect(await cases.execute(new FindCase({ applicationId: id }))).toMatchObject(found);
    for (const caseNumber of ['181-2/2026', '181-1/2025', '181', '181-0/2026'])
      expect(await cases.execute(new FindCase({ caseNumber }))).toBeNull();
    expect(await cases.execute(new FindCase({ applicationId: applicationIdOf(2) }))).toBeNull();
  });
});

describe('Numbers of one case given by several processes at once, documents coming in meanwhile', () => {
  it('have neither gaps nor doubles, however often each is asked for', async () => {
    const seed = Date.now() % 2_147_483_647;
    const askedFor = fc.array(fc.nat(7), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(askedFor, fc.integer({ min: 2, max: 4 }), async (which, processes) => {
        const store = new MemoryEventStore(new FixedClock('2026-04-20T08:00:00Z'));
        await caseIn(store);
        const desks = Array.from({ length: processes }, () => process(store));
        const ids = Array.from({ length: 8 }, () => randomUUID());
        const work = which.map(async (index, turn) => {
          const { desk } = desks[turn % processes] as (typeof desks)[number];
          return [index, (await desk.execute(give(ids[index] as string))).documentNumber] as const;
        });
        const incoming = process(store).applications.run(documentCame());
        const answers = await Promise.all([...work, incoming.then(() => null)]);
        const numbers = await numbersIn(store);
        expect(numbers).toEqual(Array.from({ length: new Set(which).size + 1 }, (_, index) => index + 1));
        const byDocument = new Map<number, number>();
        for (const answer of answers) {
          if (answer === null) continue;
          const [index, number] = answer;
          expect(byDocument.get(index) ?? number).toBe(number);
          byDocument.set(index, number);
        }
        expect(new Set(byDocument.values()).size).toBe(byDocument.size);
      }),
      { seed, numRuns: 25 },
    );
  });
});

const documentCame = () =>
  new RecordDocument(
    id,
    {
      documentId: randomUUID(),
      type: 'application',
      receivedOn: localDate('2026-04-20'),
      contentHash: null,
      mediaType: null,
      bytes: null,
    },
    clerk(),
  );

async function numbersIn(store: EventStore): Promise<number[]> {
  const numbers: number[] = [];
  for await (const { data } of store.readStream(applicationStream(id)))
    if (typeof data === 'object' && data !== null && 'documentNumber' in data)
      numbers.push(data.documentNumber as number);
  return numbers;
}
