import { Injectable } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#libs/event-store';
import { Refusal } from '#libs/kernel';
import { NotFound } from '#libs/platform';
import { entryStream } from './entry-id';
import { AcceptOffer, LapseOffer, WithdrawOffer } from './offers.decider';
import { StatePriorityFacts } from './order.decider';
import {
  AskRevalidation,
  RecordRevalidationAnswer,
  RecordRevalidationLetter,
  ReinstateEntry,
  RemoveUnanswered,
} from './revalidation.decider';
import {
  ChangeLegalRegime,
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

/** Runs a command by the entry's rules; throws `NotFound` for an entry nobody placed. */
@Injectable()
export class EntryRunner {
  constructor(private readonly runner: CommandRunner) {}

  async run(command: WaitingListCommand): Promise<CommandOutcome> {
    const { metadata, expectedRevision } = command.context;
    try {
      return await this.runner.run({
        stream: entryStream(command.entryId),
        decider: waitingListEntry,
        command,
        metadata,
        ...(expectedRevision === undefined ? {} : { expectedRevision }),
      });
    } catch (error) {
      if (error instanceof Refusal && error.code === 'ENTRY_NOT_FOUND')
        throw new NotFound('waiting-list entry', command.entryId);
      throw error;
    }
  }
}

@Injectable()
class EntryHandler<Command extends WaitingListCommand> {
  constructor(private readonly entries: EntryRunner) {}

  execute(command: Command): Promise<CommandOutcome> {
    return this.entries.run(command);
  }
}

@CommandHandler(PlaceOnWaitingList)
class PlaceOnWaitingListHandler extends EntryHandler<PlaceOnWaitingList> {}

@CommandHandler(ChangeNeedProfile)
class ChangeNeedProfileHandler extends EntryHandler<ChangeNeedProfile> {}

@CommandHandler(ChangeLegalRegime)
class ChangeLegalRegimeHandler extends EntryHandler<ChangeLegalRegime> {}

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

@CommandHandler(StatePriorityFacts)
class StatePriorityFactsHandler extends EntryHandler<StatePriorityFacts> {}

@CommandHandler(AcceptOffer)
class AcceptOfferHandler extends EntryHandler<AcceptOffer> {}

@CommandHandler(LapseOffer)
class LapseOfferHandler extends EntryHandler<LapseOffer> {}

@CommandHandler(WithdrawOffer)
class WithdrawOfferHandler extends EntryHandler<WithdrawOffer> {}

@CommandHandler(AskRevalidation)
class AskRevalidationHandler extends EntryHandler<AskRevalidation> {}

@CommandHandler(RecordRevalidationLetter)
class RecordRevalidationLetterHandler extends EntryHandler<RecordRevalidationLetter> {}

@CommandHandler(RecordRevalidationAnswer)
class RecordRevalidationAnswerHandler extends EntryHandler<RecordRevalidationAnswer> {}

@CommandHandler(RemoveUnanswered)
class RemoveUnansweredHandler extends EntryHandler<RemoveUnanswered> {}

@CommandHandler(ReinstateEntry)
class ReinstateEntryHandler extends EntryHandler<ReinstateEntry> {}

/** The commands that need nothing but the rules; each answers where the entry's stream stands. */
export const waitingListCommandHandlers = [
  PlaceOnWaitingListHandler,
  ChangeNeedProfileHandler,
  ChangeLegalRegimeHandler,
  PauseWaitingHandler,
  ResumeWaitingHandler,
  EndWaitingHandler,
  CorrectWaitingEndHandler,
  RecordRegisterRowHandler,
  StatePriorityFactsHandler,
  AcceptOfferHandler,
  LapseOfferHandler,
  WithdrawOfferHandler,
  AskRevalidationHandler,
  RecordRevalidationLetterHandler,
  RecordRevalidationAnswerHandler,
  RemoveUnansweredHandler,
  ReinstateEntryHandler,
];
