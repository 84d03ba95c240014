import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { EventStoreDBClient } from '@eventstore/db-client';
import { ProtocolServer } from '../../../../test/protocol-server/protocol-server';
import { all, allEvents, aStream, behindNow, Listener, someEvents, until } from '../contract/contract-events';
import type { EventStore } from '../event-store';
import { StoreUnavailable } from '../event-store.errors';
import { parseStoreUrl } from './connection-url';
import { GuardedClient } from './guarded-client';
import { openEventStoreDb } from './open-eventstoredb';

const SHUT_DOWN = 4;

/** What is protected in the client, as far as these tests go. */
interface Inside {
  getChannel(): Promise<{ close(): void; getConnectivityState(connect: boolean): number }>;
  handleError(client: unknown, error: Error): Promise<void>;
}

describe('what the client would spoil', () => {
  let folder: string;
  const cleanups: (() => unknown)[] = [];
  const serve = async (): Promise<ProtocolServer> => {
    const server = new ProtocolServer({ file: join(folder, `log-${cleanups.length}`) });
    await server.start();
    cleanups.push(() => server.kill());
    return server;
  };
  const connect = (port: number): EventStore => {
    const store = openEventStoreDb(`esdb://localhost:${port}?tls=false&defaultDeadline=3000`);
    cleanups.push(() => store.close());
    return store;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'protocol-server-'));
  });
  afterEach(async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
    rmSync(folder, { recursive: true });
  });

  it('an append to one store is not hurt when another store of the same process is lost', async () => {
    const [lost, kept] = [await serve(), await serve()];
    const [first, second] = [connect(lost.port), connect(kept.port)];
    for (const store of [first, second]) await store.append(aStream(), 'no-stream', someEvents(1));
    lost.faults.set({ slow: 2_000 });
    kept.faults.set({ slow: 400 });
    const stream = aStream();
    const outcomes = Promise.allSettled([
      first.append(aStream(), 'no-stream', someEvents(1)),
      second.append(stream, 'no-stream', someEvents(2)),
    ]);
    await setImmediate();
    await lost.kill();
    expect(await outcomes).toMatchObject([
      { status: 'rejected', reason: expect.any(StoreUnavailable) },
      { status: 'fulfilled', value: { revision: 1n } },
    ]);
    expect(await all(second.readStream(stream))).toHaveLength(2);
  });

  it('a channel that failed is closed only after the calls that were about to use it', async () => {
    const server = await serve();
    const url = `esdb://localhost:${server.port}?tls=false`;
    const guarded = new GuardedClient(parseStoreUrl(url));
    const channel = await (guarded as unknown as Inside).getChannel();
    channel.close();
    expect(channel.getConnectivityState(false)).not.toBe(SHUT_DOWN);
    await setImmediate();
    expect(channel.getConnectivityState(false)).toBe(SHUT_DOWN);

    const plain = await (EventStoreDBClient.connectionString(url) as unknown as Inside).getChannel();
    plain.close();
    expect(plain.getConnectivityState(false)).toBe(SHUT_DOWN);
  });

  it('a search for another node that finds none does not end the process', async () => {
    const server = await serve();
    await server.kill();
    const hosts = `localhost:${server.port},localhost:${server.port}`;
    const lost = Object.assign(new Error('lost'), { code: 14, details: 'lost' });
    const search = async (client: Inside): Promise<void> => {
      const searching = client.getChannel().catch(() => undefined);
      await client.handleError({ getChannel: () => undefined }, lost);
      await searching;
    };
    const guarded = new GuardedClient(parseStoreUrl(`esdb://${hosts}?tls=false`));
    await expect(search(guarded as unknown as Inside)).resolves.toBeUndefined();
    const stock = EventStoreDBClient.connectionString(`esdb://${hosts}?tls=false`) as unknown as Inside;
    await expect(search(stock)).rejects.toThrow('Failed to discover');
  });

  it('events of the server itself are not among ours', async () => {
    const server = await serve();
    const store = connect(server.port);
    expect(await store.lastPosition()).toBeNull();
    const events = someEvents(3);
    const { position } = await store.append(aStream(), 'no-stream', events);
    await server.noteOwnEvents(50);
    expect(await store.lastPosition()).toBe(position);
    expect((await allEvents(store, {})).map((event) => event.id)).toEqual(events.map((event) => event.id));
    expect(await allEvents(store, { after: position })).toEqual([]);
  });

  it('the position moves past events of the server itself, and never past one that is still to come', async () => {
    const server = await serve();
    const store = connect(server.port);
    const start = await behindNow(store);
    const stream = aStream();
    for (let round = 0; round < 6; round += 1) {
      await store.append(stream, 'any', someEvents(60));
      await server.noteOwnEvents(120);
    }
    const { position: last } = await store.append(stream, 'any', someEvents(1));
    await server.noteOwnEvents(600);
    const listener = new Listener(store, { ...start, pageSize: 10 }, false);
    cleanups.push(() => listener.stop());
    const isPast = (): boolean =>
      listener.pages.some((page) => store.comparePositions(page.position, last) > 0);
    for (let next = 0; !isPast(); next += 1) {
      await until('the next page', () => listener.pages.length > next || isPast());
      listener.pages[next]?.release();
    }
    expect(listener.events).toHaveLength(361);
    for (const [index, page] of listener.pages.entries()) {
      const upcoming = listener.pages.slice(index + 1).flatMap((later) => later.events)[0];
      if (upcoming) expect(store.comparePositions(page.position, upcoming.position)).toBeLessThan(0);
    }
  });
});
