import { OPEN_DATABASE, type OpenDatabase } from '#libs/platform';
import { backUp, type BackupResult, restore } from '#libs/backup';
import { PdfSigner } from '#libs/evidence';
import { forgetRetired, KEY_STORE_TABLES, KeyStore, rotateMasterKey } from '#libs/key-store';
import type { INestApplicationContext } from '@nestjs/common';
import { Command, SubCommand } from 'nest-commander';
import { SpisCommand, SpisGroup } from '../spis.command';
import { withProgress } from '../terminal/progress';
import { userPath } from '../terminal/user-path';

const databaseOf = (house: INestApplicationContext): OpenDatabase => house.get<OpenDatabase>(OPEN_DATABASE);
const rowsOf = ({ tables }: BackupResult): number => tables.reduce((sum, { rows }) => sum + rows, 0);

/** `spis keys backup FOLDER`: the wrapped keys, without which no personal data open. */
@SubCommand({
  name: 'backup',
  arguments: '<folder>',
  description: 'write the wrapped keys of personal data into a new folder, apart from the other backup',
})
export class KeysBackupCommand extends SpisCommand {
  override async run([folder = '']: string[]): Promise<void> {
    await this.house.with(async (house) => {
      const { location } = house.get(KeyStore).provider;
      await house.get(PdfSigner).keepOwn();
      const made = await backUp(databaseOf(house).owner, KEY_STORE_TABLES, userPath(folder));
      this.print(
        { ...made, masterKeys: location },
        () =>
          `${rowsOf(made)} rows written. The master key is not among them: keep a copy of ${location} in a safe.`,
      );
    });
  }
}

/** `spis keys restore FOLDER`: into an empty key store, under the master key that wrapped them. */
@SubCommand({
  name: 'restore',
  arguments: '<folder>',
  description: 'read wrapped keys into an empty key store; the master key must be in place',
})
export class KeysRestoreCommand extends SpisCommand {
  override async run([folder = '']: string[]): Promise<void> {
    await this.house.with(async (house) => {
      const store = house.get(KeyStore);
      const read = await restore(
        databaseOf(house).owner,
        KEY_STORE_TABLES,
        userPath(folder),
        () => undefined,
        (transaction) => store.check(transaction),
      );
      this.print(read, () => `${rowsOf(read)} rows read.`);
    });
  }
}

/** `spis keys rotate`: wraps every key by a new master key while everything goes on. */
@SubCommand({
  name: 'rotate',
  description: 'make a new master key and wrap every key by it; broken off, the next call goes on',
})
export class KeysRotateCommand extends SpisCommand {
  override async run(): Promise<void> {
    await this.house.with(async (house) => {
      const { provider } = house.get(KeyStore);
      const done = await withProgress('wrapping keys', (report) =>
        rotateMasterKey(databaseOf(house).app, provider, report),
      );
      this.print(done, () =>
        [
          `${done.rewrapped} keys are wrapped by ${done.masterKey}${done.resumed ? ' (an earlier rotation was finished)' : ''}.`,
          `Copy ${provider.location} to the safe and make a new backup of the keys; then: spis keys forget`,
        ].join('\n'),
      );
    });
  }
}

/** `spis keys forget`: destroys master keys that wrap nothing any more. */
@SubCommand({
  name: 'forget',
  description: 'destroy former master keys; backups of the keys from before the rotation open no more',
})
export class KeysForgetCommand extends SpisCommand {
  override async run(): Promise<void> {
    await this.house.with(async (house) => {
      const forgotten = await forgetRetired(databaseOf(house).app, house.get(KeyStore).provider);
      this.print({ forgotten }, () =>
        forgotten.length === 0 ? 'No master key was idle.' : `Destroyed: ${forgotten.join(', ')}.`,
      );
    });
  }
}

/** `spis keys`: the keys of personal data. */
@Command({
  name: 'keys',
  description: 'the keys of personal data: their own backup, and rotation of the master key',
  subCommands: [KeysBackupCommand, KeysRestoreCommand, KeysRotateCommand, KeysForgetCommand],
})
export class KeysCommand extends SpisGroup {}
