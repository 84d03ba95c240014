import { randomUUID } from 'node:crypto';
import { type Decider, type DomainEvent, EventCatalogue, type EventMetadata, Refusal } from '#libs/kernel';
import { all, aStream, someMetadata } from './contract/contract-events';
import { CommandRunner } from './command-runner';
import type { Appended, EventStore, ExpectedRevision, NewEvent } from './event-store';
import { RevisionConflict, StoreUnavailable, StreamBusy } from './event-store.errors';
import { MemoryEventStore } from './memory/memory-event-store';

type HoursGranted = DomainEvent<'HoursGranted', { hours: number }>;
interface GrantHours {
  hours: number;
}

const WEEK = 20;
const asHours = (data: unknown): { hours: number } => {
  const { hours } = data as { hours: unknown };
  if (typeof hours !== 'number') throw new Error('hours must be a number');
  return { hours };
};
const catalogue = new EventCatalogue().register([
  { type: 'HoursGranted', version: 2, schema: { parse: asHours }, upcasters: { 1: () => ({ hours: 1 }) } },
]);

/** At most twenty hours a week; granting none leaves nothing to do. */
const hours: Decider<GrantHours, HoursGranted, number> = {
  initialState: 0,
  evolve: (state, event) => state + event.data.hours,
  decide: (command, state) => {
    if (state + command.hours > WEEK) throw new Refusal('TOO_MANY_HOURS', { granted: state });
    return command.hours === 0 ? [] : [{ type: 'HoursGranted', data: { hours: command.hours } }];
  },
};

/** A memory store into which others write just before an append, as often as they are told to. */
class BusyStore extends MemoryEventStore {
  rivals = 0;
  rivalHours = 4;
  attempts = 0;
  unavailableAfterWriting = 0;

  override async append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<Appended> {
    this.attempts += 1;
    if (this.rivals > 0) {
      this.rivals -= 1;
      await super.append(stream, 'any', [rivalEvent(this.rivalHours)]);
    }
    const appended = await super.append(stream, expected, events);
    if (this.unavailableAfterWriting > 0) {
      this.unavailableAfterWriting -= 1;
      throw new StoreUnavailable('the line broke');
    }
    return appended;
  }
}

const rivalEvent = (given = 4): NewEvent => ({
  id: randomUUID(),
  type: 'HoursGranted',
  schemaVersion: 2,
  data: { hours: given },
  metadata: someMetadata(),
});

describe('running a command', () => {
  const prepare = () => {
    const store = new BusyStore();
    const runner = new CommandRunner(store, catalogue);
    const stream = aStream('agreement');
    const grant = (count: number, metadata: EventMetadata = someMetadata(), expectedRevision?: bigint) =>
      runner.run({
        stream,
        decider: hours,
        command: { hours: count },
        metadata,
        ...(expectedRevision === undefined ? {} : { expectedRevision }),
      });
    return { store, stream, grant };
  };
  const granted = async (store: EventStore, stream: string): Promise<unknown[]> =>
    (await all(store.readStream(stream))).map((event) => (event.data as { hours: number }).hours);

  it('appends what the rule decided, with its version and the command’s metadata', async () => {
    const { store, stream, grant } = prepare();
    const metadata = someMetadata();
    const outcome = await grant(4, metadata);
    const [event] = await all(store.readStream(stream));
    expect(outcome).toEqual({ stream, revision: 0n, position: event?.position, events: 1 });
    expect(event).toMatchObject({ type: 'HoursGranted', schemaVersion: 2, data: { hours: 4 }, metadata });
  });

  it('decides on what has happened before, older events brought up to date', async () => {
    const { store, stream, grant } = prepare();
    await store.append(stream, 'any', [{ ...rivalEvent(), schemaVersion: 1, data: {} }]);
    await grant(19);
    await expect(grant(1)).rejects.toMatchObject({ code: 'TOO_MANY_HOURS', details: { granted: 20 } });
  });

  it('appends nothing when the rule refuses', async () => {
    const { store, stream, grant } = prepare();
    await expect(grant(21)).rejects.toBeInstanceOf(Refusal);
    expect(await granted(store, stream)).toEqual([]);
  });

  it('appends nothing when nothing is left to do, and says where the stream stands', async () => {
    const { store, stream, grant } = prepare();
    expect(await grant(0)).toEqual({ stream, revision: null, position: null, events: 0 });
    const { position } = await grant(4);
    expect(await grant(0)).toEqual({ stream, revision: 0n, position, events: 0 });
    expect(await granted(store, stream)).toEqual([4]);
  });

  it('appends nothing when the data do not fit the catalogue', async () => {
    const { store, stream, grant } = prepare();
    await expect(grant('4' as unknown as number)).rejects.toThrow('hours must be a number');
    expect(await granted(store, stream)).toEqual([]);
  });

  it('is decided anew when someone else was quicker', async () => {
    const { store, stream, grant } = prepare();
    store.rivals = 3;
    expect((await grant(5)).revision).toBe(3n);
    expect(await granted(store, stream)).toEqual([4, 4, 4, 5]);
  });

  it('is refused when what the others did leaves no room for it', async () => {
    const { store, stream, grant } = prepare();
    await grant(10);
    store.rivals = 1;
    await expect(grant(10)).rejects.toMatchObject({ code: 'TOO_MANY_HOURS', details: { granted: 14 } });
    expect(await granted(store, stream)).toEqual([10, 4]);
  });

  it('finds its turn while others write without a pause', async () => {
    const { store, stream, grant } = prepare();
    store.rivals = 4;
    await expect(grant(1)).resolves.toMatchObject({ revision: 4n });
    expect(await granted(store, stream)).toEqual([4, 4, 4, 4, 1]);
  });

  it('gives up after eight attempts as busy, which is not the sender’s stale page', async () => {
    const { store, grant } = prepare();
    store.rivals = 100;
    store.rivalHours = 0;
    await expect(grant(1)).rejects.toBeInstanceOf(StreamBusy);
    expect(store.attempts).toBe(8);
  });

  it('is not decided anew behind the back of a sender who named the revision seen', async () => {
    const { store, stream, grant } = prepare();
    await grant(4);
    await expect(grant(1, someMetadata(), 7n)).rejects.toMatchObject({ expected: 7n, actual: 0n });
    const stale = await grant(1, someMetadata(), 7n).catch((error: unknown) => error);
    expect([stale instanceof RevisionConflict, stale instanceof StreamBusy]).toEqual([true, false]);
    store.rivals = 1;
    await expect(grant(1, someMetadata(), 0n)).rejects.toMatchObject({ expected: 0n, actual: 1n });
    expect(await granted(store, stream)).toEqual([4, 4]);
    expect((await grant(1, someMetadata(), 1n)).revision).toBe(2n);
  });

  it('sent twice is done once, also after others went on, and also for a revision now past', async () => {
    const { store, stream, grant } = prepare();
    const metadata = someMetadata();
    const first = await grant(4, metadata);
    await grant(2);
    expect(await grant(4, metadata)).toEqual(first);
    expect(await grant(4, metadata, 9n)).toEqual(first);
    expect(await granted(store, stream)).toEqual([4, 2]);
  });

  it('sent twice at the same moment is done once', async () => {
    const { store, stream, grant } = prepare();
    const metadata = someMetadata();
    const [one, two] = await Promise.all([grant(4, metadata), grant(4, metadata)]);
    expect(one).toEqual(two);
    expect(await granted(store, stream)).toEqual([4]);
  });

  it('may be sent again when the store broke off after writing', async () => {
    const { store, stream, grant } = prepare();
    const metadata = someMetadata();
    store.unavailableAfterWriting = 1;
    await expect(grant(4, metadata)).rejects.toBeInstanceOf(StoreUnavailable);
    expect((await grant(4, metadata)).revision).toBe(0n);
    expect(await granted(store, stream)).toEqual([4]);
  });

  it('goes on from a state folded earlier, reads only what is newer, and yields to a rival all the same', async () => {
    const { store, stream, grant } = prepare();
    await grant(4);
    const known = { state: 4, revision: 0n };
    await grant(5);
    const go = (count: number) =>
      new CommandRunner(store, catalogue).run({
        stream,
        decider: hours,
        command: { hours: count },
        metadata: someMetadata(),
        known,
      });
    const read = jest.spyOn(store, 'readStream');
    store.rivals = 1;
    expect(await go(7)).toMatchObject({ revision: 3n, events: 1 });
    expect(read.mock.calls.map(([, options]) => options)).toEqual([{ from: 0n }, { from: 0n }]);
    expect(await granted(store, stream)).toEqual([4, 5, 4, 7]);
    await expect(go(1)).rejects.toEqual(new Refusal('TOO_MANY_HOURS', { granted: 20 }));
  });

  it('may touch two streams under one command id', async () => {
    const store = new MemoryEventStore();
    const runner = new CommandRunner(store, catalogue);
    const metadata = someMetadata();
    for (const stream of [aStream('agreement'), aStream('agreement')])
      expect(await runner.run({ stream, decider: hours, command: { hours: 3 }, metadata })).toMatchObject({
        revision: 0n,
        events: 1,
      });
  });
});
