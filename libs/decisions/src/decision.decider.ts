import { type Decider, type EventMetadata, type LocalDate, Refusal } from '#libs/kernel';
import { appealDue, getProgramme } from '#libs/programmes';
import { type Appeal, type DecisionState, evolveDecision, noDecision } from './decision-state.rules';
import type {
  AppealDecided,
  AppealForwarded,
  AppealLodged,
  Channel,
  DecisionDrafted,
  DecisionEvent,
  WithdrawalReason,
} from './decision.events';
import { legalDates, servedOn } from './legal-dates.rules';

/** What every command brings along: who acts why, and which day it is. */
export interface CommandContext {
  readonly metadata: EventMetadata;
  readonly today: LocalDate;
  readonly expectedRevision?: bigint;
}

abstract class DecisionCommandBase<Data> {
  constructor(
    readonly decisionId: string,
    readonly data: Data,
    readonly context: CommandContext,
  ) {}
}

/** Nothing to say beside who acts. */
export type Nothing = Readonly<Record<never, never>>;

/**
 * Drafts a decision; refuses `DECISION_ALREADY_EXISTS`, `PERSON_NOT_IDENTIFIED`, `PROGRAMME_NOT_KNOWN`,
 * `PARTY_TWICE`, `EXEMPTION_MISSING`, `CASE_NUMBER_MISSING`.
 */
export class DraftDecision extends DecisionCommandBase<
  Omit<DecisionDrafted['data'], 'decisionId' | 'draftedBy' | 'draftedOn'>
> {
  readonly type = 'DraftDecision';
}

/** Approves a draft with other eyes; refuses `SAME_PERSON`, `PERSON_NOT_IDENTIFIED`, `ALREADY_APPROVED`. */
export class ApproveDecision extends DecisionCommandBase<Nothing> {
  readonly type = 'ApproveDecision';
}

/** Gives the document number; refuses `NOT_APPROVED`, `ALREADY_NUMBERED`, `NO_CASE_NUMBER`, `NUMBER_NOT_OF_CASE`. */
export class NumberDecision extends DecisionCommandBase<{ readonly number: string }> {
  readonly type = 'NumberDecision';
}

/** Signs off; refuses `NOT_APPROVED`, `NOT_NUMBERED` where there is a case number, `ALREADY_SIGNED`. */
export class SignDecision extends DecisionCommandBase<Nothing> {
  readonly type = 'SignDecision';
}

/** Sends to all parties; refuses `NOT_SIGNED`, `ALREADY_SENT`, `SENT_BEFORE_SIGNED`, `DATE_IN_FUTURE`. */
export class SendDecision extends DecisionCommandBase<{
  readonly sentOn: LocalDate;
  readonly channel: Channel;
}> {
  readonly type = 'SendDecision';
}

/** Records a failed service; refuses `NOT_SENT`, `NOT_A_PARTY`, `ALREADY_SERVED`, `ALREADY_ATTEMPTED`. */
export class RecordServiceAttempt extends DecisionCommandBase<{
  readonly personId: string;
  readonly attemptedOn: LocalDate;
}> {
  readonly type = 'RecordServiceAttempt';
}

/** Records the taking over; refuses as an attempt does, and `ALREADY_DEEMED_SERVED` after the 15th day. */
export class RecordService extends DecisionCommandBase<{
  readonly personId: string;
  readonly servedOn: LocalDate;
}> {
  readonly type = 'RecordService';
}

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

/** Corrects an error by an order; refuses `NOT_SIGNED`, `ORDER_ALREADY_ISSUED`. */
export class CorrectDecision extends DecisionCommandBase<{
  readonly orderId: string;
  readonly textKey: string;
  readonly textVersion: number;
}> {
  readonly type = 'CorrectDecision';
}

/** Gives a decision up before it is sent; refuses `ALREADY_SENT`. */
export class WithdrawDecision extends DecisionCommandBase<{ readonly reason: WithdrawalReason }> {
  readonly type = 'WithdrawDecision';
}

/** Certifies finality; refuses `NOT_FINAL_YET` with the day where it is known, `ALREADY_CONFIRMED`. */
export class ConfirmFinality extends DecisionCommandBase<Nothing> {
  readonly type = 'ConfirmFinality';
}

/** Certifies legal force; refuses `NOT_IN_FORCE_YET` with the day where it is known, `ALREADY_CONFIRMED`. */
export class ConfirmLegalForce extends DecisionCommandBase<Nothing> {
  readonly type = 'ConfirmLegalForce';
}

export type DecisionCommand =
  | DraftDecision
  | ApproveDecision
  | NumberDecision
  | SignDecision
  | SendDecision
  | RecordServiceAttempt
  | RecordService
  | LodgeAppeal
  | ForwardAppeal
  | RecordAppealOutcome
  | CorrectDecision
  | WithdrawDecision
  | ConfirmFinality
  | ConfirmLegalForce;

/** The rules of one decision. */
export const decisionDecider: Decider<DecisionCommand, DecisionEvent, DecisionState> = {
  initialState: noDecision,
  evolve: evolveDecision,
  decide: (command, state) => [decide(command, state)],
};

function decide(command: DecisionCommand, state: DecisionState): DecisionEvent {
  if (command.type === 'DraftDecision') return draft(command, state);
  const drafted = alive(state);
  switch (command.type) {
    case 'ApproveDecision':
      return approve(command, state, drafted);
    case 'NumberDecision':
      return number(command, state, drafted);
    case 'SignDecision':
      return sign(command, state, drafted);
    case 'SendDecision':
      return send(command, state);
    case 'RecordServiceAttempt':
      return attempt(command, state);
    case 'RecordService':
      return serve(command, state);
    case 'LodgeAppeal':
      return lodge(command, state);
    case 'ForwardAppeal':
      return forward(command, state);
    case 'RecordAppealOutcome':
      return decideAppeal(command, state);
    case 'CorrectDecision':
      return correct(command, state);
    case 'WithdrawDecision':
      return withdraw(command, state);
    case 'ConfirmFinality':
      return confirmFinality(command, state);
    case 'ConfirmLegalForce':
      return confirmLegalForce(command, state);
  }
}

function draft({ decisionId, data, context }: DraftDecision, state: DecisionState): DecisionEvent {
  refuseWhen(state.drafted !== null, 'DECISION_ALREADY_EXISTS');
  getProgramme(data.programme);
  const persons = data.parties.map(({ personId }) => personId);
  refuseWhen(new Set(persons).size < persons.length, 'PARTY_TWICE');
  refuseWhen(data.kind === 'exemption' && data.exemption === null, 'EXEMPTION_MISSING');
  refuseWhen(data.applicationId !== null && data.caseNumber === null, 'CASE_NUMBER_MISSING');
  const draftedBy = identified(context);
  return { type: 'DecisionDrafted', data: { decisionId, ...data, draftedBy, draftedOn: context.today } };
}

function approve(
  { context }: ApproveDecision,
  state: DecisionState,
  drafted: DecisionDrafted['data'],
): DecisionEvent {
  refuseWhen(state.approvedOn !== null, 'ALREADY_APPROVED');
  const approvedBy = identified(context);
  // Who acts for another is as much one pair of eyes as the other.
  const eyes = [approvedBy, context.metadata.actor.onBehalfOf];
  refuseWhen(eyes.includes(drafted.draftedBy), 'SAME_PERSON');
  return { type: 'DecisionApproved', data: { approvedBy, approvedOn: context.today } };
}

function number(
  { data, context }: NumberDecision,
  state: DecisionState,
  { caseNumber }: DecisionDrafted['data'],
): DecisionEvent {
  refuseWhen(state.approvedOn === null, 'NOT_APPROVED');
  refuseWhen(state.number !== null, 'ALREADY_NUMBERED', { number: state.number });
  refuseWhen(caseNumber === null, 'NO_CASE_NUMBER');
  const [case_, own] = [data.number.slice(0, data.number.lastIndexOf('-')), data.number.split('-').at(-1)];
  const fits = case_ === caseNumber && /^[1-9]\d*$/.test(own ?? '');
  refuseWhen(!fits, 'NUMBER_NOT_OF_CASE', { caseNumber });
  return { type: 'DecisionNumbered', data: { number: data.number, numberedOn: context.today } };
}

function sign(
  { context }: SignDecision,
  state: DecisionState,
  { caseNumber }: DecisionDrafted['data'],
): DecisionEvent {
  refuseWhen(state.approvedOn === null, 'NOT_APPROVED');
  refuseWhen(caseNumber !== null && state.number === null, 'NOT_NUMBERED');
  refuseWhen(state.signedOn !== null, 'ALREADY_SIGNED');
  return { type: 'DecisionSigned', data: { signedBy: identified(context), signedOn: context.today } };
}

function send({ data, context }: SendDecision, state: DecisionState): DecisionEvent {
  const { signedOn } = state;
  if (signedOn === null) throw new Refusal('NOT_SIGNED');
  refuseWhen(state.sentOn !== null, 'ALREADY_SENT', { sentOn: state.sentOn });
  notInFuture('sentOn', data.sentOn, context.today);
  refuseWhen(data.sentOn < signedOn, 'SENT_BEFORE_SIGNED', { signedOn });
  return { type: 'DecisionSent', data };
}

function attempt({ data, context }: RecordServiceAttempt, state: DecisionState): DecisionEvent {
  toBeServed(state, data.personId, data.attemptedOn);
  notInFuture('attemptedOn', data.attemptedOn, context.today);
  refuseWhen(state.services[data.personId] !== undefined, 'ALREADY_ATTEMPTED');
  return { type: 'ServiceAttempted', data };
}

function serve({ data, context }: RecordService, state: DecisionState): DecisionEvent {
  toBeServed(state, data.personId, data.servedOn);
  notInFuture('servedOn', data.servedOn, context.today);
  const deemed = servedOn(state.services[data.personId], data.servedOn);
  refuseWhen(deemed !== null, 'ALREADY_DEEMED_SERVED', { servedOn: deemed });
  return { type: 'DecisionServed', data };
}

function lodge({ data, context }: LodgeAppeal, state: DecisionState): DecisionEvent {
  party(state, data.personId);
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
  refuseWhen(data.servedOn < data.decidedOn, 'SERVED_BEFORE_DECIDED', { decidedOn: data.decidedOn });
  refuseWhen(data.replacedBy !== null && data.outcome !== 'replaced', 'NOT_REPLACED');
  return { type: 'AppealDecided', data };
}

function correct({ data, context }: CorrectDecision, state: DecisionState): DecisionEvent {
  refuseWhen(state.signedOn === null, 'NOT_SIGNED');
  refuseWhen(state.corrections.includes(data.orderId), 'ORDER_ALREADY_ISSUED');
  const by = { correctedBy: identified(context), correctedOn: context.today };
  return { type: 'DecisionCorrected', data: { ...data, ...by } };
}

function withdraw({ data, context }: WithdrawDecision, state: DecisionState): DecisionEvent {
  refuseWhen(state.sentOn !== null, 'ALREADY_SENT', { sentOn: state.sentOn });
  const by = { withdrawnBy: identified(context), withdrawnOn: context.today };
  return { type: 'DecisionWithdrawn', data: { ...data, ...by } };
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

function alive({ drafted, withdrawnOn }: DecisionState): DecisionDrafted['data'] {
  if (!drafted) throw new Refusal('DECISION_NOT_FOUND');
  refuseWhen(withdrawnOn !== null, 'DECISION_WITHDRAWN', { withdrawnOn });
  return drafted;
}

function party(state: DecisionState, personId: string): void {
  refuseWhen(!state.drafted?.parties.some((each) => each.personId === personId), 'NOT_A_PARTY');
}

function toBeServed(state: DecisionState, personId: string, on: LocalDate): void {
  if (state.sentOn === null) throw new Refusal('NOT_SENT');
  party(state, personId);
  refuseWhen(on < state.sentOn, 'SERVED_BEFORE_SENT', { sentOn: state.sentOn });
  const known = state.services[personId];
  refuseWhen(known !== undefined && known.takenOverOn !== null, 'ALREADY_SERVED');
  const attemptedOn = known?.attemptedOn ?? null;
  refuseWhen(attemptedOn !== null && on < attemptedOn, 'BEFORE_ATTEMPT', { attemptedOn });
}

function pending(state: DecisionState, appealId: string): Appeal {
  const appeal = state.appeals.find(({ lodged }) => lodged.appealId === appealId);
  if (!appeal) throw new Refusal('APPEAL_NOT_FOUND');
  refuseWhen(appeal.decided !== null, 'APPEAL_ALREADY_DECIDED', { outcome: appeal.decided?.outcome });
  return appeal;
}

function identified({ metadata: { actor } }: CommandContext): string {
  refuseWhen(actor.role === 'unidentified', 'PERSON_NOT_IDENTIFIED');
  return actor.id;
}

function notInFuture(field: string, day: LocalDate, today: LocalDate): void {
  refuseWhen(day > today, 'DATE_IN_FUTURE', { field });
}

function refuseWhen(condition: boolean, code: string, details: Readonly<Record<string, unknown>> = {}): void {
  if (condition) throw new Refusal(code, details);
}
