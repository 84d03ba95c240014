import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTypeScript } from '#libs/testing';
import { certificateForLocalhost } from '../../../../test/protocol-server/certificate';
import { ChildServer } from '../../../../test/protocol-server/child-server';
import { ProtocolServer } from '../../../../test/protocol-server/protocol-server';
import { all, allEvents, aStream, Listener, someEvents, until } from '../contract/contract-events';
import type { Appended, EventStore, ExpectedRevision, NewEvent } from '../event-store';
import { InvalidAppend, RevisionConflict, StoreUnavailable } from '../event-store.errors';
import { openEventStoreDb } from './open-eventstoredb';

const DEADLINE = 1_000;
const VISIT = join(__dirname, '../../../../test/protocol-server/one-visit.ts');

describe('the eventstoredb adapter', () => {
  let folder: string;
  const cleanups: (() => unknown)[] = [];
  const file = (name: string): string => join(folder, name);
  const connect = (port: number, more = ''): EventStore => {
    const store = openEventStoreDb(`esdb://localhost:${port}?tls=false&defaultDeadline=${DEADLINE}${more}`);
    cleanups.push(() => store.close());
    return store;
  };
  const serve = async (): Promise<ProtocolServer> => {
    const server = new ProtocolServer({ file: file(`log-${cleanups.length}`) });
    await server.start();
    cleanups.push(() => server.kill());
    return server;
  };
  const serveApart = async (): Promise<ChildServer> => {
    const server = new ChildServer({ file: file(`log-${cleanups.length}`) });
    cleanups.push(() => server.kill());
    await server.start();
    return server;
  };
  const listen = (store: EventStore): Listener => {
    const listener = new Listener(store, {});
    cleanups.push(() => listener.stop());
    return listener;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'protocol-server-'));
  });
  afterEach(async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
    rmSync(folder, { recursive: true });
  });

  it('loses nothing and doubles nothing while the server is killed and started again', async () => {
    const server = await serveApart();
    const store = connect(server.port);
    const listener = listen(store);
    const written = new Map<string, string[]>();
    let [acknowledged, interrupted, running] = [0, 0, true];
    const write = async (stream: string): Promise<void> => {
      const ids: string[] = [];
      written.set(stream, ids);
      for (let expected: ExpectedRevision = 'no-stream'; running; acknowledged += 1) {
        const events = someEvents(1 + (acknowledged % 3));
        const appended = await insist(store, stream, expected, events, () => (interrupted += 1));
        expected = appended.revision;
        ids.push(...events.map((event) => event.id));
      }
    };
    const writers = Array.from({ length: 6 }, () => write(aStream('killed')));
    for (let kill = 1; kill <= 4; kill += 1) {
      const seen = acknowledged;
      await until('twenty more appends', () => acknowledged >= seen + 20, 30_000);
      await server.kill();
      await server.start();
    }
    running = false;
    await Promise.all(writers);

    expect(interrupted).toBeGreaterThan(0);
    for (const [stream, ids] of written)
      expect((await all(store.readStream(stream))).map((event) => event.id)).toEqual(ids);
    const stored = (await allEvents(store, {})).map((event) => event.id);
    expect(stored).toHaveLength([...written.values()].flat().length);
    await until('the subscription has all', () => listener.ids.length >= stored.length);
    expect(listener.ids).toEqual(stored);
    expect(listener.errors).toEqual([]);
  }, 120_000);

  it('writes once what the server wrote and could not confirm, when it is sent again', async () => {
    const server = await serve();
    const store = connect(server.port);
    const [stream, naive] = [aStream(), aStream()];
    const events = someEvents(2);
    server.faults.set({ dropAnswers: 1 });
    await expect(store.append(stream, 'no-stream', events)).rejects.toBeInstanceOf(StoreUnavailable);
    const again = await store.append(stream, 'no-stream', events);
    const stored = await all(store.readStream(stream));
    expect(stored.map((event) => event.id)).toEqual(events.map((event) => event.id));
    expect(again).toEqual({ revision: 1n, position: stored.at(-1)?.position });
    await expect(store.append(stream, 'no-stream', someEvents(2))).rejects.toBeInstanceOf(RevisionConflict);

    server.faults.set({ dropAnswers: 1 });
    await expect(store.append(naive, 'any', someEvents(1))).rejects.toBeInstanceOf(StoreUnavailable);
    await store.append(naive, 'any', someEvents(1));
    expect(await all(store.readStream(naive))).toHaveLength(2);
  });

  it('finds its append again when the server died between writing and confirming it', async () => {
    const server = await serveApart();
    const store = connect(server.port);
    const [stream, events] = [aStream(), someEvents(3)];
    await server.set({ dieAfterAppend: true });
    await expect(store.append(stream, 'no-stream', events)).rejects.toBeInstanceOf(StoreUnavailable);
    await server.gone();
    await expect(store.append(stream, 'no-stream', events)).rejects.toBeInstanceOf(StoreUnavailable);
    await server.start();
    const appended = await insist(store, stream, 'no-stream', events);
    const stored = await all(store.readStream(stream));
    expect(stored.map((event) => event.id)).toEqual(events.map((event) => event.id));
    expect(appended).toEqual({ revision: 2n, position: stored.at(-1)?.position });
  });

  it('says within the deadline that a frozen server does not answer, and goes on when it thaws', async () => {
    const server = await serveApart();
    const store = connect(server.port);
    const stream = aStream();
    await store.append(stream, 'no-stream', someEvents(1));
    server.freeze();
    const begin = Date.now();
    const outcomes = await Promise.allSettled([
      store.append(stream, 0n, someEvents(1)),
      all(store.readStream(stream)),
      allEvents(store, {}),
      store.lastPosition(),
    ]);
    expect(Date.now() - begin).toBeLessThan(2.5 * DEADLINE);
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailable) });
    server.thaw();
    expect((await insist(store, stream, 'any', someEvents(1))).revision).toBeGreaterThan(0n);
  }, 60_000);

  it('asks again for a subscription that a frozen server accepts and does not confirm', async () => {
    const server = await serve();
    const store = connect(server.port);
    await store.append(aStream(), 'no-stream', someEvents(2));
    server.faults.set({ frozen: true });
    const listener = listen(store);
    await expect(store.lastPosition()).rejects.toBeInstanceOf(StoreUnavailable);
    expect(listener.pages).toEqual([]);
    server.faults.set({ frozen: false });
    await until('two events', () => listener.ids.length === 2);
    expect(listener.errors).toEqual([]);
  });

  it('waits for a slow server as long as each answer comes within the deadline', async () => {
    const server = await serve();
    const store = connect(server.port);
    const stream = aStream();
    await store.append(stream, 'no-stream', someEvents(6));
    server.faults.set({ slow: DEADLINE / 4 });
    expect(await all(store.readStream(stream))).toHaveLength(6);
    expect((await store.append(stream, 5n, someEvents(1))).revision).toBe(6n);
    server.faults.set({ slow: 2 * DEADLINE });
    await expect(all(store.readStream(stream))).rejects.toBeInstanceOf(StoreUnavailable);
  });

  it('cannot be reached while no server listens, and works as soon as one does', async () => {
    const server = await serve();
    await server.kill();
    const store = connect(server.port);
    const listener = listen(store);
    const stream = aStream();
    await expect(store.append(stream, 'no-stream', someEvents(1))).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(all(store.readStream(stream))).rejects.toBeInstanceOf(StoreUnavailable);
    await server.start();
    const events = someEvents(1);
    await insist(store, stream, 'no-stream', events);
    await until('the event', () => listener.ids.length === 1);
    expect(listener.ids).toEqual(events.map((event) => event.id));
  });

  it('goes to the leader when it first met a follower, by one address, by several, and by discovery', async () => {
    const [leader, follower] = [await serve(), await serve()];
    follower.faults.set({ leaderPort: leader.port });
    const several = `localhost:${follower.port},localhost:${leader.port}`;
    for (const hosts of [
      `esdb://localhost:${follower.port}`,
      `esdb://${several}`,
      `esdb+discover://${several}`,
    ]) {
      const store = openEventStoreDb(`${hosts}?tls=false&defaultDeadline=5000`);
      cleanups.push(() => store.close());
      const [stream, events] = [aStream(), someEvents(2)];
      await store.append(stream, 'no-stream', events);
      const seen = await all(connect(leader.port).readStream(stream));
      expect(seen.map((event) => event.id)).toEqual(events.map((event) => event.id));
    }
    const reader = connect(follower.port);
    expect(await allEvents(reader, {})).toHaveLength(6);
  }, 60_000);

  it('does not write to a stream that was ended in the store', async () => {
    const server = await serve();
    const store = connect(server.port);
    const stream = aStream();
    await store.append(stream, 'no-stream', someEvents(1));
    const { EventStoreDBClient } = await import('@eventstore/db-client');
    const client = EventStoreDBClient.connectionString(`esdb://localhost:${server.port}?tls=false`);
    cleanups.push(() => client.dispose());
    await client.tombstoneStream(stream);
    await expect(store.append(stream, 0n, someEvents(1))).rejects.toBeInstanceOf(InvalidAppend);
  });

  it('answers nothing, and ends its subscriptions, once it is closed', async () => {
    const server = await serve();
    const store = connect(server.port);
    const listener = listen(store);
    const stream = aStream();
    await store.append(stream, 'no-stream', someEvents(1));
    server.faults.set({ frozen: true });
    const pending = [store.append(stream, 0n, someEvents(1)), all(store.readStream(stream))];
    const outcomes = Promise.allSettled(pending);
    await store.close();
    for (const outcome of await outcomes)
      expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailable) });
    await until('the end', () => listener.completed);
    await expect(store.append(stream, 0n, someEvents(1))).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(store.lastPosition()).rejects.toBeInstanceOf(StoreUnavailable);
  });

  describe('with a user', () => {
    const [username, password] = ['spis', 'never-to-be-seen'];
    const open = async (given: string): Promise<string> => {
      const certificate = await certificateForLocalhost();
      const authority = file('authority.crt');
      writeFileSync(authority, certificate.cert);
      const server = new ProtocolServer({
        file: file('log'),
        certificate,
        account: { username, password },
      });
      await server.start();
      cleanups.push(() => server.kill());
      const options = `tlsCAFile=${encodeURIComponent(authority)}&defaultDeadline=${DEADLINE}`;
      return `esdb://${username}:${given}@localhost:${server.port}?${options}`;
    };

    it('says that the store does not take a wrong password, without saying the password', async () => {
      const store = openEventStoreDb(await open('wrong-secret'));
      cleanups.push(() => store.close());
      const attempt = store.append(aStream(), 'any', someEvents(1));
      await expect(attempt).rejects.toBeInstanceOf(StoreUnavailable);
      await expect(attempt).rejects.toThrow(/does not take the user and password/);
      await expect(attempt).rejects.not.toThrow(/wrong-secret/);
      const listener = listen(store);
      await until('the refusal', () => listener.errors.length === 1);
      expect(listener.errors[0]).toBeInstanceOf(StoreUnavailable);
    });

    it('ends the process once it is closed, and shows the password nowhere even when the client tells all', async () => {
      const url = await open(password);
      const child = startTypeScript(VISIT, { args: [url], env: { DEBUG: 'esdb:*' } });
      cleanups.push(() => child.kill());
      expect(await child.line('read')).toBe('read FactNoted');
      expect(await child.line('heard')).toBe('heard FactNoted');
      expect(await child.ended).toBe(0);
      expect(child.errors()).toContain('esdb:connection');
      expect(child.errors()).not.toContain(password);
      expect(child.errors()).not.toContain(Buffer.from(`${username}:${password}`).toString('base64'));
    });
  });
});

/** Sends the same append, at the same expected revision, until the store answers. */
async function insist(
  store: EventStore,
  stream: string,
  expected: ExpectedRevision,
  events: readonly NewEvent[],
  onFailure: () => unknown = () => undefined,
): Promise<Appended> {
  for (const end = Date.now() + 30_000; ;) {
    try {
      return await store.append(stream, expected, events);
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || Date.now() > end) throw error;
      onFailure();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
