import { createInterface } from 'node:readline';
import { openDatabase } from './open-database';
import { holdServerLock } from './server-lock';

/**
 * A process that uses a data folder, for the specs: `database-user.child.ts FOLDER [server]`.
 * It answers each line of its standard input with one of its own.
 */
async function main(dataDir: string, role: string | undefined): Promise<void> {
  const say = (text: string): boolean => process.stdout.write(`${text}\n`);
  const database = await openDatabase({ dataDir, databaseUrl: null, databaseOwnerUrl: null }, [
    {
      id: '9901-notes',
      sql: 'create table note (id bigserial primary key, text text); grant select, insert on note to spis_app; grant usage on sequence note_id_seq to spis_app',
    },
  ]);
  try {
    const lock = role === 'server' ? await holdServerLock(database.app) : undefined;
    lock?.onTaken((error) => say(`taken ${error.message}`));
    say('open');
    for await (const line of createInterface({ input: process.stdin })) {
      if (line === 'leave') break;
      if (line.startsWith('write ')) {
        await database.app.query('insert into note (text) values ($1)', [line.slice(6)]);
        say(`wrote ${line.slice(6)}`);
      }
      if (line === 'count') {
        const { rows } = await database.app.query<{ n: string }>('select count(*) as n from note');
        say(`count ${rows[0]?.n}`);
      }
    }
    lock?.release();
  } finally {
    await database.close();
    // An open standard input would keep the process.
    process.stdin.destroy();
  }
  say('left');
}

main(process.argv[2] ?? '', process.argv[3]).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}\n`);
  process.exitCode = 1;
});
