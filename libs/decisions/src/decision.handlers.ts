import type { CommandContext } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import { CommandBus, CommandHandler, type ICommandHandler, QueryBus } from '@nestjs/cqrs';
import { FindCase, GiveDocumentNumber, type GivenDocumentNumber, type IssuedKind } from '#libs/applications';
import { type CommandOutcome, CommandRunner, handlersBy } from '#libs/event-store';
import { decisionNumberStream } from './decision-id';
import { decisionNumber } from './decision-number.decider';
import { DecisionRunner } from './decision-runner';
import type { DecisionState } from './decision-state.rules';
import type { DecisionCommand } from './decision.decider';
import {
  ApproveDecision,
  DraftDecision,
  NumberDecision,
  numberComesFromCase,
  ResubmitDecision,
  ReturnDecision,
  ReviseDecision,
  SignDecision,
  WithdrawDecision,
} from './drafting.decider';
import {
  BringCourtAction,
  ConcludeRenewal,
  ConfirmFinality,
  ConfirmLegalForce,
  CorrectDecision,
  correctable,
  ForwardAppeal,
  LodgeAppeal,
  RecordAppealOutcome,
  RecordCourtOutcome,
  RenewProcedure,
  renewable,
} from './remedies.decider';
import { RecordService, RecordServiceAttempt, SendDecision } from './service.decider';

/** Looks up the case that the draft names, in the record itself. */
@CommandHandler(DraftDecision)
class DraftDecisionHandler implements ICommandHandler<DraftDecision> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly queries: QueryBus,
  ) {}

  async execute({ decisionId, data, context }: DraftDecision): Promise<CommandOutcome> {
    const { applicationId, caseNumber } = data;
    const by = applicationId !== null ? { applicationId } : caseNumber !== null ? { caseNumber } : null;
    const knownCase = by && (await this.queries.execute(new FindCase(by)));
    return this.decisions.run(new DraftDecision(decisionId, { ...data, knownCase }, context));
  }
}

@Injectable()
abstract class NumberingHandler {
  constructor(
    protected readonly decisions: DecisionRunner,
    private readonly commands: CommandBus,
  ) {}

  /** The number that the decision's case gives to one of its documents; null where it is in no case of the record. */
  protected async caseNumberFor(
    { drafted }: DecisionState,
    documentId: string,
    kind: IssuedKind,
    { metadata, today }: CommandContext,
  ): Promise<string | null> {
    const applicationId = drafted?.applicationId ?? null;
    if (applicationId === null) return null;
    const command = new GiveDocumentNumber(applicationId, { documentId, kind }, { metadata, today });
    return (await this.commands.execute<GiveDocumentNumber, GivenDocumentNumber>(command)).number;
  }
}

/** The rule is asked before the case gives a number, so that none is given in vain. */
@CommandHandler(NumberDecision)
class NumberDecisionHandler extends NumberingHandler implements ICommandHandler<NumberDecision> {
  constructor(
    decisions: DecisionRunner,
    commands: CommandBus,
    private readonly runner: CommandRunner,
  ) {
    super(decisions, commands);
  }

  async execute(command: NumberDecision): Promise<CommandOutcome> {
    const { decisionId, data, context } = command;
    const { state, done } = await this.decisions.read(decisionId, context.metadata.commandId);
    if (done || !numberComesFromCase(command, state)) return this.byHand(command);
    const number = await this.caseNumberFor(state, decisionId, 'decision', context);
    return this.decisions.run(new NumberDecision(decisionId, { ...data, number }, context));
  }

  // Claimed first: a number that the decision then does not take stays its own, and no other one's.
  private async byHand(command: NumberDecision): Promise<CommandOutcome> {
    const { number } = command.data;
    if (number !== null)
      await this.runner.run({
        stream: decisionNumberStream(number),
        decider: decisionNumber,
        command: { number, decisionId: command.decisionId },
        metadata: command.context.metadata,
      });
    return this.decisions.run(command);
  }
}

@CommandHandler(CorrectDecision)
class CorrectDecisionHandler extends NumberingHandler implements ICommandHandler<CorrectDecision> {
  async execute(command: CorrectDecision): Promise<CommandOutcome> {
    const { decisionId, data, context } = command;
    const { state, done } = await this.decisions.read(decisionId, context.metadata.commandId);
    if (done) return this.decisions.run(command);
    correctable(data.orderId, state);
    const number = await this.caseNumberFor(state, data.orderId, 'order', context);
    return this.decisions.run(new CorrectDecision(decisionId, { ...data, number }, context));
  }
}

@CommandHandler(RenewProcedure)
class RenewProcedureHandler extends NumberingHandler implements ICommandHandler<RenewProcedure> {
  async execute(command: RenewProcedure): Promise<CommandOutcome> {
    const { decisionId, data, context } = command;
    const { state, done } = await this.decisions.read(decisionId, context.metadata.commandId);
    if (done) return this.decisions.run(command);
    renewable(data, context.today, state);
    const number = await this.caseNumberFor(state, data.orderId, 'order', context);
    return this.decisions.run(new RenewProcedure(decisionId, { ...data, number }, context));
  }
}

/** One handler a command; most do nothing but run the decision's rules. */
export const decisionCommandHandlers = [
  DraftDecisionHandler,
  NumberDecisionHandler,
  CorrectDecisionHandler,
  RenewProcedureHandler,
  ...handlersBy<DecisionCommand>(DecisionRunner, [
    ReturnDecision,
    ReviseDecision,
    ResubmitDecision,
    ApproveDecision,
    SignDecision,
    WithdrawDecision,
    SendDecision,
    RecordServiceAttempt,
    RecordService,
    LodgeAppeal,
    ForwardAppeal,
    RecordAppealOutcome,
    BringCourtAction,
    RecordCourtOutcome,
    ConcludeRenewal,
    ConfirmFinality,
    ConfirmLegalForce,
  ]),
];
