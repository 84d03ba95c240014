import { Injectable } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#libs/event-store';
import { Refusal } from '#libs/kernel';
import { NotFound } from '#libs/platform';
import { AdmissionReader } from './admission-reader';
import { admission, type AdmissionCommand, admissionStream } from './admissions.decider';
import {
  Admit,
  CancelPlannedAdmission,
  ChangeAgreement,
  ConcludeAgreement,
  StartPlannedAdmission,
} from './admitting.decider';
import {
  CorrectAdmissionEnd,
  EndAdmission,
  InterruptAdmission,
  LiftSuspension,
  RecordPlanEvaluation,
  RecordQuestionnaire,
  ResumeAdmission,
  SuspendParticipation,
  TransferAdmission,
} from './course.decider';

/** Runs a command by the admission's rules; throws `NotFound` for an admission nobody recorded. */
@Injectable()
export class AdmissionRunner {
  constructor(private readonly runner: CommandRunner) {}

  async run(command: AdmissionCommand): Promise<CommandOutcome> {
    const { metadata, expectedRevision } = command.context;
    try {
      return await this.runner.run({
        stream: admissionStream(command.admissionId),
        decider: admission,
        command,
        metadata,
        ...(expectedRevision === undefined ? {} : { expectedRevision }),
      });
    } catch (error) {
      if (error instanceof Refusal && error.code === 'ADMISSION_NOT_KNOWN')
        throw new NotFound('admission', command.admissionId);
      throw error;
    }
  }
}

@Injectable()
class PlainHandler<Command extends AdmissionCommand> {
  constructor(private readonly admissions: AdmissionRunner) {}

  execute(command: Command): Promise<CommandOutcome> {
    return this.admissions.run(command);
  }
}

@CommandHandler(Admit)
class AdmitHandler {
  constructor(
    private readonly admissions: AdmissionRunner,
    private readonly reader: AdmissionReader,
  ) {}

  async execute({ admissionId, data, context }: Admit): Promise<CommandOutcome> {
    const papers = await this.reader.papersOf(data);
    return this.admissions.run(new Admit(admissionId, { ...data, papers }, context));
  }
}

@CommandHandler(StartPlannedAdmission)
class StartPlannedAdmissionHandler extends PlainHandler<StartPlannedAdmission> {}

@CommandHandler(CancelPlannedAdmission)
class CancelPlannedAdmissionHandler extends PlainHandler<CancelPlannedAdmission> {}

@CommandHandler(ConcludeAgreement)
class ConcludeAgreementHandler extends PlainHandler<ConcludeAgreement> {}

@CommandHandler(ChangeAgreement)
class ChangeAgreementHandler extends PlainHandler<ChangeAgreement> {}

@CommandHandler(InterruptAdmission)
class InterruptAdmissionHandler extends PlainHandler<InterruptAdmission> {}

@CommandHandler(ResumeAdmission)
class ResumeAdmissionHandler extends PlainHandler<ResumeAdmission> {}

@CommandHandler(TransferAdmission)
class TransferAdmissionHandler extends PlainHandler<TransferAdmission> {}

@CommandHandler(RecordPlanEvaluation)
class RecordPlanEvaluationHandler extends PlainHandler<RecordPlanEvaluation> {}

@CommandHandler(RecordQuestionnaire)
class RecordQuestionnaireHandler extends PlainHandler<RecordQuestionnaire> {}

@CommandHandler(SuspendParticipation)
class SuspendParticipationHandler extends PlainHandler<SuspendParticipation> {}

@CommandHandler(LiftSuspension)
class LiftSuspensionHandler extends PlainHandler<LiftSuspension> {}

@CommandHandler(EndAdmission)
class EndAdmissionHandler extends PlainHandler<EndAdmission> {}

@CommandHandler(CorrectAdmissionEnd)
class CorrectAdmissionEndHandler extends PlainHandler<CorrectAdmissionEnd> {}

/** One handler a command; each runs the admission's rules and answers where its stream stands. */
export const admissionCommandHandlers = [
  AdmitHandler,
  StartPlannedAdmissionHandler,
  CancelPlannedAdmissionHandler,
  ConcludeAgreementHandler,
  ChangeAgreementHandler,
  InterruptAdmissionHandler,
  ResumeAdmissionHandler,
  TransferAdmissionHandler,
  RecordPlanEvaluationHandler,
  RecordQuestionnaireHandler,
  SuspendParticipationHandler,
  LiftSuspensionHandler,
  EndAdmissionHandler,
  CorrectAdmissionEndHandler,
];
