import { Demo, DemoClock, FEWEST_PERSONS } from '#libs/demo';
import { dayAt, type LocalDate } from '#libs/kernel';
import { SystemClock } from '#libs/platform';
import { Command, Option } from 'nest-commander';
import { SpisCommand } from '../spis.command';
import { badOption, countOption, dayOption } from '../terminal/options';
import { withProgress } from '../terminal/progress';
import { facts } from '../terminal/table';

interface Options {
  readonly seed?: number;
  readonly persons?: number;
  readonly until?: LocalDate;
}

/** `spis demo`: a made-up year of casework in an empty store. */
@Command({ name: 'demo', description: 'fill an empty store with a made-up year of casework at one unit' })
export class DemoCommand extends SpisCommand {
  @Option({ flags: '--seed <s>', description: 'seed of chance (1)' })
  parseSeed(text: string): number {
    return countOption('--seed', text, 0, 4_294_967_295);
  }

  @Option({ flags: '--persons <n>', description: 'about how many persons (300)' })
  parsePersons(text: string): number {
    return countOption('--persons', text, FEWEST_PERSONS, 100_000);
  }

  @Option({ flags: '--until <day>', description: 'last day of the year, at the latest today (today)' })
  parseUntil(text: string): LocalDate {
    return dayOption('--until', text);
  }

  override async run(_parameters: string[], { seed = 1, persons = 300, until }: Options): Promise<void> {
    const today = dayAt(new SystemClock().now());
    const lastDay = until ?? today;
    if (lastDay > today) throw badOption('--until', 'IN_FUTURE', 'must not lie in the future');
    const clock = new DemoClock(lastDay);
    const result = await this.house.with(async (house) => {
      // What the office does by itself looks at the views, so they follow from the first day on.
      await this.house.refresh(house);
      const played = await withProgress('playing the year', (report) =>
        house.get(Demo).play({ seed, persons, lastDay }, clock, report),
      );
      await this.house.refresh(house);
      return { seed, ...played };
    }, clock);
    this.print(result, () =>
      facts([
        ['seed', result.seed],
        ['from', result.from],
        ['to', result.to],
        ['cases', result.cases],
        ['commands', result.commands],
        ['seconds', Math.round(result.seconds)],
      ]),
    );
  }
}
