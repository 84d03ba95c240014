import { Command, SubCommand } from 'nest-commander';
import { DeadlineRun, type Overdue } from '#libs/waiting-list';
import { SpisCommand, SpisGroup } from '../spis.command';
import { dayText, facts, table } from '../terminal/table';

const overdueText = (due: readonly Overdue[]): string =>
  table(
    ['what', 'entry', 'offer or campaign', 'answer by'],
    due.map(({ kind, entryId, id, answerBy }) => [kind, entryId, id, dayText(answerBy)]),
  );

/** `spis deadlines list`: offers and questions of waiting lists that nobody answered in time. */
@SubCommand({ name: 'list', description: 'offers and re-validations without an answer in time' })
export class DeadlinesListCommand extends SpisCommand {
  override async run(): Promise<void> {
    const due = await this.house.withFreshViews((house) => house.get(DeadlineRun, { strict: false }).due());
    this.print({ due }, () => overdueText(due));
  }
}

/** `spis deadlines settle`: the run that the projector does once a day, by hand. */
@SubCommand({ name: 'settle', description: 'let those offers lapse and take those entries off the lists' })
export class DeadlinesSettleCommand extends SpisCommand {
  override async run(): Promise<void> {
    const result = await this.house.withFreshViews((house) =>
      house.get(DeadlineRun, { strict: false }).run(),
    );
    const { on, lapsed, removed, refused } = result;
    this.print(result, () =>
      facts([
        ['on', dayText(on)],
        ['offers lapsed', lapsed],
        ['entries removed', removed],
        ['left by a rule', refused.length],
      ]),
    );
  }
}

/** `spis deadlines`. */
@Command({
  name: 'deadlines',
  description: 'what nobody answered in time on waiting lists',
  subCommands: [DeadlinesListCommand, DeadlinesSettleCommand],
})
export class DeadlinesCommand extends SpisGroup {}
