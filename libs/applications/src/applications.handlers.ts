import { Injectable } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#libs/event-store';
import { Refusal } from '#libs/kernel';
import { NotFound } from '#libs/platform';
import { type ApplicationCommand, application, applicationStream } from './applications.decider';
import {
  HandOverApplication,
  PutOnHold,
  RecordApplicantDeath,
  RecordDocumentsAtProvider,
  ResumeWork,
  TakeApplication,
  TransferApplication,
  WithdrawApplication,
} from './handling.decider';
import { CallForSupplement, DismissApplication, RecordDocument } from './intake.decider';

/** Runs a command by the application's rules; throws `NotFound` for an application nobody received. */
@Injectable()
export class ApplicationRunner {
  constructor(private readonly runner: CommandRunner) {}

  async run(command: ApplicationCommand): Promise<CommandOutcome> {
    const { metadata, expectedRevision } = command.context;
    try {
      return await this.runner.run({
        stream: applicationStream(command.applicationId),
        decider: application,
        command,
        metadata,
        ...(expectedRevision === undefined ? {} : { expectedRevision }),
      });
    } catch (error) {
      if (error instanceof Refusal && error.code === 'APPLICATION_NOT_KNOWN')
        throw new NotFound('application', command.applicationId);
      throw error;
    }
  }
}

@Injectable()
class PlainHandler<Command extends ApplicationCommand> {
  constructor(private readonly applications: ApplicationRunner) {}

  execute(command: Command): Promise<CommandOutcome> {
    return this.applications.run(command);
  }
}

@CommandHandler(RecordDocument)
class RecordDocumentHandler extends PlainHandler<RecordDocument> {}

@CommandHandler(CallForSupplement)
class CallForSupplementHandler extends PlainHandler<CallForSupplement> {}

@CommandHandler(DismissApplication)
class DismissApplicationHandler extends PlainHandler<DismissApplication> {}

@CommandHandler(WithdrawApplication)
class WithdrawApplicationHandler extends PlainHandler<WithdrawApplication> {}

@CommandHandler(RecordApplicantDeath)
class RecordApplicantDeathHandler extends PlainHandler<RecordApplicantDeath> {}

@CommandHandler(TransferApplication)
class TransferApplicationHandler extends PlainHandler<TransferApplication> {}

@CommandHandler(RecordDocumentsAtProvider)
class RecordDocumentsAtProviderHandler extends PlainHandler<RecordDocumentsAtProvider> {}

@CommandHandler(PutOnHold)
class PutOnHoldHandler extends PlainHandler<PutOnHold> {}

@CommandHandler(ResumeWork)
class ResumeWorkHandler extends PlainHandler<ResumeWork> {}

@CommandHandler(TakeApplication)
class TakeApplicationHandler extends PlainHandler<TakeApplication> {}

@CommandHandler(HandOverApplication)
class HandOverApplicationHandler extends PlainHandler<HandOverApplication> {}

/** The commands that need nothing but the rules. */
export const plainApplicationHandlers = [
  RecordDocumentHandler,
  CallForSupplementHandler,
  DismissApplicationHandler,
  WithdrawApplicationHandler,
  RecordApplicantDeathHandler,
  TransferApplicationHandler,
  RecordDocumentsAtProviderHandler,
  PutOnHoldHandler,
  ResumeWorkHandler,
  TakeApplicationHandler,
  HandOverApplicationHandler,
];
