import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandOutcome } from '#libs/event-store';
import { type CommandContext, localDate, type LocalDate } from '#libs/kernel';
import { type Caller, Clock, contextOf, NotFound } from '#libs/platform';
import { findProgramme } from '#libs/programmes';
import type { CapacityCommand } from './capacity.decider';
import type { CapacityAnswerDto, CapacityOverrideDto } from './capacity.dto';
import type { CapacityOwner, Override } from './capacity-command.rules';

const PURPOSE = 'capacity';

/** Makes of a request what commands bring along, sends them and says where the book stands. */
@Injectable()
export class CapacityDesk {
  constructor(
    private readonly commands: CommandBus,
    private readonly clock: Clock,
  ) {}

  /** Whose book is meant; throws `NotFound` for an unknown programme. */
  owner(programme: string, { provider }: { readonly provider: string }): CapacityOwner {
    if (!findProgramme(programme)) throw new NotFound('programme', programme);
    return { provider: provider.trim(), programme };
  }

  /** What a caller's command brings along. */
  context(caller: Caller): CommandContext {
    return contextOf(caller, this.clock, PURPOSE);
  }

  /** Runs the command. */
  async send(command: CapacityCommand): Promise<CapacityAnswerDto> {
    const { revision, position, events } = await this.commands.execute<CapacityCommand, CommandOutcome>(
      command,
    );
    return { revision: revision?.toString() ?? null, position, events };
  }
}

/** A request's override, or null. */
export const overrideOf = (said: CapacityOverrideDto | undefined): Override | null =>
  said ? { reason: said.reason, noteRef: said.noteRef ?? null } : null;

/** The day of a field that may be left out. */
export const dayOrNull = (text: string | null | undefined): LocalDate | null =>
  text === null || text === undefined ? null : localDate(text);
