import { Injectable } from '@nestjs/common';
import { CommandBus, type ICommand } from '@nestjs/cqrs';
import type { CommandOutcome } from '#libs/event-store';
import type { CommandContext } from '#libs/kernel';
import { type Caller, Clock, contextOf } from '#libs/platform';
import type { DeliveredOutcomeDto } from './delivered-services.answer';
import type { MonthOf } from './delivered-services.decider';

/** Sends commands of a request and says where their stream stands. */
@Injectable()
export class CommandDesk {
  constructor(
    private readonly commands: CommandBus,
    private readonly clock: Clock,
  ) {}

  /** What a caller's command brings along. */
  context(caller: Caller): CommandContext {
    return contextOf(caller, this.clock, 'delivered services');
  }

  /** Runs a command on a month; `id` is that of the delivery or statement it is about. */
  async send(command: ICommand & { readonly of: MonthOf }, id: string): Promise<DeliveredOutcomeDto> {
    const { revision, position, events } = await this.run(command);
    return { ...command.of, id, revision: revision === null ? null : String(revision), position, events };
  }

  /** Runs any command of the room. */
  run(command: ICommand): Promise<CommandOutcome> {
    return this.commands.execute<ICommand, CommandOutcome>(command);
  }
}
