import { type CommandContext, type LocalDate, Refusal } from '#libs/kernel';
import { getProgramme, type Programme, regimesAt } from '#libs/programmes';
import {
  AdmissionCommandBase,
  type AdmissionState,
  type BookingAsked,
  existing,
  noteFor,
  notInFuture,
  planned,
  refuseWhen,
  running,
  termsOn,
  withinAdmission,
} from './admission-state.rules';
import type {
  AdmissionCase,
  AdmissionEvent,
  AgreementConcluded,
  CancellationReason,
} from './admissions.events';
import type { AgreementKind, AgreementTerms } from './agreement.events';
import { brokenRules, checkTerms, overrideOf, payersFrom, sameTerms } from './agreement.rules';

/** An agreement as it is asked for; the payer follows from the programme. */
export interface AgreementAsked {
  readonly kind: AgreementKind;
  readonly concludedOn: LocalDate;
  readonly until: LocalDate | null;
  readonly terms: AgreementTerms;
}

/** What the handler found out about the papers an admission names; null for papers that are not known. */
export interface PapersLookedUp {
  readonly person: {
    readonly known: boolean;
    readonly named: boolean;
    readonly diedOn: LocalDate | null;
  };
  readonly application: {
    readonly personId: string;
    readonly programme: string;
    /** How its procedure ended, e.g. `withdrawn` or `refused`; null while it is open, granted or has led to an admission. */
    readonly endedAs: string | null;
    readonly complete: boolean;
    /** True when the last evaluation found a criterion that is not met. */
    readonly notMet: boolean;
  } | null;
  readonly entry: {
    readonly personId: string;
    readonly programme: string;
    readonly provider: string;
    readonly listedOn: LocalDate;
    readonly open: boolean;
    /** Ids of the offers that were accepted, whose held place the admission takes up. */
    readonly offers: readonly string[];
    /** Another admission that is planned from this entry, or null. */
    readonly plannedBy: string | null;
  } | null;
}

/**
 * Admits a person, or plans it where `startsOn` is still to come. Refuses `ADMISSION_ALREADY_EXISTS`,
 * `APPLICATION_ENDED`, `APPLICATION_INCOMPLETE`, `CRITERIA_NOT_MET`, `PROGRAMME_NOT_KNOWN`, `PERSON_NOT_KNOWN`, `PERSON_DIED`, `NAMED_PERSON_NOT_ALLOWED`, `REGIME_NOT_IN_FORCE`,
 * `AT_ONCE_NOT_FORESEEN`, `AGREEMENT_REQUIRED`, `APPLICATION_OF_ANOTHER_CASE`, `ENTRY_OF_ANOTHER_CASE`,
 * `WAITING_ALREADY_ENDED`, `ENTRY_ALREADY_PLANNED`, and what `ConcludeAgreement` refuses.
 */
export class Admit extends AdmissionCommandBase<
  Omit<AdmissionCase, 'admissionId'> & {
    readonly startsOn: LocalDate;
    /** The service begins at once, the papers follow. */
    readonly atOnce: boolean;
    readonly agreement: AgreementAsked | null;
    readonly overrideReasonRef: string | null;
    readonly booking?: BookingAsked;
    /** What the handler found out. */
    readonly papers?: PapersLookedUp;
  }
> {
  readonly type = 'Admit';
}

/**
 * Lets a planned admission begin; refuses `ADMISSION_ALREADY_STARTED`, `ADMISSION_CANCELLED`, `DATE_IN_FUTURE`,
 * `BEFORE_PLANNED_DAY`.
 */
export class StartPlannedAdmission extends AdmissionCommandBase<{ readonly startedOn: LocalDate }> {
  readonly type = 'StartPlannedAdmission';
}

/** Gives a plan up; refuses as `StartPlannedAdmission`, and `NOTE_REQUIRED`. */
export class CancelPlannedAdmission extends AdmissionCommandBase<{
  readonly cancelledOn: LocalDate;
  readonly reason: CancellationReason;
  readonly noteRef: string | null;
}> {
  readonly type = 'CancelPlannedAdmission';
}

/**
 * Concludes the agreement of somebody admitted without one. Refuses `AGREEMENT_ALREADY_CONCLUDED`,
 * `TERM_BEFORE_START`, what `checkTerms` refuses, and `AGREEMENT_BREAKS_RULES` or `OVERRIDE_NEEDS_MANAGER`.
 */
export class ConcludeAgreement extends AdmissionCommandBase<{
  readonly agreement: AgreementAsked;
  readonly effectiveOn: LocalDate;
  readonly overrideReasonRef: string | null;
  readonly booking?: BookingAsked;
}> {
  readonly type = 'ConcludeAgreement';
}

/** Changes the terms from a day on; nothing when they are so already; refuses `NO_AGREEMENT_YET` beside the above. */
export class ChangeAgreement extends AdmissionCommandBase<{
  readonly effectiveOn: LocalDate;
  readonly terms: AgreementTerms;
  readonly overrideReasonRef: string | null;
  readonly booking?: BookingAsked;
}> {
  readonly type = 'ChangeAgreement';
}

export type AdmittingCommand =
  Admit | StartPlannedAdmission | CancelPlannedAdmission | ConcludeAgreement | ChangeAgreement;

/** What follows from a command that admits or agrees. */
export function decideAdmitting(command: AdmittingCommand, state: AdmissionState): AdmissionEvent[] {
  switch (command.type) {
    case 'Admit':
      return admit(command, state);
    case 'StartPlannedAdmission':
      return start(command, state);
    case 'CancelPlannedAdmission':
      return cancel(command, state);
    case 'ConcludeAgreement':
      return conclude(command, state);
    case 'ChangeAgreement':
      return change(command, state);
  }
}

function admit(command: Admit, state: AdmissionState): AdmissionEvent[] {
  const { admissionId, data, context } = command;
  refuseWhen(state.case !== null, 'ADMISSION_ALREADY_EXISTS');
  const programme = getProgramme(data.programme);
  const {
    startsOn,
    atOnce,
    agreement,
    overrideReasonRef,
    papers: _papers,
    booking: _booking,
    ...whose
  } = data;
  checkPapers(command, programme);
  const regimes = regimesAt(programme, startsOn).map(({ code }) => code);
  refuseWhen(!regimes.includes(data.legalRegime), 'REGIME_NOT_IN_FORCE', { regimes });
  refuseWhen(atOnce && !programme.intake.immediate, 'AT_ONCE_NOT_FORESEEN', { field: 'atOnce' });
  if (atOnce) notInFuture('startsOn', startsOn, context.today);
  const paper = atOnce || programme.intake.outcome === 'decision';
  refuseWhen(agreement === null && !paper, 'AGREEMENT_REQUIRED', { field: 'agreement' });
  const concluded = agreement
    ? [agreementEvent(programme, agreement, startsOn, overrideReasonRef, context)]
    : [];
  const known = { ...whose, admissionId };
  if (startsOn > context.today)
    return [{ type: 'AdmissionPlanned', data: { ...known, plannedOn: startsOn } }, ...concluded];
  const admitted = { ...known, startedOn: startsOn, atOnce, plannedOn: null };
  return [{ type: 'PersonAdmitted', data: admitted }, ...concluded];
}

function checkPapers({ data }: Admit, programme: Programme): void {
  const { personId, provider, startsOn, papers } = data;
  refuseWhen(papers?.person.known !== true, 'PERSON_NOT_KNOWN', { field: 'personId' });
  const diedOn = papers?.person.diedOn ?? null;
  refuseWhen(diedOn !== null && diedOn < startsOn, 'PERSON_DIED', { diedOn });
  const codeOnly = programme.identity === 'code-only';
  refuseWhen(codeOnly && papers?.person.named === true, 'NAMED_PERSON_NOT_ALLOWED');
  const own = (paper: { personId: string; programme: string } | null | undefined): boolean =>
    paper?.personId === personId && paper.programme === programme.code;
  if (data.applicationId !== null) {
    refuseWhen(!own(papers?.application), 'APPLICATION_OF_ANOTHER_CASE', { field: 'applicationId' });
    checkApplication(papers?.application ?? null, data.atOnce);
  }
  if (data.entryId === null) return;
  const entry = papers?.entry;
  refuseWhen(!own(entry) || entry?.provider !== provider, 'ENTRY_OF_ANOTHER_CASE', { field: 'entryId' });
  refuseWhen(entry?.open !== true, 'WAITING_ALREADY_ENDED', { field: 'entryId' });
  const plannedBy = entry?.plannedBy ?? null;
  refuseWhen(plannedBy !== null, 'ENTRY_ALREADY_PLANNED', { field: 'entryId', plannedBy });
  const listedOn = entry?.listedOn ?? startsOn;
  refuseWhen(startsOn < listedOn, 'ADMITTED_BEFORE_LISTING', { field: 'startsOn', listedOn });
}

// Who must be taken in at once is taken in first; the papers follow.
function checkApplication(application: PapersLookedUp['application'], atOnce: boolean): void {
  const field = 'applicationId';
  const endedAs = application?.endedAs ?? null;
  refuseWhen(endedAs !== null, 'APPLICATION_ENDED', { field, endedAs });
  if (atOnce) return;
  refuseWhen(application?.complete === false, 'APPLICATION_INCOMPLETE', { field });
  refuseWhen(application?.notMet === true, 'CRITERIA_NOT_MET', { field });
}

function agreementEvent(
  programme: Programme,
  { kind, concludedOn, until, terms }: AgreementAsked,
  effectiveOn: LocalDate,
  reasonRef: string | null,
  { metadata, today }: CommandContext,
): AgreementConcluded {
  notInFuture('concludedOn', concludedOn, today);
  refuseWhen(until !== null && until < effectiveOn, 'TERM_BEFORE_START', { field: 'until' });
  checkTerms(programme, terms, effectiveOn);
  const override = overrideOf(brokenRules(programme, terms, effectiveOn), reasonRef, metadata);
  const payers = payersFrom(programme, effectiveOn);
  return {
    type: 'AgreementConcluded',
    data: { kind, concludedOn, effectiveOn, until, terms, payers, override },
  };
}

function start({ data, context }: StartPlannedAdmission, state: AdmissionState): AdmissionEvent[] {
  const whose = planned(state);
  notInFuture('startedOn', data.startedOn, context.today);
  const { plannedOn } = state;
  // The place is held from the planned day: whoever comes earlier is admitted anew.
  refuseWhen(plannedOn !== null && data.startedOn < plannedOn, 'BEFORE_PLANNED_DAY', { plannedOn });
  const admitted = { ...whose, startedOn: data.startedOn, atOnce: false, plannedOn: state.plannedOn };
  return [{ type: 'PersonAdmitted', data: admitted }];
}

function cancel({ data, context }: CancelPlannedAdmission, state: AdmissionState): AdmissionEvent[] {
  planned(state);
  notInFuture('cancelledOn', data.cancelledOn, context.today);
  noteFor(data.reason, data.noteRef);
  return [{ type: 'PlannedAdmissionCancelled', data }];
}

function conclude({ data, context }: ConcludeAgreement, state: AdmissionState): AdmissionEvent[] {
  const admission = running(state);
  refuseWhen(state.agreement !== null, 'AGREEMENT_ALREADY_CONCLUDED');
  withinAdmission('effectiveOn', data.effectiveOn, admission, context.today);
  const programme = getProgramme(admission.programme);
  return [agreementEvent(programme, data.agreement, data.effectiveOn, data.overrideReasonRef, context)];
}

function change({ data, context }: ChangeAgreement, state: AdmissionState): AdmissionEvent[] {
  const { effectiveOn, terms, overrideReasonRef } = data;
  const admission = running(state);
  withinAdmission('effectiveOn', effectiveOn, admission, context.today);
  const before = termsOn(state, effectiveOn);
  if (before === null) throw new Refusal('NO_AGREEMENT_YET');
  const programme = getProgramme(existing(state).programme);
  checkTerms(programme, terms, effectiveOn);
  if (sameTerms(before, terms)) return [];
  const override = overrideOf(
    brokenRules(programme, terms, effectiveOn),
    overrideReasonRef,
    context.metadata,
  );
  return [{ type: 'AgreementChanged', data: { effectiveOn, terms, override } }];
}
