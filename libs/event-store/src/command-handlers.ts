import { Inject, type Type } from '@nestjs/common';
import { CommandHandler, type ICommand } from '@nestjs/cqrs';
import type { CommandOutcome } from './command-runner';

/** A room's own way to run its commands against their streams. */
export interface RunsCommands<Command extends ICommand> {
  run(command: Command): Promise<CommandOutcome>;
}

interface PlainHandling<Command> {
  execute(command: Command): Promise<CommandOutcome>;
}

/** One handler class for each command that needs nothing but its rule: it hands the command to the room's runner. */
export const handlersBy = <Command extends ICommand>(
  runner: Type<RunsCommands<Command>>,
  commands: readonly Type<Command>[],
): Type<PlainHandling<Command>>[] =>
  commands.map((command) => {
    @CommandHandler(command)
    class PlainHandler implements PlainHandling<Command> {
      constructor(@Inject(runner) private readonly room: RunsCommands<Command>) {}

      execute(given: Command): Promise<CommandOutcome> {
        return this.room.run(given);
      }
    }
    return PlainHandler;
  });
