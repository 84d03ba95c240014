import { Injectable } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#libs/event-store';
import {
  ConfirmRecalculation,
  type ExemptionCommand,
  ProposeExemption,
  RedetermineExemption,
  exemptionDecider,
} from './exemption.decider';
import { exemptionStream } from './exemption-id';

@Injectable()
class ExemptionHandler<Command extends ExemptionCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute(command: Command): Promise<CommandOutcome> {
    const { metadata, expectedRevision } = command.context;
    return this.runner.run({
      stream: exemptionStream(command.exemptionId),
      decider: exemptionDecider,
      command,
      metadata,
      ...(expectedRevision === undefined ? {} : { expectedRevision }),
    });
  }
}

@CommandHandler(ProposeExemption)
class ProposeExemptionHandler extends ExemptionHandler<ProposeExemption> {}

@CommandHandler(RedetermineExemption)
class RedetermineExemptionHandler extends ExemptionHandler<RedetermineExemption> {}

@CommandHandler(ConfirmRecalculation)
class ConfirmRecalculationHandler extends ExemptionHandler<ConfirmRecalculation> {}

/** One handler a command; each runs the exemption's rules. */
export const exemptionCommandHandlers = [
  ProposeExemptionHandler,
  RedetermineExemptionHandler,
  ConfirmRecalculationHandler,
];
