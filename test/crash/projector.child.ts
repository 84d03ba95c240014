import { PostgresEventStore } from '#libs/event-store';
import { type Position } from '#libs/kernel';
import { Database } from '#libs/platform';
import { Projector, ViewRegistry } from '#libs/projections';
import { deskCatalogue, deskView } from '#libs/testing';
import { concatMap, lastValueFrom } from 'rxjs';

/**
 * A projector to be killed: `projector.child.ts CONNECTION engine|apart`. The engine is ours; `apart` is the
 * control, a projector as it is often written: the rows first, the checkpoint after them.
 */
async function main(connection: string, kind: string): Promise<void> {
  const database = new Database(JSON.parse(connection) as ConstructorParameters<typeof Database>[0]);
  const store = new PostgresEventStore(database);
  process.stdout.write('loaded\n');
  if (kind === 'engine') {
    const registry = new ViewRegistry();
    registry.register(deskView());
    new Projector(database, store, deskCatalogue(), registry).start();
  } else await projectApart(database, store);
}

async function projectApart(database: Database, store: PostgresEventStore): Promise<void> {
  const { rows } = await database.query<{ checkpoint: string | null }>('select checkpoint from apart.mark');
  const after = rows[0]?.checkpoint as Position | null;
  const pages = store.subscribeToAll({ pageSize: 20, ...(after ? { after } : {}) });
  await lastValueFrom(
    pages.pipe(
      concatMap(async (page) => {
        const streams = page.events.map(({ stream }) => stream);
        await database.query(
          `insert into apart.numbers select stream, count(*) from unnest($1::text[]) stream group by 1
           on conflict (stream) do update set moves = apart.numbers.moves + excluded.moves`,
          [streams],
        );
        await database.query('update apart.mark set checkpoint = $1', [page.position]);
        page.release();
      }),
    ),
  );
}

void main(process.argv[2] ?? '', process.argv[3] ?? '');
