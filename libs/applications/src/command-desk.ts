import { Injectable } from '@nestjs/common';
import { CommandBus, type ICommand } from '@nestjs/cqrs';
import type { CommandOutcome } from '#libs/event-store';
import type { CommandContext } from '#libs/kernel';
import { type Caller, Clock, contextOf } from '#libs/platform';
import type { CommandAnswerDto } from './applications-read.dto';

const PURPOSE = 'application';

/** Sends commands of a request and says where their stream stands. */
@Injectable()
export class CommandDesk {
  constructor(
    private readonly commands: CommandBus,
    private readonly clock: Clock,
  ) {}

  /** What a caller's command brings along. */
  context(caller: Caller): CommandContext {
    return contextOf(caller, this.clock, PURPOSE);
  }

  /** Runs the command; the handler's own additions to the outcome come along. */
  async send<Outcome extends CommandOutcome = CommandOutcome>(
    command: ICommand & { readonly applicationId: string },
  ): Promise<Omit<Outcome, keyof CommandOutcome> & CommandAnswerDto> {
    const {
      stream: _stream,
      revision,
      position,
      events,
      ...more
    } = await this.commands.execute<ICommand, Outcome>(command);
    const { applicationId } = command;
    return { ...more, applicationId, revision: revision?.toString() ?? null, position, events };
  }
}
