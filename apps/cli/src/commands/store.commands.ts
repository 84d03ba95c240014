import { StoreInfoQuery } from '#libs/operations';
import { Command, SubCommand } from 'nest-commander';
import { SpisCommand, SpisGroup } from '../spis.command';
import { facts, table } from '../terminal/table';

/** `spis store info`: where everything stands. */
@SubCommand({ name: 'info', description: 'which store and database, how far the views are' })
export class StoreInfoCommand extends SpisCommand {
  override async run(): Promise<void> {
    const info = await this.house.with(async (house) => {
      return house.get(StoreInfoQuery).run();
    });
    this.print(info, () => {
      const { store, database } = info;
      const head = facts([
        ['store', store.kind],
        ['last position', store.position ?? 'empty'],
        ['database', `PostgreSQL ${database.version} (${database.kind}) ${database.location}`],
        ['data folder', info.dataDir],
      ]);
      const rows = info.views.map(({ view, version, state, lag, parkedStreams, hasWorker }) => [
        view,
        version,
        state,
        `${lag.events}${lag.more ? '+' : ''}`,
        parkedStreams,
        hasWorker ? 'yes' : 'no',
      ]);
      const views = table(['view', 'version', 'state', 'events behind', 'parked streams', 'followed'], rows);
      return `${head}\n\n${views}`;
    });
  }
}

/** `spis store`. */
@Command({ name: 'store', description: 'about the store', subCommands: [StoreInfoCommand] })
export class StoreCommand extends SpisGroup {}
