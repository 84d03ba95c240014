import { at, deadlineAfter, endOfPeriod, type LocalDate, Refusal } from '#libs/kernel';
import { appealDue } from '#libs/programmes';
import {
  alive,
  checkParty,
  DecisionCommandBase,
  identified,
  type Nothing,
  notInFuture,
  refuseWhen,
  type TextChosen,
} from './decision-command.rules';
import type { Appeal, DecisionState } from './decision-state.rules';
import type {
  AppealDecided,
  AppealForwarded,
  AppealLodged,
  CourtActionBrought,
  CourtActionDecided,
  DecisionEvent,
  ProcedureRenewed,
  RenewalConcluded,
} from './decision.events';
import { courtAction, legalDates, renewalLimit, servedOn } from './legal-dates.rules';

/** Lodges an appeal, late ones too; refuses `NOT_A_PARTY`, `NOT_SERVED`, `APPEAL_ALREADY_LODGED`. */
export class LodgeAppeal extends DecisionCommandBase<Omit<AppealLodged['data'], 'dueOn' | 'late'>> {
  readonly type = 'LodgeAppeal';
}

/** Sends an appeal on; refuses `APPEAL_NOT_FOUND`, `APPEAL_ALREADY_FORWARDED`, `APPEAL_ALREADY_DECIDED`. */
export class ForwardAppeal extends DecisionCommandBase<AppealForwarded['data']> {
  readonly type = 'ForwardAppeal';
}

/** Records an appeal's outcome; refuses `APPEAL_NOT_FORWARDED` unless dismissed, `APPEAL_ALREADY_DECIDED`. */
export class RecordAppealOutcome extends DecisionCommandBase<AppealDecided['data']> {
  readonly type = 'RecordAppealOutcome';
}

/**
 * Records a party's action before the court, late ones too; only who appealed and was answered may bring one:
 * refuses `NOT_A_PARTY`, `APPEAL_NOT_DECIDED`, `BEFORE_APPEAL_SERVED`, `ACTION_ALREADY_BROUGHT`, `DECISION_VOID`.
 */
export class BringCourtAction extends DecisionCommandBase<
  Pick<CourtActionBrought['data'], 'actionId' | 'personId' | 'broughtOn'>
> {
  readonly type = 'BringCourtAction';
}

/** Records the judgment; refuses `ACTION_NOT_FOUND`, `ACTION_ALREADY_DECIDED`, `BEFORE_ACTION`, `SERVED_BEFORE_DECIDED`. */
export class RecordCourtOutcome extends DecisionCommandBase<CourtActionDecided['data']> {
  readonly type = 'RecordCourtOutcome';
}

/** Corrects an error by an order, numbered in the case; refuses `NOT_SIGNED`, `ORDER_ALREADY_ISSUED`. */
export class CorrectDecision extends DecisionCommandBase<
  TextChosen & { readonly orderId: string; readonly number: string | null }
> {
  readonly type = 'CorrectDecision';
}

/**
 * Renews a procedure that ended with a final decision, by an order that opens a new decision; refuses
 * `NOT_FINAL_YET`, `DECISION_VOID`, `RENEWAL_OPEN`, `RENEWAL_TOO_LATE` with the last day, `NOT_A_PARTY`.
 */
export class RenewProcedure extends DecisionCommandBase<
  Omit<ProcedureRenewed['data'], 'renewedBy' | 'renewedOn'>
> {
  readonly type = 'RenewProcedure';
}

/** Ends a renewal as its new decision does; nothing where it has ended; refuses `RENEWAL_NOT_FOUND`. */
export class ConcludeRenewal extends DecisionCommandBase<RenewalConcluded['data']> {
  readonly type = 'ConcludeRenewal';
}

/** Certifies finality; refuses `NOT_FINAL_YET` with the day where it is known, `ALREADY_CONFIRMED`. */
export class ConfirmFinality extends DecisionCommandBase<Nothing> {
  readonly type = 'ConfirmFinality';
}

/** Certifies legal force; refuses `NOT_IN_FORCE_YET` with the day where it is known, `ALREADY_CONFIRMED`. */
export class ConfirmLegalForce extends DecisionCommandBase<Nothing> {
  readonly type = 'ConfirmLegalForce';
}

export type RemedyCommand =
  | LodgeAppeal
  | ForwardAppeal
  | RecordAppealOutcome
  | BringCourtAction
  | RecordCourtOutcome
  | CorrectDecision
  | RenewProcedure
  | ConcludeRenewal
  | ConfirmFinality
  | ConfirmLegalForce;

/** What follows from a command against a decision or on what became of it. */
export function decideRemedy(command: RemedyCommand, state: DecisionState): readonly DecisionEvent[] {
  alive(state);
  switch (command.type) {
    case 'LodgeAppeal':
      return [lodge(command, state)];
    case 'ForwardAppeal':
      return [forward(command, state)];
    case 'RecordAppealOutcome':
      return [decideAppeal(command, state)];
    case 'BringCourtAction':
      return [bring(command, state)];
    case 'RecordCourtOutcome':
      return [judge(command, state)];
    case 'CorrectDecision':
      return [correct(command, state)];
    case 'RenewProcedure':
      return [renew(command, state)];
    case 'ConcludeRenewal':
      return conclude(command, state);
    case 'ConfirmFinality':
      return [confirmFinality(command, state)];
    case 'ConfirmLegalForce':
      return [confirmLegalForce(command, state)];
  }
}

function lodge({ data, context }: LodgeAppeal, state: DecisionState): DecisionEvent {
  checkParty(state, data.personId);
  notInFuture('lodgedOn', data.lodgedOn, context.today);
  const served = servedOn(state.services[data.personId], data.lodgedOn);
  if (served === null || served > data.lodgedOn) throw new Refusal('NOT_SERVED');
  const known = state.appeals.some(
    ({ lodged }) => lodged.personId === data.personId || lodged.appealId === data.appealId,
  );
  refuseWhen(known, 'APPEAL_ALREADY_LODGED');
  const dueOn = appealDue(served);
  return { type: 'AppealLodged', data: { ...data, dueOn, late: data.lodgedOn > dueOn } };
}

function forward({ data, context }: ForwardAppeal, state: DecisionState): DecisionEvent {
  const { lodged, forwarded } = pending(state, data.appealId);
  refuseWhen(forwarded !== null, 'APPEAL_ALREADY_FORWARDED');
  notInFuture('forwardedOn', data.forwardedOn, context.today);
  refuseWhen(data.forwardedOn < lodged.lodgedOn, 'BEFORE_APPEAL', { lodgedOn: lodged.lodgedOn });
  return { type: 'AppealForwarded', data };
}

function decideAppeal({ data, context }: RecordAppealOutcome, state: DecisionState): DecisionEvent {
  const { lodged, forwarded } = pending(state, data.appealId);
  refuseWhen(forwarded === null && data.outcome !== 'dismissed', 'APPEAL_NOT_FORWARDED');
  notInFuture('servedOn', data.servedOn, context.today);
  refuseWhen(data.decidedOn < lodged.lodgedOn, 'BEFORE_APPEAL', { lodgedOn: lodged.lodgedOn });
  checkServed(data);
  return { type: 'AppealDecided', data };
}

interface Outcome {
  readonly outcome: string;
  readonly decidedOn: LocalDate;
  readonly servedOn: LocalDate;
  readonly replacedBy: string | null;
}

function checkServed({ outcome, decidedOn, servedOn: served, replacedBy }: Outcome): void {
  refuseWhen(served < decidedOn, 'SERVED_BEFORE_DECIDED', { decidedOn });
  refuseWhen(replacedBy !== null && outcome !== 'replaced', 'NOT_REPLACED');
}

function bring({ data, context }: BringCourtAction, state: DecisionState): DecisionEvent {
  checkParty(state, data.personId);
  notInFuture('broughtOn', data.broughtOn, context.today);
  const appeal = state.appeals.find(({ lodged }) => lodged.personId === data.personId);
  if (!appeal?.decided) throw new Refusal('APPEAL_NOT_DECIDED');
  const { servedOn: served } = appeal.decided;
  refuseWhen(data.broughtOn < served, 'BEFORE_APPEAL_SERVED', { servedOn: served });
  const known = state.actions.some(
    ({ brought }) => brought.personId === data.personId || brought.actionId === data.actionId,
  );
  refuseWhen(known, 'ACTION_ALREADY_BROUGHT');
  notVoid(state, context.today);
  const dueOn = deadlineAfter(served, at(courtAction, served).value);
  return { type: 'CourtActionBrought', data: { ...data, dueOn, late: data.broughtOn > dueOn } };
}

function judge({ data, context }: RecordCourtOutcome, state: DecisionState): DecisionEvent {
  const action = state.actions.find(({ brought }) => brought.actionId === data.actionId);
  if (!action) throw new Refusal('ACTION_NOT_FOUND');
  refuseWhen(action.decided !== null, 'ACTION_ALREADY_DECIDED', { outcome: action.decided?.outcome });
  notInFuture('servedOn', data.servedOn, context.today);
  const { broughtOn } = action.brought;
  refuseWhen(data.decidedOn < broughtOn, 'BEFORE_ACTION', { broughtOn });
  checkServed(data);
  return { type: 'CourtActionDecided', data };
}

function correct({ data, context }: CorrectDecision, state: DecisionState): DecisionEvent {
  correctable(data.orderId, state);
  const by = { correctedBy: identified(context), correctedOn: context.today };
  return { type: 'DecisionCorrected', data: { ...data, ...by } };
}

/** Refuses as `CorrectDecision` does, before the order takes a number. */
export function correctable(orderId: string, state: DecisionState): void {
  alive(state);
  refuseWhen(state.signedOn === null, 'NOT_SIGNED');
  refuseWhen(state.corrections.includes(orderId), 'ORDER_ALREADY_ISSUED');
}

function renew({ data, context }: RenewProcedure, state: DecisionState): DecisionEvent {
  renewable(data, context.today, state);
  const by = { renewedBy: identified(context), renewedOn: context.today };
  return { type: 'ProcedureRenewed', data: { ...data, ...by } };
}

/** Refuses as `RenewProcedure` does, before the order takes a number. */
export function renewable(
  { ground, proposedBy }: Pick<RenewProcedure['data'], 'ground' | 'proposedBy'>,
  today: LocalDate,
  state: DecisionState,
): void {
  alive(state);
  notVoid(state, today);
  const { finalOn } = legalDates(state, today);
  if (finalOn === null || finalOn > today) throw new Refusal('NOT_FINAL_YET', { finalOn });
  refuseWhen(
    state.renewals.some(({ concluded }) => concluded === null),
    'RENEWAL_OPEN',
  );
  if (proposedBy !== null) checkParty(state, proposedBy);
  const until = endOfPeriod(finalOn, at(renewalLimit, finalOn).value);
  // A crime that only came to light later opens the procedure even after the limit.
  const limited = ground !== 'criminal-act';
  refuseWhen(limited && today > until, 'RENEWAL_TOO_LATE', { until });
}

function conclude({ data }: ConcludeRenewal, state: DecisionState): readonly DecisionEvent[] {
  const renewal = state.renewals.find(({ renewed }) => renewed.openedAs === data.openedAs);
  if (!renewal) throw new Refusal('RENEWAL_NOT_FOUND');
  return renewal.concluded ? [] : [{ type: 'RenewalConcluded', data }];
}

function notVoid(state: DecisionState, today: LocalDate): void {
  const { status } = legalDates(state, today);
  refuseWhen(status === 'annulled' || status === 'replaced', 'DECISION_VOID', { status });
}

function confirmFinality({ context }: ConfirmFinality, state: DecisionState): DecisionEvent {
  refuseWhen(state.finalityConfirmed, 'ALREADY_CONFIRMED');
  const { finalOn } = legalDates(state, context.today);
  if (finalOn === null || finalOn > context.today) throw new Refusal('NOT_FINAL_YET', { finalOn });
  const by = { confirmedBy: identified(context), confirmedOn: context.today };
  return { type: 'FinalityConfirmed', data: { finalOn, ...by } };
}

function confirmLegalForce({ context }: ConfirmLegalForce, state: DecisionState): DecisionEvent {
  refuseWhen(state.legalForceConfirmed, 'ALREADY_CONFIRMED');
  const { legalForceOn } = legalDates(state, context.today);
  if (legalForceOn === null || legalForceOn > context.today)
    throw new Refusal('NOT_IN_FORCE_YET', { legalForceOn });
  const by = { confirmedBy: identified(context), confirmedOn: context.today };
  return { type: 'LegalForceConfirmed', data: { legalForceOn, ...by } };
}

function pending(state: DecisionState, appealId: string): Appeal {
  const appeal = state.appeals.find(({ lodged }) => lodged.appealId === appealId);
  if (!appeal) throw new Refusal('APPEAL_NOT_FOUND');
  refuseWhen(appeal.decided !== null, 'APPEAL_ALREADY_DECIDED', { outcome: appeal.decided?.outcome });
  return appeal;
}
