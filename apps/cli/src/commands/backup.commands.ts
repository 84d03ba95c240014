import { Configuration, OPEN_DATABASE, type OpenDatabase } from '#libs/platform';
import { backUp, type BackupResult, checkEventsAreHere, copyDocuments, restore } from '#libs/backup';
import { KeyStore } from '#libs/key-store';
import { finishRestore } from '#libs/personal-data';
import { BACKUP_TABLES } from '../../../house/src';
import type { INestApplicationContext } from '@nestjs/common';
import { join } from 'node:path';
import { Command } from 'nest-commander';
import { SpisCommand } from '../spis.command';
import { userPath } from '../terminal/user-path';
import { withProgress } from '../terminal/progress';
import { table } from '../terminal/table';

const DOCUMENTS = 'documents';

abstract class BackupCommandBase extends SpisCommand {
  protected owner(house: INestApplicationContext): OpenDatabase['owner'] {
    return house.get<OpenDatabase>(OPEN_DATABASE).owner;
  }

  protected documents(house: INestApplicationContext): string {
    return join(house.get(Configuration).dataDir, DOCUMENTS);
  }

  protected target(folder: string): string {
    checkEventsAreHere(this.house.configuration().eventStoreUrl);
    return userPath(folder);
  }

  protected show(result: BackupResult): void {
    this.print(result, () =>
      table(
        ['table', 'rows'],
        result.tables.map(({ name, rows }) => [name, rows]),
      ),
    );
  }
}

/** `spis backup FOLDER`: one moment of the record and the sealed personal data, while everything goes on. */
@Command({
  name: 'backup',
  arguments: '<folder>',
  description:
    'write events, sealed personal data and documents into a new folder; keys have a backup of their own',
})
export class BackupCommand extends BackupCommandBase {
  override async run([folder = '']: string[]): Promise<void> {
    const target = this.target(folder);
    const result = await this.house.with(async (house) => {
      const made = await withProgress('writing', (report) =>
        backUp(this.owner(house), BACKUP_TABLES, target, report),
      );
      // After the tables: a document that they name is there already.
      await copyDocuments(this.documents(house), join(target, DOCUMENTS));
      return made;
    });
    this.show(result);
  }
}

/** `spis restore FOLDER`: into an empty store; the views are then built from the events. */
@Command({
  name: 'restore',
  arguments: '<folder>',
  description:
    'read a backup into an empty store whose keys were restored; order, ids and recording times stay',
})
export class RestoreCommand extends BackupCommandBase {
  override async run([folder = '']: string[]): Promise<void> {
    const from = this.target(folder);
    const result = await this.house.with(async (house) => {
      const store = house.get(KeyStore);
      const read = await withProgress('reading', (report) =>
        restore(this.owner(house), BACKUP_TABLES, from, report, (transaction) =>
          finishRestore(transaction, store),
        ),
      );
      await copyDocuments(join(from, DOCUMENTS), this.documents(house));
      return read;
    });
    // A second opening, which also finishes erasures that the backup did not know.
    await this.house.withFreshViews(() => Promise.resolve());
    this.show(result);
  }
}
