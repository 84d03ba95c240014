import { QueryBus } from '@nestjs/cqrs';
import { Command, Option } from 'nest-commander';
import { THE_HOUSE } from '#libs/access';
import type { LocalDate } from '#libs/kernel';
import {
  GetWaitingList,
  ListWaitingList,
  type WaitingListFigures,
  type WaitingListRow,
} from '#libs/waiting-list';
import { dayOption } from '../terminal/options';
import { dayText, facts, table } from '../terminal/table';
import { ListScopeCommand, type ScopeOptions } from './list-scope';

interface Options extends ScopeOptions {
  readonly on?: LocalDate;
  readonly list?: boolean;
}

const WHOLE_LIST = 10_000_000;

/** `spis waiting-list`: the list of any day as known on any day. */
@Command({ name: 'waiting-list', description: 'the waiting list of a day, as known on a day' })
export class WaitingListCommand extends ListScopeCommand {
  @Option({ flags: '--on <day>', description: 'the day of the list (today)' })
  parseOn(text: string): LocalDate {
    return dayOption('--on', text);
  }

  @Option({ flags: '--list', description: 'every entry too, in the order of arrival' })
  parseList(): boolean {
    return true;
  }

  override async run(_parameters: string[], options: Options = {}): Promise<void> {
    const result = await this.house.withFreshViews(async (house) => {
      const { today, ...scope } = this.scope(house, options);
      const request = { ...scope, on: options.on ?? today };
      const queries = house.get(QueryBus);
      const figures = await queries.execute(new GetWaitingList(request));
      if (!options.list) return figures;
      const page = await queries.execute(
        new ListWaitingList(THE_HOUSE, { ...request, offset: 0, limit: WHOLE_LIST }),
      );
      return { ...figures, list: page.entries };
    });
    this.print(result, () => figuresText(result) + ('list' in result ? `\n\n${listText(result.list)}` : ''));
  }
}

function figuresText(figures: WaitingListFigures): string {
  const { frequency, relativesHelp, extendedScope } = figures.profile;
  const { mean, median, max } = figures.waitingDays;
  return facts([
    ['programme', figures.programme],
    ['on', dayText(figures.on)],
    ['known at', figures.knownAt.includes('T') ? figures.knownAt : dayText(figures.knownAt)],
    ['entries', figures.entries],
    ['persons', figures.persons],
    ...Object.entries(frequency).map(([name, count]) => [`  ${name}`, count] as const),
    ['relatives help', relativesHelp],
    ['extended scope', extendedScope],
    ['waiting days, mean', mean],
    ['waiting days, median', median],
    ['waiting days, longest', max],
  ]);
}

function listText(rows: readonly WaitingListRow[]): string {
  return table(
    ['rank', 'register number', 'applied', 'listed', 'days', 'frequency', 'provider'],
    rows.map((row) => [
      row.rank,
      row.registerNumber ?? '',
      dayText(row.applicationReceivedOn),
      dayText(row.listedOn),
      row.waitingDays,
      row.frequency,
      row.provider,
    ]),
  );
}
