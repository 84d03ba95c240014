import { SampleLoad } from '#libs/sample-load';
import { Clock } from '#libs/platform';
import { dayAt } from '#libs/kernel';
import { Command, Option } from 'nest-commander';
import { SpisCommand } from '../spis.command';
import { countOption } from '../terminal/options';
import { withProgress } from '../terminal/progress';
import { facts } from '../terminal/table';

interface Options {
  readonly cases: number;
  readonly seed?: number;
}

/** `spis generate`: made-up waits for trials and measurements. */
@Command({ name: 'generate', description: 'fill the store with made-up waits, the same for the same seed' })
export class GenerateCommand extends SpisCommand {
  @Option({ flags: '--cases <n>', description: 'how many waits', required: true })
  parseCases(text: string): number {
    return countOption('--cases', text, 1, 10_000_000);
  }

  @Option({ flags: '--seed <s>', description: 'seed of chance (1)' })
  parseSeed(text: string): number {
    return countOption('--seed', text, 0, 4_294_967_295);
  }

  override async run(_parameters: string[], { cases, seed = 1 }: Options): Promise<void> {
    const result = await this.house.with(async (house) => {
      const today = dayAt(house.get(Clock).now());
      const load = await withProgress('writing', (report) =>
        house.get(SampleLoad).run({ cases, seed, today }, (done) => report(done, cases)),
      );
      await this.house.refresh(house);
      return { seed, ...load };
    });
    this.print(result, () =>
      facts([
        ['seed', result.seed],
        ['waits', result.cases],
        ['events', result.events],
        ['seconds', result.seconds],
        ['events a second', result.eventsPerSecond],
      ]),
    );
  }
}
