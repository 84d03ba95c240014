import { Configuration, OPEN_DATABASE, type OpenDatabase } from '#libs/platform';
import {
  backUp,
  type BackupResult,
  checkEventsAreHere,
  copyDocuments,
  noteBackup,
  restore,
} from '#libs/backup';
import { bringKept, Evidence, type EvidenceCheckResult } from '#libs/evidence';
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
const EVIDENCE = 'evidence';

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

  protected show(result: BackupResult & { readonly evidence?: EvidenceCheckResult }): void {
    this.print(result, () => {
      const rows = table(
        ['table', 'rows'],
        result.tables.map(({ name, rows }) => [name, rows]),
      );
      return result.evidence ? `${rows}\n\n${sealsText(result.evidence)}` : rows;
    });
  }
}

/** `spis backup FOLDER`: one moment of the record and the sealed personal data, while everything goes on. */
@Command({
  name: 'backup',
  arguments: '<folder>',
  description:
    'write events, their seals, sealed personal data and documents into a new folder; keys have a backup of their own',
})
export class BackupCommand extends BackupCommandBase {
  override async run([folder = '']: string[]): Promise<void> {
    const target = this.target(folder);
    const result = await this.house.with(async (house) => {
      // Before the tables: every seal of the file is then in them, and those made meanwhile are added by a restore.
      const kept = await house.get(Evidence).kept();
      const made = await withProgress('writing', (report) =>
        backUp(this.owner(house), BACKUP_TABLES, target, report),
      );
      // After the tables: a document that they name is there already.
      await copyDocuments(this.documents(house), join(target, DOCUMENTS));
      await bringKept(kept, join(target, EVIDENCE));
      await noteBackup(house.get(Configuration).dataDir, made);
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
    const evidence = await this.house.withFreshViews((house) =>
      withProgress('comparing every event with its seal', (report) =>
        house.get(Evidence).restore(join(from, EVIDENCE), (events) => report(events, events)),
      ),
    );
    this.show({ ...result, evidence });
    if (!evidence.ok) process.exitCode = 1;
  }
}

function sealsText({ ok, seals, sealedEvents, faultsFound, faults }: EvidenceCheckResult): string {
  if (ok) return `${sealedEvents} events are as ${seals} seals cover them.`;
  return [
    `RESTORED, BUT NOT AS IT WAS SEALED: ${faultsFound} faults; see spis verify --evidence. The first:`,
    ...faults.slice(0, 3).map(({ kind, seal, reason }) => `${kind}, seal ${seal}: ${reason}`),
  ].join('\n');
}
