import { Injectable } from '@nestjs/common';
import { type CommandOutcome, CommandRunner, handlersBy } from '#libs/event-store';
import {
  ConfirmRecalculation,
  type ExemptionCommand,
  ProposeExemption,
  RedetermineExemption,
  exemptionDecider,
} from './exemption.decider';
import { CeaseDetermination, IssueDetermination } from './issuing.decider';
import { exemptionStream } from './exemption-id';

/** Runs commands by the rules of an exemption. */
@Injectable()
export class ExemptionRunner {
  constructor(private readonly runner: CommandRunner) {}

  run(command: ExemptionCommand): Promise<CommandOutcome> {
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

/** One handler a command; each runs the exemption's rules. */
export const exemptionCommandHandlers = handlersBy<ExemptionCommand>(ExemptionRunner, [
  ProposeExemption,
  RedetermineExemption,
  ConfirmRecalculation,
  IssueDetermination,
  CeaseDetermination,
]);
