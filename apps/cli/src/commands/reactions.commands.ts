import { Reactors } from '#libs/reactors';
import { Command, SubCommand } from 'nest-commander';
import { SpisCommand, SpisGroup } from '../spis.command';
import { table } from '../terminal/table';

/** `spis reactions list`: events to which a reactor did not react. */
@SubCommand({ name: 'list', description: 'events without a reaction: refused by a rule, or parked' })
export class ReactionsListCommand extends SpisCommand {
  override async run(): Promise<void> {
    const unreacted = await this.house.with((house) => house.get(Reactors).unreacted());
    this.print({ unreacted }, () =>
      table(
        ['reactor', 'event', 'position', 'kind', 'why'],
        unreacted.map((each) => [each.reactor, each.eventType, each.position, each.kind, each.reason]),
      ),
    );
  }
}

/** `spis reactions retry`: reacts to the parked events again, after a fix. */
@SubCommand({ name: 'retry', description: 'react to parked events again' })
export class ReactionsRetryCommand extends SpisCommand {
  override async run(): Promise<void> {
    const retried = await this.house.withFreshViews((house) => house.get(Reactors).retryParked());
    this.print({ retried }, () =>
      table(
        ['reactor', 'event id', 'why not'],
        retried.map(({ reactor, eventId, error }) => [reactor, eventId, error ?? '']),
      ),
    );
  }
}

const AN_HOUR = 3_600_000;

/** `spis reactions settle`: waits until the running server has done by itself what follows from all that is recorded. */
@SubCommand({ name: 'settle', description: 'wait until the server has reacted to all that is recorded' })
export class ReactionsSettleCommand extends SpisCommand {
  override async run(): Promise<void> {
    const settled = await this.house.with((house) => house.get(Reactors).settle(AN_HOUR));
    if (!settled) throw new Error('the reactors are still behind after an hour; does a server run?');
    this.print({ settled }, () => 'nothing is left to react to');
  }
}

/** `spis reactions`. */
@Command({
  name: 'reactions',
  description: 'what the office was to do by itself and could not',
  subCommands: [ReactionsListCommand, ReactionsRetryCommand, ReactionsSettleCommand],
})
export class ReactionsCommand extends SpisGroup {}
