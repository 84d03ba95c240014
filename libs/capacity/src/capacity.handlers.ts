import { Injectable } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner, RevisionConflict } from '#libs/event-store';
import { BookPlace, ChangeBooking, KeepAcceptedPlace, ReleasePlace } from './booking.decider';
import { capacityBook, type CapacityCommand } from './capacity.decider';
import { capacityStream } from './capacity-id';
import { CloseCapacity, DeclareCapacity, RecordStaffing, ReopenCapacity } from './supply.decider';
import { Turns } from './turns';

// Each lost race means that another process wrote to the book, so the turn comes.
const RACES = 20;

/** Runs commands by the rules of a capacity book, those of one book one after the other. */
@Injectable()
export class CapacityRunner {
  private readonly turns = new Turns();

  constructor(private readonly runner: CommandRunner) {}

  run(command: CapacityCommand): Promise<CommandOutcome> {
    const { provider, programme } = command.owner;
    const stream = capacityStream(provider, programme);
    return this.turns.take(stream, () => this.race(stream, command));
  }

  private async race(stream: string, command: CapacityCommand): Promise<CommandOutcome> {
    const { metadata, expectedRevision } = command.context;
    const expected = expectedRevision === undefined ? {} : { expectedRevision };
    for (let race = 1; ; race += 1)
      try {
        return await this.runner.run({ stream, decider: capacityBook, command, metadata, ...expected });
      } catch (error) {
        const again = error instanceof RevisionConflict && expectedRevision === undefined;
        if (!again || race >= RACES) throw error;
      }
  }
}

@Injectable()
class CapacityHandler<Command extends CapacityCommand> {
  constructor(private readonly capacity: CapacityRunner) {}

  execute(command: Command): Promise<CommandOutcome> {
    return this.capacity.run(command);
  }
}

@CommandHandler(DeclareCapacity)
class DeclareCapacityHandler extends CapacityHandler<DeclareCapacity> {}

@CommandHandler(RecordStaffing)
class RecordStaffingHandler extends CapacityHandler<RecordStaffing> {}

@CommandHandler(CloseCapacity)
class CloseCapacityHandler extends CapacityHandler<CloseCapacity> {}

@CommandHandler(ReopenCapacity)
class ReopenCapacityHandler extends CapacityHandler<ReopenCapacity> {}

@CommandHandler(BookPlace)
class BookPlaceHandler extends CapacityHandler<BookPlace> {}

@CommandHandler(ChangeBooking)
class ChangeBookingHandler extends CapacityHandler<ChangeBooking> {}

@CommandHandler(ReleasePlace)
class ReleasePlaceHandler extends CapacityHandler<ReleasePlace> {}

@CommandHandler(KeepAcceptedPlace)
class KeepAcceptedPlaceHandler extends CapacityHandler<KeepAcceptedPlace> {}

/** One handler a command; each runs the book's rules and answers where its stream stands. */
export const capacityCommandHandlers = [
  DeclareCapacityHandler,
  RecordStaffingHandler,
  CloseCapacityHandler,
  ReopenCapacityHandler,
  BookPlaceHandler,
  ChangeBookingHandler,
  ReleasePlaceHandler,
  KeepAcceptedPlaceHandler,
];
