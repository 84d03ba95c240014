import { Injectable } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import type { CommandOutcome } from '#libs/event-store';
import { AdmissionReader } from './admission-reader';
import type { BookingAsked } from './admission-state.rules';
import type { AdmissionCommand } from './admissions.decider';
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
import { NamedPapers } from './named-papers';
import { BookedRunner } from './places/booked-runner';

@Injectable()
class PlainHandler<Command extends AdmissionCommand> {
  constructor(private readonly admissions: BookedRunner) {}

  execute(command: Command): Promise<CommandOutcome> {
    return this.admissions.run(command);
  }
}

@Injectable()
class BookingHandler<Command extends ConcludeAgreement | ChangeAgreement | TransferAdmission> {
  constructor(
    private readonly admissions: BookedRunner,
    private readonly reader: AdmissionReader,
    private readonly named: NamedPapers,
  ) {}

  async execute(command: Command): Promise<CommandOutcome> {
    const { state } = await this.reader.recorded(command.admissionId);
    const known = state.case ? await this.reader.sexOf(state.case) : null;
    if (state.case) await this.named.checkExemption(state.case, exemptionIn(command));
    const { booking = NOTHING_SAID } = command.data;
    return this.admissions.run(command, { ...booking, sex: booking.sex ?? known });
  }
}

function exemptionIn(command: ConcludeAgreement | ChangeAgreement | TransferAdmission): string | null {
  if (command.type === 'ConcludeAgreement') return command.data.agreement.terms.exemptionId;
  return command.type === 'ChangeAgreement' ? command.data.terms.exemptionId : null;
}

const NOTHING_SAID: BookingAsked = { override: null, sex: null, inCouple: false };

@CommandHandler(Admit)
class AdmitHandler {
  constructor(
    private readonly admissions: BookedRunner,
    private readonly reader: AdmissionReader,
    private readonly named: NamedPapers,
  ) {}

  async execute({ admissionId, data, context }: Admit): Promise<CommandOutcome> {
    await this.named.checkExemption(data, data.agreement?.terms.exemptionId ?? null);
    const { entry, ...others } = await this.reader.papersOf(data);
    const { entryId } = data;
    const plannedBy = entryId === null ? null : await this.named.planFrom(entryId, admissionId);
    const papers = { ...others, entry: entry && { ...entry, plannedBy } };
    const { booking = NOTHING_SAID } = data;
    const sex = booking.sex ?? (await this.reader.sexOf(data));
    const offers = entry?.offers ?? [];
    const command = new Admit(admissionId, { ...data, papers }, context);
    return this.admissions.run(command, { ...booking, sex, offers });
  }
}

@CommandHandler(StartPlannedAdmission)
class StartPlannedAdmissionHandler extends PlainHandler<StartPlannedAdmission> {}

@CommandHandler(CancelPlannedAdmission)
class CancelPlannedAdmissionHandler extends PlainHandler<CancelPlannedAdmission> {}

@CommandHandler(ConcludeAgreement)
class ConcludeAgreementHandler extends BookingHandler<ConcludeAgreement> {}

@CommandHandler(ChangeAgreement)
class ChangeAgreementHandler extends BookingHandler<ChangeAgreement> {}

@CommandHandler(InterruptAdmission)
class InterruptAdmissionHandler extends PlainHandler<InterruptAdmission> {}

@CommandHandler(ResumeAdmission)
class ResumeAdmissionHandler extends PlainHandler<ResumeAdmission> {}

@CommandHandler(TransferAdmission)
class TransferAdmissionHandler extends BookingHandler<TransferAdmission> {}

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
