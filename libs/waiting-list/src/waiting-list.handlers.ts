import { Injectable } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#libs/event-store';
import { entryStream } from './entry-id';
import {
  ChangeNeedProfile,
  CorrectWaitingEnd,
  EndWaiting,
  PauseWaiting,
  PlaceOnWaitingList,
  RecordRegisterRow,
  ResumeWaiting,
  waitingListEntry,
  type WaitingListCommand,
} from './waiting-list.decider';

@Injectable()
class EntryHandler<Command extends WaitingListCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute(command: Command): Promise<CommandOutcome> {
    const { metadata, expectedRevision } = command.context;
    return this.runner.run({
      stream: entryStream(command.entryId),
      decider: waitingListEntry,
      command,
      metadata,
      ...(expectedRevision === undefined ? {} : { expectedRevision }),
    });
  }
}

@CommandHandler(PlaceOnWaitingList)
class PlaceOnWaitingListHandler extends EntryHandler<PlaceOnWaitingList> {}

@CommandHandler(ChangeNeedProfile)
class ChangeNeedProfileHandler extends EntryHandler<ChangeNeedProfile> {}

@CommandHandler(PauseWaiting)
class PauseWaitingHandler extends EntryHandler<PauseWaiting> {}

@CommandHandler(ResumeWaiting)
class ResumeWaitingHandler extends EntryHandler<ResumeWaiting> {}

@CommandHandler(EndWaiting)
class EndWaitingHandler extends EntryHandler<EndWaiting> {}

@CommandHandler(CorrectWaitingEnd)
class CorrectWaitingEndHandler extends EntryHandler<CorrectWaitingEnd> {}

@CommandHandler(RecordRegisterRow)
class RecordRegisterRowHandler extends EntryHandler<RecordRegisterRow> {}

/** One handler a command; each runs the entry's rules and answers where its stream stands. */
export const waitingListCommandHandlers = [
  PlaceOnWaitingListHandler,
  ChangeNeedProfileHandler,
  PauseWaitingHandler,
  ResumeWaitingHandler,
  EndWaitingHandler,
  CorrectWaitingEndHandler,
  RecordRegisterRowHandler,
];
