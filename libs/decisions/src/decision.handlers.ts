import { Injectable } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#libs/event-store';
import { decisionNumber } from './decision-number.decider';
import { decisionNumberStream, decisionStream } from './decision-id';
import {
  ApproveDecision,
  ConfirmFinality,
  ConfirmLegalForce,
  CorrectDecision,
  type DecisionCommand,
  decisionDecider,
  DraftDecision,
  ForwardAppeal,
  LodgeAppeal,
  NumberDecision,
  RecordAppealOutcome,
  RecordService,
  RecordServiceAttempt,
  SendDecision,
  SignDecision,
  WithdrawDecision,
} from './decision.decider';

@Injectable()
class DecisionHandler<Command extends DecisionCommand> {
  constructor(protected readonly runner: CommandRunner) {}

  execute(command: Command): Promise<CommandOutcome> {
    const { metadata, expectedRevision } = command.context;
    return this.runner.run({
      stream: decisionStream(command.decisionId),
      decider: decisionDecider,
      command,
      metadata,
      ...(expectedRevision === undefined ? {} : { expectedRevision }),
    });
  }
}

@CommandHandler(DraftDecision)
class DraftDecisionHandler extends DecisionHandler<DraftDecision> {}

@CommandHandler(ApproveDecision)
class ApproveDecisionHandler extends DecisionHandler<ApproveDecision> {}

@CommandHandler(NumberDecision)
class NumberDecisionHandler extends DecisionHandler<NumberDecision> {
  // Claimed first: a number that the decision then does not take stays its own, and no other one's.
  override async execute(command: NumberDecision): Promise<CommandOutcome> {
    const { number } = command.data;
    await this.runner.run({
      stream: decisionNumberStream(number),
      decider: decisionNumber,
      command: { number, decisionId: command.decisionId },
      metadata: command.context.metadata,
    });
    return super.execute(command);
  }
}

@CommandHandler(SignDecision)
class SignDecisionHandler extends DecisionHandler<SignDecision> {}

@CommandHandler(SendDecision)
class SendDecisionHandler extends DecisionHandler<SendDecision> {}

@CommandHandler(RecordServiceAttempt)
class RecordServiceAttemptHandler extends DecisionHandler<RecordServiceAttempt> {}

@CommandHandler(RecordService)
class RecordServiceHandler extends DecisionHandler<RecordService> {}

@CommandHandler(LodgeAppeal)
class LodgeAppealHandler extends DecisionHandler<LodgeAppeal> {}

@CommandHandler(ForwardAppeal)
class ForwardAppealHandler extends DecisionHandler<ForwardAppeal> {}

@CommandHandler(RecordAppealOutcome)
class RecordAppealOutcomeHandler extends DecisionHandler<RecordAppealOutcome> {}

@CommandHandler(CorrectDecision)
class CorrectDecisionHandler extends DecisionHandler<CorrectDecision> {}

@CommandHandler(WithdrawDecision)
class WithdrawDecisionHandler extends DecisionHandler<WithdrawDecision> {}

@CommandHandler(ConfirmFinality)
class ConfirmFinalityHandler extends DecisionHandler<ConfirmFinality> {}

@CommandHandler(ConfirmLegalForce)
class ConfirmLegalForceHandler extends DecisionHandler<ConfirmLegalForce> {}

/** One handler a command; each runs the decision's rules. */
export const decisionCommandHandlers = [
  DraftDecisionHandler,
  ApproveDecisionHandler,
  NumberDecisionHandler,
  SignDecisionHandler,
  SendDecisionHandler,
  RecordServiceAttemptHandler,
  RecordServiceHandler,
  LodgeAppealHandler,
  ForwardAppealHandler,
  RecordAppealOutcomeHandler,
  CorrectDecisionHandler,
  WithdrawDecisionHandler,
  ConfirmFinalityHandler,
  ConfirmLegalForceHandler,
];
