import type { LocalDate } from '#libs/kernel';
import { getProgramme } from '#libs/programmes';
import {
  AdmissionCommandBase,
  type AdmissionState,
  type BookingAsked,
  noteFor,
  notInFuture,
  refuseWhen,
  running,
  started,
  termsOn,
  withinAdmission,
} from './admission-state.rules';
import type { AdmissionEnd, AdmissionEvent, InterruptionReason, Questionnaire } from './admissions.events';
import type { PriceReference } from './agreement.events';
import { checkTerms } from './agreement.rules';

/** Lets the service stand still; refuses `ALREADY_INTERRUPTED`, `INTERRUPTION_OVERLAPS`, `NOTE_REQUIRED`. */
export class InterruptAdmission extends AdmissionCommandBase<{
  readonly interruptionId: string;
  readonly from: LocalDate;
  readonly reason: InterruptionReason;
  readonly noteRef: string | null;
}> {
  readonly type = 'InterruptAdmission';
}

/** Lets the service go on; refuses `NOT_INTERRUPTED`, `RESUMED_BEFORE_INTERRUPTION`. */
export class ResumeAdmission extends AdmissionCommandBase<{ readonly on: LocalDate }> {
  readonly type = 'ResumeAdmission';
}

/** Moves the person to another provider, room or unit; refuses `SAME_PLACE`, `BEFORE_LAST_TRANSFER`, `PRICE_NOT_SET`. */
export class TransferAdmission extends AdmissionCommandBase<{
  readonly transferredOn: LocalDate;
  readonly provider: string;
  readonly place: string | null;
  readonly price: PriceReference | null;
  readonly booking?: BookingAsked;
}> {
  readonly type = 'TransferAdmission';
}

/** Records the evaluation of the individual plan; refuses `NO_REVIEW_FORESEEN`. */
export class RecordPlanEvaluation extends AdmissionCommandBase<{
  readonly evaluationId: string;
  readonly evaluatedOn: LocalDate;
  readonly noteRef: string | null;
}> {
  readonly type = 'RecordPlanEvaluation';
}

/** Records an answered questionnaire, also after the end; refuses `QUESTIONNAIRE_NOT_FORESEEN`. */
export class RecordQuestionnaire extends AdmissionCommandBase<{
  readonly questionnaireId: string;
  readonly kind: Questionnaire;
  readonly answeredOn: LocalDate;
}> {
  readonly type = 'RecordQuestionnaire';
}

/**
 * Keeps a person out of activities for a set time after a breach; the rest goes on. Refuses
 * `NO_SUSPENSION_FORESEEN`, `SUSPENSION_TIME_REVERSED`, `SUSPENSION_OVERLAPS`.
 */
export class SuspendParticipation extends AdmissionCommandBase<{
  readonly suspensionId: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly noteRef: string | null;
}> {
  readonly type = 'SuspendParticipation';
}

/** Ends a suspension before its time; refuses `NOT_SUSPENDED`. */
export class LiftSuspension extends AdmissionCommandBase<{ readonly on: LocalDate }> {
  readonly type = 'LiftSuspension';
}

/** Ends the service; refuses `BEFORE_ADMISSION`, `ADMISSION_ENDED`, `NOTE_REQUIRED`. */
export class EndAdmission extends AdmissionCommandBase<AdmissionEnd> {
  readonly type = 'EndAdmission';
}

/** Records the end that turned out true, whether or not one was known; nothing when it is the known one. */
export class CorrectAdmissionEnd extends AdmissionCommandBase<AdmissionEnd> {
  readonly type = 'CorrectAdmissionEnd';
}

export type CourseCommand =
  | InterruptAdmission
  | ResumeAdmission
  | TransferAdmission
  | RecordPlanEvaluation
  | RecordQuestionnaire
  | SuspendParticipation
  | LiftSuspension
  | EndAdmission
  | CorrectAdmissionEnd;

/** What follows from a command to an admission in its course. */
export function decideCourse(command: CourseCommand, state: AdmissionState): AdmissionEvent[] {
  switch (command.type) {
    case 'InterruptAdmission':
      return interrupt(command, state);
    case 'ResumeAdmission':
      return resume(command, state);
    case 'TransferAdmission':
      return transfer(command, state);
    case 'RecordPlanEvaluation':
      return evaluatePlan(command, state);
    case 'RecordQuestionnaire':
      return recordQuestionnaire(command, state);
    case 'SuspendParticipation':
      return suspend(command, state);
    case 'LiftSuspension':
      return lift(command, state);
    case 'EndAdmission':
      return end(command, state);
    case 'CorrectAdmissionEnd':
      return correctEnd(command, state);
  }
}

function interrupt({ data, context }: InterruptAdmission, state: AdmissionState): AdmissionEvent[] {
  withinAdmission('from', data.from, running(state), context.today);
  noteFor(data.reason, data.noteRef);
  const open = state.interruptions.find(({ to }) => to === null);
  refuseWhen(open !== undefined, 'ALREADY_INTERRUPTED', { from: open?.from });
  const overlaps = state.interruptions.some(({ to }) => to !== null && data.from < to);
  refuseWhen(overlaps, 'INTERRUPTION_OVERLAPS', { field: 'from' });
  return [{ type: 'AdmissionInterrupted', data }];
}

function resume({ data, context }: ResumeAdmission, state: AdmissionState): AdmissionEvent[] {
  running(state);
  const open = state.interruptions.find(({ to }) => to === null);
  refuseWhen(open === undefined, 'NOT_INTERRUPTED');
  if (!open) return [];
  notInFuture('on', data.on, context.today);
  refuseWhen(data.on < open.from, 'RESUMED_BEFORE_INTERRUPTION', { field: 'on', from: open.from });
  return [{ type: 'AdmissionResumed', data: { interruptionId: open.interruptionId, on: data.on } }];
}

function transfer({ data, context }: TransferAdmission, state: AdmissionState): AdmissionEvent[] {
  const { transferredOn, provider, place, price } = data;
  const admission = running(state);
  withinAdmission('transferredOn', transferredOn, admission, context.today);
  const last = state.seats.at(-1) ?? { ...admission, from: admission.startedOn };
  refuseWhen(last.provider === provider && last.place === place, 'SAME_PLACE');
  refuseWhen(transferredOn < last.from, 'BEFORE_LAST_TRANSFER', { field: 'transferredOn', last: last.from });
  const terms = termsOn(state, transferredOn);
  if (terms) checkTerms(getProgramme(admission.programme), { ...terms, price }, transferredOn);
  const from = { provider: last.provider, place: last.place };
  return [{ type: 'AdmissionTransferred', data: { transferredOn, from, to: { provider, place }, price } }];
}

function evaluatePlan({ data, context }: RecordPlanEvaluation, state: AdmissionState): AdmissionEvent[] {
  const admission = running(state);
  refuseWhen(getProgramme(admission.programme).review === null, 'NO_REVIEW_FORESEEN');
  withinAdmission('evaluatedOn', data.evaluatedOn, admission, context.today);
  return [{ type: 'PlanEvaluated', data }];
}

function recordQuestionnaire(
  { data, context }: RecordQuestionnaire,
  state: AdmissionState,
): AdmissionEvent[] {
  const admission = started(state);
  const foreseen = getProgramme(admission.programme).review?.questionnaires ?? [];
  refuseWhen(!foreseen.includes(data.kind), 'QUESTIONNAIRE_NOT_FORESEEN', { foreseen });
  withinAdmission('answeredOn', data.answeredOn, admission, context.today);
  return [{ type: 'QuestionnaireAnswered', data }];
}

function suspend({ data, context }: SuspendParticipation, state: AdmissionState): AdmissionEvent[] {
  const admission = running(state);
  const conduct = getProgramme(admission.programme).conduct;
  const activities = [...(conduct?.breachSuspends ?? [])];
  refuseWhen(activities.length === 0, 'NO_SUSPENSION_FORESEEN');
  withinAdmission('from', data.from, admission, context.today);
  refuseWhen(data.until < data.from, 'SUSPENSION_TIME_REVERSED', { field: 'until' });
  const overlaps = state.suspensions.some(({ from, until }) => from <= data.until && data.from <= until);
  refuseWhen(overlaps, 'SUSPENSION_OVERLAPS');
  const goesOn = [...(conduct?.goesOn ?? [])];
  return [{ type: 'ParticipationSuspended', data: { ...data, activities, goesOn } }];
}

function lift({ data, context }: LiftSuspension, state: AdmissionState): AdmissionEvent[] {
  running(state);
  notInFuture('on', data.on, context.today);
  const found = state.suspensions.find(({ from, until }) => from <= data.on && data.on <= until);
  refuseWhen(found === undefined, 'NOT_SUSPENDED', { field: 'on' });
  return found ? [{ type: 'SuspensionLifted', data: { suspensionId: found.suspensionId, on: data.on } }] : [];
}

function end({ data, context }: EndAdmission, state: AdmissionState): AdmissionEvent[] {
  withinAdmission('endedOn', data.endedOn, running(state), context.today);
  noteFor(data.reason, data.noteRef);
  return [{ type: 'AdmissionEnded', data }];
}

function correctEnd({ data, context }: CorrectAdmissionEnd, state: AdmissionState): AdmissionEvent[] {
  withinAdmission('endedOn', data.endedOn, started(state), context.today);
  noteFor(data.reason, data.noteRef);
  const last = state.ends.at(-1);
  if (!last) return [{ type: 'AdmissionEnded', data }];
  if (last.endedOn === data.endedOn && last.reason === data.reason && last.noteRef === data.noteRef)
    return [];
  const replaces = { endedOn: last.endedOn, reason: last.reason };
  return [{ type: 'AdmissionEndCorrected', data: { ...data, replaces } }];
}
