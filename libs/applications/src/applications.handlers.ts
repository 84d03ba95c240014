import { Injectable } from '@nestjs/common';
import { type CommandOutcome, CommandRunner, handlersBy } from '#libs/event-store';
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
import { RecordAdmission } from './admission-outcome.decider';
import { CallForSupplement, DismissApplication, RecordDocument } from './intake.decider';
import { RecordAnnulment, RecordOutcome } from './outcome.decider';

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

/** The commands that need nothing but the rules. */
export const plainApplicationHandlers = handlersBy<ApplicationCommand>(ApplicationRunner, [
  RecordDocument,
  CallForSupplement,
  DismissApplication,
  WithdrawApplication,
  RecordApplicantDeath,
  TransferApplication,
  RecordDocumentsAtProvider,
  PutOnHold,
  ResumeWork,
  TakeApplication,
  HandOverApplication,
  RecordAdmission,
  RecordOutcome,
  RecordAnnulment,
]);
