import { Command, SubCommand } from 'nest-commander';
import { ClearDocumentsRun } from '#libs/clear-documents';
import { SpisCommand, SpisGroup } from '../spis.command';

/** `spis documents seal`: what an older version kept in the clear, as the server does at its start. */
@SubCommand({ name: 'seal', description: 'seal the documents that an older version kept in the clear' })
export class DocumentsSealCommand extends SpisCommand {
  override async run(): Promise<void> {
    const report = await this.house.with((house) => house.get(ClearDocumentsRun, { strict: false }).run());
    const { named, sealed } = report;
    this.print(report, () => `${sealed} of ${named} documents stood in the clear and are sealed now.`);
  }
}

/** `spis documents`. */
@Command({
  name: 'documents',
  description: 'documents of persons and cases',
  subCommands: [DocumentsSealCommand],
})
export class DocumentsCommand extends SpisGroup {}
