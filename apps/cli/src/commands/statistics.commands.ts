import { QueryBus } from '@nestjs/cqrs';
import { Command, Option, SubCommand } from 'nest-commander';
import type { Month } from '#libs/kernel';
import { GetMonthlyFigures, type MonthlyFigures } from '#libs/waiting-list';
import { SpisGroup } from '../spis.command';
import { monthOption } from '../terminal/options';
import { table } from '../terminal/table';
import { ListScopeCommand, type ScopeOptions } from './list-scope';

interface Options extends ScopeOptions {
  readonly from: Month;
  readonly to: Month;
}

/** `spis statistics monthly`: the figures of a period month by month. */
@SubCommand({ name: 'monthly', description: 'figures month by month, with their definition' })
export class MonthlyCommand extends ListScopeCommand {
  @Option({ flags: '--from <month>', description: 'first month, e.g. 2022-01', required: true })
  parseFrom(text: string): Month {
    return monthOption('--from', text);
  }

  @Option({ flags: '--to <month>', description: 'last month, e.g. 2022-11', required: true })
  parseTo(text: string): Month {
    return monthOption('--to', text);
  }

  override async run(_parameters: string[], options: Options): Promise<void> {
    const figures = await this.house.withFreshViews((house) => {
      const { today: _today, ...scope } = this.scope(house, options);
      return house
        .get(QueryBus)
        .execute(new GetMonthlyFigures({ ...scope, from: options.from, to: options.to }));
    });
    this.print(figures, () => figuresText(figures));
  }
}

function figuresText({ definition, months, mean }: MonthlyFigures): string {
  const head = ['month', 'month end', 'daily mean', 'distinct persons', 'listed', 'ended'];
  const rows = months.map((each) => [
    each.month,
    each.monthEnd,
    each.dailyMean,
    each.distinctPersons,
    each.listed,
    each.ended,
  ]);
  const last = ['mean', mean.monthEnd, mean.dailyMean, mean.distinctPersons, null, null];
  return `${definition.id}, version ${definition.version}, ${definition.programme}\n\n${table(head, [...rows, last])}`;
}

/** `spis statistics`. */
@Command({ name: 'statistics', description: 'figures of a period', subCommands: [MonthlyCommand] })
export class StatisticsCommand extends SpisGroup {}
