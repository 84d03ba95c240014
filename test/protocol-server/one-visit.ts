import { randomUUID } from 'node:crypto';
import { firstValueFrom } from 'rxjs';
import { openEventStoreDb } from '#libs/event-store';

/** A short life of the adapter: append, read, subscribe, close. The process must then end by itself. */
async function main(url: string): Promise<void> {
  const store = openEventStoreDb(url);
  const metadata = {
    commandId: randomUUID(),
    correlationId: randomUUID(),
    causationId: null,
    actor: { id: 'u-1', role: 'caseworker', unit: null, onBehalfOf: null },
    legalBasis: null,
    purpose: 'visit',
  };
  const event = { id: randomUUID(), type: 'FactNoted', schemaVersion: 1, data: {}, metadata };
  const stream = `visit-${randomUUID()}`;
  await store.append(stream, 'no-stream', [event]);
  for await (const stored of store.readStream(stream)) process.stdout.write(`read ${stored.type}\n`);
  const page = await firstValueFrom(store.subscribeToAll());
  process.stdout.write(`heard ${page.events.at(-1)?.type}\n`);
  await store.close();
}

void main(process.argv[2] ?? '');
