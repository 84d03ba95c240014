import { Projections, ViewRegistry } from '#libs/projections';
import { Command, Option, SubCommand } from 'nest-commander';
import { SpisCommand, SpisGroup } from '../spis.command';
import { table } from '../terminal/table';

interface Options {
  readonly view?: string;
  readonly stream?: string;
}

abstract class ParkedCommandBase extends SpisCommand {
  @Option({ flags: '--view <name>', description: 'one view only' })
  parseView(text: string): string {
    return text;
  }
}

/** `spis parked list`: streams that could not be applied and wait. */
@SubCommand({ name: 'list', description: 'streams whose events wait, and why' })
export class ParkedListCommand extends ParkedCommandBase {
  override async run(_parameters: string[], { view }: Options = {}): Promise<void> {
    const parked = await this.house.with(async (house) => {
      const names = view
        ? [view]
        : house
            .get(ViewRegistry)
            .list()
            .map(({ name }) => name);
      return (await Promise.all(names.map((name) => house.get(Projections).listParked(name)))).flat();
    });
    this.print({ parked }, () =>
      table(
        ['view', 'stream', 'event', 'position', 'waiting', 'attempts', 'why'],
        parked.map((each) => [
          each.view,
          each.stream,
          each.eventType,
          each.position,
          each.held,
          each.attempts,
          each.error,
        ]),
      ),
    );
  }
}

/** `spis parked retry`: applies them again, after a fix. */
@SubCommand({ name: 'retry', description: 'try parked streams again' })
export class ParkedRetryCommand extends ParkedCommandBase {
  @Option({ flags: '--stream <id>', description: 'one stream only' })
  parseStream(text: string): string {
    return text;
  }

  override async run(_parameters: string[], { view, stream }: Options = {}): Promise<void> {
    const retried = await this.house.with(async (house) => {
      const names = view
        ? [view]
        : house
            .get(ViewRegistry)
            .list()
            .map(({ name }) => name);
      const tried = names.map(async (name) =>
        (await house.get(Projections).retryParked(name, stream)).map((each) => ({ view: name, ...each })),
      );
      return (await Promise.all(tried)).flat();
    });
    this.print({ retried }, () =>
      table(
        ['view', 'stream', 'applied', 'still waiting', 'why'],
        retried.map((each) => [each.view, each.stream, each.applied, each.held, each.error]),
      ),
    );
  }
}

/** `spis parked`. */
@Command({
  name: 'parked',
  description: 'streams that a view could not apply',
  subCommands: [ParkedListCommand, ParkedRetryCommand],
})
export class ParkedCommand extends SpisGroup {}
