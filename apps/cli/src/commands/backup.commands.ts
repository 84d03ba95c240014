import { OPEN_DATABASE, type OpenDatabase } from '#libs/platform';
import { backUp, type BackupResult, checkEventsAreHere, restore } from '#libs/backup';
import { BACKUP_TABLES } from '../../../house/src';
import { copyFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'nest-commander';
import { SpisCommand } from '../spis.command';
import { userPath } from '../terminal/user-path';
import { withProgress } from '../terminal/progress';
import { table } from '../terminal/table';

const KEY = 'personal.key';

abstract class BackupCommandBase extends SpisCommand {
  protected async work(folder: string, kind: 'backUp' | 'restore'): Promise<BackupResult> {
    const target = userPath(folder);
    checkEventsAreHere(this.house.configuration().eventStoreUrl);
    return this.house.with(async (house) => {
      const { owner } = house.get<OpenDatabase>(OPEN_DATABASE);
      const result = await withProgress(kind === 'backUp' ? 'writing' : 'reading', (report) =>
        (kind === 'backUp' ? backUp : restore)(owner, BACKUP_TABLES, target, report),
      );
      await this.copyKey(target, kind);
      return result;
    });
  }

  // Persons are found again by digests made with this key; without it restored personal data stay mute.
  private async copyKey(folder: string, kind: 'backUp' | 'restore'): Promise<void> {
    const { dataDir, personalKey } = this.house.configuration();
    const [here, there] = [join(dataDir, KEY), join(folder, KEY)];
    const [from, to] = kind === 'backUp' ? [here, there] : [there, here];
    if (personalKey === null && existsSync(from)) await copyFile(from, to);
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

/** `spis backup FOLDER`: one moment of the record and the personal data, while everything goes on. */
@Command({
  name: 'backup',
  arguments: '<folder>',
  description: 'write events, personal data and their key into a new folder; keep it safe',
})
export class BackupCommand extends BackupCommandBase {
  override async run([folder = '']: string[]): Promise<void> {
    this.show(await this.work(folder, 'backUp'));
  }
}

/** `spis restore FOLDER`: into an empty store; the views are then built from the events. */
@Command({
  name: 'restore',
  arguments: '<folder>',
  description: 'read a backup into an empty store: order, ids and recording times stay',
})
export class RestoreCommand extends BackupCommandBase {
  override async run([folder = '']: string[]): Promise<void> {
    const result = await this.work(folder, 'restore');
    // A second opening, since the first one worked with the key of the empty store.
    await this.house.withFreshViews(() => Promise.resolve());
    this.show(result);
  }
}
