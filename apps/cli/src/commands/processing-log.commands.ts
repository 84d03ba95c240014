import { LogRetention } from '#libs/processing-log';
import { Command, SubCommand } from 'nest-commander';
import { SpisCommand, SpisGroup } from '../spis.command';
import { facts, table } from '../terminal/table';

const LAST = 20;

/** `spis processing-log remove`: removes what is kept no longer, now. */
@SubCommand({ name: 'remove', description: 'remove the entries that the law lets be kept no longer' })
export class ProcessingLogRemoveCommand extends SpisCommand {
  override async run(): Promise<void> {
    const removal = await this.house.with((house) => house.get(LogRetention).remove('spis-command'));
    this.print(removal, () =>
      facts([
        ['removed', removal.entries],
        ['entries of before', removal.removedBefore],
        ['kept years after the year', removal.keptYears],
      ]),
    );
  }
}

/** `spis processing-log removals`: the last runs. */
@SubCommand({ name: 'removals', description: 'the last removal runs' })
export class ProcessingLogRemovalsCommand extends SpisCommand {
  override async run(): Promise<void> {
    const removals = await this.house.with((house) => house.get(LogRetention).removals(LAST));
    this.print({ removals }, () =>
      table(
        ['at', 'entries', 'of before', 'by'],
        removals.map((each) => [each.removedAt, each.entries, each.removedBefore, each.runBy]),
      ),
    );
  }
}

/** `spis processing-log`. */
@Command({
  name: 'processing-log',
  description: 'who looked at whose data: how long that is kept',
  subCommands: [ProcessingLogRemoveCommand, ProcessingLogRemovalsCommand],
})
export class ProcessingLogCommand extends SpisGroup {}
