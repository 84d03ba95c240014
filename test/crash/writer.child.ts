import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { EVENT_STORE_MIGRATIONS, PostgresEventStore } from '#libs/event-store';
import { openDatabase } from '#libs/platform';
import { deskEvent } from '#libs/testing';

const IN_FLIGHT = 16;
const EVENTS_AN_APPEND = 2;

/**
 * A server under load, to be killed: `writer.child.ts FOLDER durable|hasty`. It writes the stream of every
 * acknowledged append on a line. `hasty` is the control: it acknowledges what it has only handed over.
 */
async function main(dataDir: string, kind: string): Promise<void> {
  const database = await openDatabase(
    { dataDir, databaseUrl: null, databaseOwnerUrl: null },
    EVENT_STORE_MIGRATIONS,
  );
  const store = new PostgresEventStore(database.app);
  // Straight to the pipe: what has been acknowledged must not wait in this process.
  const acknowledge = (stream: string): number => writeSync(1, `ack ${stream}\n`);
  const write = async (): Promise<never> => {
    for (;;) {
      const stream = `number-${randomUUID()}`;
      const events = Array.from({ length: EVENTS_AN_APPEND }, () => deskEvent('NumberCalled'));
      if (kind === 'hasty') acknowledge(stream);
      await store.append(stream, 'no-stream', events);
      if (kind === 'durable') acknowledge(stream);
    }
  };
  writeSync(1, 'loaded\n');
  await Promise.all(Array.from({ length: IN_FLIGHT }, write));
}

main(process.argv[2] ?? '', process.argv[3] ?? '').catch((error: Error) => {
  process.stderr.write(`${error.name}: ${error.message}\n`);
  process.exitCode = 1;
});
