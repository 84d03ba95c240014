import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventStoreDBClient, jsonEvent, NO_STREAM, type Position } from '@eventstore/db-client';
import { ProtocolServer } from './protocol-server';

const note = (): ReturnType<typeof jsonEvent> => jsonEvent({ type: 'FactNoted', data: { note: 1 } });

describe('the protocol server', () => {
  let folder: string;
  let server: ProtocolServer;
  let client: EventStoreDBClient;
  const idsOf = async (stream: string): Promise<string[]> => {
    const found: string[] = [];
    for await (const { event } of client.readStream(stream)) if (event) found.push(event.id);
    return found;
  };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'protocol-server-'));
    server = new ProtocolServer({ file: join(folder, 'log') });
    await server.start();
    client = EventStoreDBClient.connectionString(`esdb://localhost:${server.port}?tls=false`);
  });
  afterEach(async () => {
    await client.dispose();
    await server.kill();
    rmSync(folder, { recursive: true });
  });

  it('takes the appends of a client as it comes, many over one call', async () => {
    const events = Array.from({ length: 20 }, note);
    const answers = await Promise.all(
      events.map((event, index) => client.appendToStream(`batch-${index}`, event)),
    );
    expect(answers.map((answer) => answer.nextExpectedRevision)).toEqual(events.map(() => 0n));
    expect(await idsOf('batch-7')).toEqual([events[7]?.id]);
    const attempt = client.appendToStream('batch-7', note(), { expectedRevision: NO_STREAM });
    await expect(attempt).rejects.toMatchObject({ type: 'wrong-expected-version', actualVersion: 0n });
  });

  it('gives back what was deleted as not there, and takes nothing more once it is ended', async () => {
    await client.appendToStream('deleted-1', [note(), note()]);
    await client.deleteStream('deleted-1', { expectedRevision: 1n });
    await expect(idsOf('deleted-1')).rejects.toMatchObject({ type: 'stream-not-found' });
    const answer = await client.appendToStream('deleted-1', note(), { expectedRevision: NO_STREAM });
    expect(answer.nextExpectedRevision).toBe(2n);
    await client.tombstoneStream('deleted-1');
    await expect(client.appendToStream('deleted-1', note())).rejects.toMatchObject({
      type: 'stream-deleted',
    });
    await expect(idsOf('deleted-1')).rejects.toMatchObject({ type: 'stream-deleted' });
  });

  it('keeps what it confirmed, and cuts off a line that a crash has torn', async () => {
    const [first, second] = [note(), note()];
    await client.appendToStream('kept-1', first);
    await server.kill();
    appendFileSync(join(folder, 'log'), '{"stream":"kept-1","created":"0","events":[{"id":"to');
    await server.start();
    await client.appendToStream('kept-1', second, { expectedRevision: 0n });
    await server.restart();
    expect(await idsOf('kept-1')).toEqual([first.id, second.id]);
  });

  it('reads all backwards and forwards, with its own events among ours', async () => {
    const event = note();
    const { position } = await client.appendToStream('all-1', event, { expectedRevision: NO_STREAM });
    const types = async (options: Parameters<typeof client.readAll>[0]): Promise<string[]> => {
      const found: string[] = [];
      for await (const resolved of client.readAll(options))
        if (resolved.event) found.push(resolved.event.type);
      return found;
    };
    expect(await types({})).toEqual(['$ServerStarted', 'FactNoted']);
    expect(await types({ direction: 'backwards', fromPosition: 'end' })).toEqual([
      'FactNoted',
      '$ServerStarted',
    ]);
    expect(await types({ fromPosition: position as Position })).toEqual(['FactNoted']);
    expect(await types({ maxCount: 1 })).toEqual(['$ServerStarted']);
  });
});
