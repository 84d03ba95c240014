import type { CommandContext } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#libs/event-store';
import { CancelVisit, RecordSubstitution, WithdrawCancellation } from './cancellation.decider';
import {
  CorrectDelivery,
  type DeliveredServicesCommand,
  IssueCorrectingStatement,
  IssueStatement,
  type MonthOf,
  RecordDeliveries,
  WithdrawDelivery,
  deliveryMonth,
} from './delivered-services.decider';
import { deliveryMonthStream } from './delivered-services-ids';
import { SetProviderPrice, priceList } from './prices/price-list.decider';
import { priceListStream } from './prices/price-list-id';
import { RecordedMonths } from './recorded-months';
import { StatementGrounds } from './statement-ground';

/** Issues the month's first statement, or one that corrects the last; its ground is looked up. */
export class IssueStatementOfMonth {
  constructor(
    readonly of: MonthOf,
    readonly kind: 'first' | 'correcting',
    readonly statementId: string,
    readonly context: CommandContext,
  ) {}
}

@Injectable()
class MonthHandler<Command extends DeliveredServicesCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute(command: Command): Promise<CommandOutcome> {
    return runOnMonth(this.runner, command);
  }
}

function runOnMonth(runner: CommandRunner, command: DeliveredServicesCommand): Promise<CommandOutcome> {
  const { metadata, expectedRevision } = command.context;
  return runner.run({
    stream: deliveryMonthStream(command.of),
    decider: deliveryMonth,
    command,
    metadata,
    ...(expectedRevision === undefined ? {} : { expectedRevision }),
  });
}

@CommandHandler(RecordDeliveries)
class RecordDeliveriesHandler extends MonthHandler<RecordDeliveries> {}

@CommandHandler(CorrectDelivery)
class CorrectDeliveryHandler extends MonthHandler<CorrectDelivery> {}

@CommandHandler(WithdrawDelivery)
class WithdrawDeliveryHandler extends MonthHandler<WithdrawDelivery> {}

@CommandHandler(CancelVisit)
class CancelVisitHandler extends MonthHandler<CancelVisit> {}

@CommandHandler(WithdrawCancellation)
class WithdrawCancellationHandler extends MonthHandler<WithdrawCancellation> {}

@CommandHandler(RecordSubstitution)
class RecordSubstitutionHandler extends MonthHandler<RecordSubstitution> {}

@CommandHandler(IssueStatementOfMonth)
class IssueStatementOfMonthHandler implements ICommandHandler<IssueStatementOfMonth> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly months: RecordedMonths,
    private readonly grounds: StatementGrounds,
  ) {}

  async execute({ of, kind, statementId, context }: IssueStatementOfMonth): Promise<CommandOutcome> {
    const ground = await this.grounds.of(await this.months.get(of));
    const Issue = kind === 'first' ? IssueStatement : IssueCorrectingStatement;
    return runOnMonth(this.runner, new Issue(of, { statementId, ...ground }, context));
  }
}

@CommandHandler(SetProviderPrice)
class SetProviderPriceHandler implements ICommandHandler<SetProviderPrice> {
  constructor(private readonly runner: CommandRunner) {}

  execute(command: SetProviderPrice): Promise<CommandOutcome> {
    const { metadata, expectedRevision } = command.context;
    return this.runner.run({
      stream: priceListStream(command.data.programme, command.data.provider),
      decider: priceList,
      command,
      metadata,
      ...(expectedRevision === undefined ? {} : { expectedRevision }),
    });
  }
}

/** One handler a command. */
export const deliveredServicesHandlers = [
  RecordDeliveriesHandler,
  CorrectDeliveryHandler,
  WithdrawDeliveryHandler,
  CancelVisitHandler,
  WithdrawCancellationHandler,
  RecordSubstitutionHandler,
  IssueStatementOfMonthHandler,
  SetProviderPriceHandler,
];
