import { type CommandContext, type Decider, Refusal } from '#libs/kernel';
import type {
  CaseDestroyed,
  CaseHandedToArchive,
  CaseSpared,
  DestructionCompleted,
  DestructionEvent,
  DestructionProposed,
  ListedCase,
  RejectionReason,
} from './destruction.events';

abstract class DestructionCommandBase<Data> {
  constructor(
    readonly destructionId: string,
    readonly data: Data,
    readonly context: CommandContext,
  ) {}
}

/** A case that is to be listed, with what was found to keep it. */
export interface CaseToList {
  readonly listed: ListedCase;
  readonly keptBy: readonly string[];
}

/** Proposes a list; refuses `NOT_ALLOWED_TO_PROPOSE`, and `CASE_MUST_BE_KEPT` with the first such case and why. */
export class ProposeDestruction extends DestructionCommandBase<{
  readonly unit: string | null;
  readonly cases: readonly CaseToList[];
}> {
  readonly type = 'ProposeDestruction';
}

/** Approves a list; refuses `NOT_DATA_PROTECTION_OFFICER`, `APPROVER_PROPOSED_IT`, `DESTRUCTION_NOT_PROPOSED`. */
export class ApproveDestruction extends DestructionCommandBase<object> {
  readonly type = 'ApproveDestruction';
}

/** Rejects a list; refuses `NOT_ALLOWED_TO_REJECT` (the officer and who proposed it may), `DESTRUCTION_NOT_PROPOSED`. */
export class RejectDestruction extends DestructionCommandBase<{ readonly reason: RejectionReason }> {
  readonly type = 'RejectDestruction';
}

/** What became of one listed case. */
export type CaseOutcome = CaseDestroyed | CaseHandedToArchive | CaseSpared;

/** Records what became of a case; nothing when that is recorded; refuses `DESTRUCTION_NOT_APPROVED`. */
export class RecordCaseOutcome extends DestructionCommandBase<CaseOutcome> {
  readonly type = 'RecordCaseOutcome';
}

/** Records that all is done; nothing when it is recorded; refuses `DESTRUCTION_NOT_APPROVED`. */
export class CompleteDestruction extends DestructionCommandBase<
  Omit<DestructionCompleted['data'], 'completedOn'>
> {
  readonly type = 'CompleteDestruction';
}

export type DestructionCommand =
  ProposeDestruction | ApproveDestruction | RejectDestruction | RecordCaseOutcome | CompleteDestruction;

/** Where a destruction list stands. */
export interface DestructionState {
  readonly proposed: DestructionProposed['data'] | null;
  readonly approvedBy: string | null;
  readonly rejected: boolean;
  /** By case id. */
  readonly outcomes: Readonly<Record<string, CaseOutcome>>;
  readonly completed: DestructionCompleted['data'] | null;
}

/** A list nobody has proposed. */
export const noDestruction: DestructionState = {
  proposed: null,
  approvedBy: null,
  rejected: false,
  outcomes: {},
  completed: null,
};

/** The stream of a destruction list. */
export const destructionStream = (destructionId: string): string => `destruction-${destructionId}`;

/** The role that approves destruction. */
export const OFFICER = 'data-protection-officer';
const PROPOSERS = ['caseworker', 'manager', OFFICER];

/** The rules of one destruction list: nobody destroys alone. */
export const destructionDecider: Decider<DestructionCommand, DestructionEvent, DestructionState> = {
  initialState: noDestruction,
  evolve,
  decide,
};

function evolve(state: DestructionState, event: DestructionEvent): DestructionState {
  switch (event.type) {
    case 'DestructionProposed':
      return { ...state, proposed: event.data };
    case 'DestructionApproved':
      return { ...state, approvedBy: event.data.approvedBy };
    case 'DestructionRejected':
      return { ...state, rejected: true };
    case 'DestructionCompleted':
      return { ...state, completed: event.data };
    default:
      return { ...state, outcomes: { ...state.outcomes, [event.data.caseId]: event } };
  }
}

function decide(command: DestructionCommand, state: DestructionState): readonly DestructionEvent[] {
  const { actor } = command.context.metadata;
  const { today } = command.context;
  switch (command.type) {
    case 'ProposeDestruction':
      return propose(command);
    case 'ApproveDestruction':
      if (actor.role !== OFFICER) throw new Refusal('NOT_DATA_PROTECTION_OFFICER');
      if (waiting(state).proposedBy === actor.id) throw new Refusal('APPROVER_PROPOSED_IT');
      return [{ type: 'DestructionApproved', data: { approvedBy: actor.id, approvedOn: today } }];
    case 'RejectDestruction': {
      const { proposedBy } = waiting(state);
      const mayReject = actor.role === OFFICER || proposedBy === actor.id;
      if (!mayReject) throw new Refusal('NOT_ALLOWED_TO_REJECT');
      const data = { rejectedBy: actor.id, rejectedOn: today, reason: command.data.reason };
      return [{ type: 'DestructionRejected', data }];
    }
    case 'RecordCaseOutcome':
      approved(state);
      return state.outcomes[command.data.data.caseId] ? [] : [command.data];
    case 'CompleteDestruction':
      approved(state);
      return state.completed
        ? []
        : [{ type: 'DestructionCompleted', data: { ...command.data, completedOn: today } }];
  }
}

function propose({ destructionId, data, context }: ProposeDestruction): readonly DestructionEvent[] {
  const { actor } = context.metadata;
  if (!PROPOSERS.includes(actor.role)) throw new Refusal('NOT_ALLOWED_TO_PROPOSE');
  const kept = data.cases.find(({ keptBy }) => keptBy.length > 0);
  if (kept) throw new Refusal('CASE_MUST_BE_KEPT', { caseId: kept.listed.caseId, reasons: [...kept.keptBy] });
  const cases = data.cases.map(({ listed }) => listed);
  const proposed = { proposedBy: actor.id, proposedOn: context.today };
  return [{ type: 'DestructionProposed', data: { destructionId, unit: data.unit, cases, ...proposed } }];
}

function waiting({ proposed, approvedBy, rejected }: DestructionState): DestructionProposed['data'] {
  if (proposed === null || approvedBy !== null || rejected) throw new Refusal('DESTRUCTION_NOT_PROPOSED');
  return proposed;
}

function approved({ approvedBy }: DestructionState): void {
  if (approvedBy === null) throw new Refusal('DESTRUCTION_NOT_APPROVED');
}
