import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { openDatabase } from '#libs/platform';
import { type LogEntry, processingLogMigrations } from '#libs/processing-log';
import { LogWriter } from '../../libs/processing-log/src/log-writer';
import { PersonsBehind } from '../../libs/processing-log/src/persons-behind';
import { newEntryId } from '../../libs/processing-log/src/entry-id';

const IN_FLIGHT = 16;

/**
 * Requests that are answered under load, to be killed: `processing-log.child.ts FOLDER held|hasty`. It writes the
 * entry of every answer on a line as the answer goes out. `hasty` is the control: it answers while the entry waits.
 */
async function main(dataDir: string, kind: string): Promise<void> {
  const database = await openDatabase(
    { dataDir, databaseUrl: null, databaseOwnerUrl: null },
    processingLogMigrations,
  );
  const writer = new LogWriter(database.app, new PersonsBehind());
  const answer = ({ entryId }: LogEntry): number => writeSync(1, `ack ${entryId}\n`);
  const ask = async (): Promise<never> => {
    for (;;) {
      const entry = entryNow();
      if (kind === 'held') await writer.write(entry);
      else writer.writeLater(entry);
      answer(entry);
      await nextTurn();
    }
  };
  writeSync(1, 'loaded\n');
  await Promise.all(Array.from({ length: IN_FLIGHT }, ask));
}

function entryNow(): LogEntry {
  const at = new Date().toISOString();
  return {
    entryId: newEntryId(at),
    at: at as LogEntry['at'],
    actorId: 'ana',
    role: 'caseworker',
    unit: 'Koper',
    onBehalfOf: null,
    action: 'persons.read',
    kind: 'read',
    outcome: 'done',
    purpose: 'person-record',
    forCase: null,
    sought: [],
    signedInBy: 'account',
    client: null,
    correlationId: 'crash-test',
    subjects: [{ kind: 'person', id: randomUUID(), part: 'named' }],
  };
}

main(process.argv[2] ?? '', process.argv[3] ?? '').catch((error: Error) => {
  process.stderr.write(`${error.name}: ${error.message}\n`);
  process.exitCode = 1;
});
