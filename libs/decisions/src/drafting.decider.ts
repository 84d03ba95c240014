import { type CommandContext, Refusal } from '#libs/kernel';
import { getProgramme } from '#libs/programmes';
import { alive, DecisionCommandBase, identified, type Nothing, refuseWhen } from './decision-command.rules';
import type { DecisionState } from './decision-state.rules';
import type {
  DecisionDrafted,
  DecisionEvent,
  DecisionReturned,
  DecisionRevised,
  WithdrawalReason,
} from './decision.events';

/** What the record knows of the case that a draft names. */
export interface CaseLookedUp {
  readonly applicationId: string;
  /** Null only until the crash that kept it from its number is repaired. */
  readonly caseNumber: string | null;
}

/**
 * Drafts a decision; refuses `DECISION_ALREADY_EXISTS`, `PERSON_NOT_IDENTIFIED`, `PROGRAMME_NOT_KNOWN`,
 * `PARTY_TWICE`, `EXEMPTION_MISSING`, `APPLICATION_NOT_KNOWN`, `CASE_NUMBER_MISSING`, `CASE_NUMBER_OF_ANOTHER`.
 * A case number that an application of the record bears makes the decision one of that application.
 */
export class DraftDecision extends DecisionCommandBase<
  Omit<DecisionDrafted['data'], 'decisionId' | 'draftedBy' | 'draftedOn'> & {
    /** What the record knows of the application or case number; looked up by the handler. */
    readonly knownCase?: CaseLookedUp | null;
  }
> {
  readonly type = 'DraftDecision';
}

/**
 * Returns a draft to those who prepared it; refuses `SAME_PERSON`, `ALREADY_APPROVED`, `ALREADY_RETURNED`, and
 * `NOTE_REQUIRED` for another reason than the listed ones.
 */
export class ReturnDecision extends DecisionCommandBase<
  Pick<DecisionReturned['data'], 'reason' | 'noteRef'>
> {
  readonly type = 'ReturnDecision';
}

/** Revises a draft, returned or not; refuses `ALREADY_APPROVED`, `PARTY_TWICE`, `EXEMPTION_MISSING`. */
export class ReviseDecision extends DecisionCommandBase<
  Omit<DecisionRevised['data'], 'revisedBy' | 'revisedOn'>
> {
  readonly type = 'ReviseDecision';
}

/** Puts a returned draft before the approver again; refuses `NOT_RETURNED`, `NOT_REVISED`. */
export class ResubmitDecision extends DecisionCommandBase<Nothing> {
  readonly type = 'ResubmitDecision';
}

/**
 * Approves a draft with other eyes than those who drafted, revised or resubmitted it; refuses `SAME_PERSON`,
 * `PERSON_NOT_IDENTIFIED`, `ALREADY_APPROVED`, `RETURNED_FOR_REVISION`.
 */
export class ApproveDecision extends DecisionCommandBase<Nothing> {
  readonly type = 'ApproveDecision';
}

/**
 * Takes the document number, which the case gives where the record holds the application (`number` null) and a
 * person where it does not; refuses `NOT_APPROVED`, `ALREADY_NUMBERED`, `NO_CASE_NUMBER`, `NUMBER_NOT_OF_CASE`,
 * `NUMBER_GIVEN_BY_CASE`, `NUMBER_MISSING`.
 */
export class NumberDecision extends DecisionCommandBase<{ readonly number: string | null }> {
  readonly type = 'NumberDecision';
}

/** Signs off; refuses `NOT_APPROVED`, `NOT_NUMBERED` where there is a case number, `ALREADY_SIGNED`. */
export class SignDecision extends DecisionCommandBase<Nothing> {
  readonly type = 'SignDecision';
}

/** Gives a decision up before it is sent; refuses `ALREADY_SENT`. */
export class WithdrawDecision extends DecisionCommandBase<{ readonly reason: WithdrawalReason }> {
  readonly type = 'WithdrawDecision';
}

export type DraftingCommand =
  | DraftDecision
  | ReturnDecision
  | ReviseDecision
  | ResubmitDecision
  | ApproveDecision
  | NumberDecision
  | SignDecision
  | WithdrawDecision;

/** What follows from a command before the decision leaves the house. */
export function decideDrafting(command: DraftingCommand, state: DecisionState): DecisionEvent {
  if (command.type === 'DraftDecision') return draft(command, state);
  const drafted = alive(state);
  switch (command.type) {
    case 'ReturnDecision':
      return returnDraft(command, state);
    case 'ReviseDecision':
      return revise(command, state, drafted);
    case 'ResubmitDecision':
      return resubmit(command, state);
    case 'ApproveDecision':
      return approve(command, state);
    case 'NumberDecision':
      return number(command, state, drafted);
    case 'SignDecision':
      return sign(command, state, drafted);
    case 'WithdrawDecision':
      return withdraw(command, state);
  }
}

function draft({ decisionId, data, context }: DraftDecision, state: DecisionState): DecisionEvent {
  const { knownCase = null, ...said } = data;
  refuseWhen(state.drafted !== null, 'DECISION_ALREADY_EXISTS');
  getProgramme(said.programme);
  checkContent(said.kind, said);
  refuseWhen(said.applicationId !== null && knownCase === null, 'APPLICATION_NOT_KNOWN');
  const applicationId = knownCase?.applicationId ?? null;
  const caseNumber = knownCase ? knownCase.caseNumber : said.caseNumber;
  refuseWhen(applicationId !== null && caseNumber === null, 'CASE_NUMBER_MISSING');
  const other = said.caseNumber !== null && said.caseNumber !== caseNumber;
  refuseWhen(other, 'CASE_NUMBER_OF_ANOTHER', { caseNumber });
  const by = { draftedBy: identified(context), draftedOn: context.today };
  return { type: 'DecisionDrafted', data: { decisionId, ...said, applicationId, caseNumber, ...by } };
}

type Content = Pick<DecisionDrafted['data'], 'parties' | 'exemption'>;

function checkContent(kind: DecisionDrafted['data']['kind'], { parties, exemption }: Content): void {
  const persons = parties.map(({ personId }) => personId);
  refuseWhen(new Set(persons).size < persons.length, 'PARTY_TWICE');
  refuseWhen(kind === 'exemption' && exemption === null, 'EXEMPTION_MISSING');
}

function returnDraft({ data, context }: ReturnDecision, state: DecisionState): DecisionEvent {
  refuseWhen(state.approvedOn !== null, 'ALREADY_APPROVED');
  refuseWhen(state.draft !== 'submitted', 'ALREADY_RETURNED');
  refuseWhen(data.reason === 'other' && data.noteRef === null, 'NOTE_REQUIRED', { field: 'note' });
  const by = { returnedBy: otherEyes(context, state), returnedOn: context.today };
  return { type: 'DecisionReturned', data: { ...data, ...by } };
}

function revise(
  { data, context }: ReviseDecision,
  state: DecisionState,
  { kind }: DecisionDrafted['data'],
): DecisionEvent {
  refuseWhen(state.approvedOn !== null, 'ALREADY_APPROVED');
  checkContent(kind, data);
  const by = { revisedBy: identified(context), revisedOn: context.today };
  return { type: 'DecisionRevised', data: { ...data, ...by } };
}

function resubmit({ context }: ResubmitDecision, state: DecisionState): DecisionEvent {
  refuseWhen(state.draft === 'submitted', 'NOT_RETURNED');
  refuseWhen(state.draft === 'returned', 'NOT_REVISED');
  const by = { resubmittedBy: identified(context), resubmittedOn: context.today };
  return { type: 'DecisionResubmitted', data: by };
}

function approve({ context }: ApproveDecision, state: DecisionState): DecisionEvent {
  refuseWhen(state.approvedOn !== null, 'ALREADY_APPROVED');
  refuseWhen(state.draft !== 'submitted', 'RETURNED_FOR_REVISION');
  const approvedBy = otherEyes(context, state);
  return { type: 'DecisionApproved', data: { approvedBy, approvedOn: context.today } };
}

function otherEyes(context: CommandContext, { preparers }: DecisionState): string {
  const id = identified(context);
  const { onBehalfOf } = context.metadata.actor;
  // Who acts for another is as much one pair of eyes as the other.
  const same = preparers.some((preparer) => preparer === id || preparer === onBehalfOf);
  refuseWhen(same, 'SAME_PERSON');
  return id;
}

function number(
  { data, context }: NumberDecision,
  state: DecisionState,
  drafted: DecisionDrafted['data'],
): DecisionEvent {
  const caseNumber = caseToNumberIn(state, drafted);
  const text = data.number;
  if (text === null) throw new Refusal('NUMBER_MISSING', { field: 'number' });
  const [case_, own] = [text.slice(0, text.lastIndexOf('-')), text.split('-').at(-1)];
  const fits = case_ === caseNumber && /^[1-9]\d*$/.test(own ?? '');
  refuseWhen(!fits, 'NUMBER_NOT_OF_CASE', { caseNumber });
  return { type: 'DecisionNumbered', data: { number: text, numberedOn: context.today } };
}

/** Whether the case itself gives the number; refuses as `NumberDecision` does. */
export function numberComesFromCase({ data }: NumberDecision, state: DecisionState): boolean {
  const drafted = alive(state);
  caseToNumberIn(state, drafted);
  if (drafted.applicationId === null) return false;
  refuseWhen(data.number !== null, 'NUMBER_GIVEN_BY_CASE');
  return true;
}

function caseToNumberIn(state: DecisionState, { caseNumber }: DecisionDrafted['data']): string {
  refuseWhen(state.approvedOn === null, 'NOT_APPROVED');
  refuseWhen(state.number !== null, 'ALREADY_NUMBERED', { number: state.number });
  if (caseNumber === null) throw new Refusal('NO_CASE_NUMBER');
  return caseNumber;
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

function withdraw({ data, context }: WithdrawDecision, state: DecisionState): DecisionEvent {
  refuseWhen(state.sentOn !== null, 'ALREADY_SENT', { sentOn: state.sentOn });
  const by = { withdrawnBy: identified(context), withdrawnOn: context.today };
  return { type: 'DecisionWithdrawn', data: { ...data, ...by } };
}
