import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { v5 as uuidV5 } from 'uuid';
import type { CommandOutcome } from '#libs/event-store';
import type { CommandContext } from '#libs/kernel';
import { type Caller, Clock, contextOf } from '#libs/platform';
import type { AdmissionCommand } from './admissions.decider';
import type { AdmissionAnswerDto } from './admissions.dto';

const PURPOSE = 'admission';

/** Ids made of a command's id: the same command sent again makes the same thing, not a second one. */
export const idMadeBy = ({ commandId }: Pick<Caller, 'commandId'>, what: string): string =>
  uuidV5(what, commandId);

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

  /** Runs the command. */
  async send(command: AdmissionCommand): Promise<AdmissionAnswerDto> {
    const { revision, position, events } = await this.commands.execute<AdmissionCommand, CommandOutcome>(
      command,
    );
    const { admissionId } = command;
    return { admissionId, revision: revision?.toString() ?? null, position, events };
  }
}
