import { Injectable } from '@nestjs/common';
import { CommandRunner, Option } from 'nest-commander';
import { House } from './house.service';
import { jsonWanted, printResult } from './terminal/output';

type CommanderCommand = Parameters<CommandRunner['setCommand']>[0];

/** What every command of ours does alike: `--json`, and a refusal of what it does not know. */
@Injectable()
export abstract class SpisCommand extends CommandRunner {
  constructor(protected readonly house: House) {
    super();
  }

  @Option({ flags: '--json', description: 'print one JSON document on standard output' })
  parseJson(): boolean {
    return true;
  }

  override setCommand(command: CommanderCommand): this {
    super.setCommand(command);
    command.allowExcessArguments(false).exitOverride((error) => {
      throw error;
    });
    return this;
  }

  /** Ends the command with its result; a group's own `--json` counts as well, since Commander gives it to that. */
  protected print(result: unknown, people: () => string): void {
    printResult(jsonWanted(), result, people);
  }
}

/** A word that only groups commands; alone it shows its help. */
export abstract class SpisGroup extends SpisCommand {
  override run(): Promise<void> {
    this.command.help();
    return Promise.resolve();
  }
}
