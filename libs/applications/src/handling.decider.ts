import type { LocalDate } from '#libs/kernel';
import {
  ApplicationCommandBase,
  type ApplicationState,
  inWork,
  notInFuture,
  open,
  refuseWhen,
} from './application-state.rules';
import type { ApplicationEvent, HoldReason } from './applications.events';

/** Stops the procedure at the applicant's wish; refuses `APPLICATION_CLOSED`. */
export class WithdrawApplication extends ApplicationCommandBase<{
  readonly withdrawnOn: LocalDate;
  readonly noteRef: string | null;
}> {
  readonly type = 'WithdrawApplication';
}

/** Closes the procedure by an official note; refuses `APPLICATION_CLOSED`, `DATE_IN_FUTURE`. */
export class RecordApplicantDeath extends ApplicationCommandBase<{
  readonly diedOn: LocalDate;
  readonly officialNoteRef: string;
}> {
  readonly type = 'RecordApplicantDeath';
}

/** Sends the application to the competent unit; refuses `SAME_UNIT`. */
export class TransferApplication extends ApplicationCommandBase<{
  readonly toUnit: string;
  readonly noteRef: string | null;
}> {
  readonly type = 'TransferApplication';
}

/**
 * Says when the documents reached a further provider; later than the period the application there counts as
 * not filed. Refuses `PROVIDER_NOT_APPLIED_TO`, `PREFERRED_PROVIDER_HAS_THEM`, `PROVIDER_ALREADY_SETTLED`.
 */
export class RecordDocumentsAtProvider extends ApplicationCommandBase<{
  readonly provider: string;
  readonly reachedOn: LocalDate;
}> {
  readonly type = 'RecordDocumentsAtProvider';
}

/** Lets work stand still until a day; refuses `APPLICATION_ON_HOLD`, `HOLD_ENDS_TOO_EARLY`, `NOTE_REQUIRED`. */
export class PutOnHold extends ApplicationCommandBase<{
  readonly until: LocalDate;
  readonly reason: HoldReason;
  readonly noteRef: string | null;
}> {
  readonly type = 'PutOnHold';
}

/** Lets work go on; refuses `APPLICATION_NOT_ON_HOLD`. */
export class ResumeWork extends ApplicationCommandBase<Record<string, never>> {
  readonly type = 'ResumeWork';
}

/** The acting person takes the application; refuses `ACTOR_NOT_IDENTIFIED`, `TAKEN_BY_ANOTHER`. */
export class TakeApplication extends ApplicationCommandBase<Record<string, never>> {
  readonly type = 'TakeApplication';
}

/** Hands the application over; only its assignee or a manager may: `NOT_ASSIGNED_TO_YOU`; `NOBODY_TOOK_IT`. */
export class HandOverApplication extends ApplicationCommandBase<{ readonly to: string }> {
  readonly type = 'HandOverApplication';
}

export type HandlingCommand =
  | WithdrawApplication
  | RecordApplicantDeath
  | TransferApplication
  | RecordDocumentsAtProvider
  | PutOnHold
  | ResumeWork
  | TakeApplication
  | HandOverApplication;

/** What follows from a command of the handling. */
export function decideHandling(command: HandlingCommand, state: ApplicationState): ApplicationEvent[] {
  switch (command.type) {
    case 'WithdrawApplication':
      return withdraw(command, state);
    case 'RecordApplicantDeath':
      return recordDeath(command, state);
    case 'TransferApplication':
      return transfer(command, state);
    case 'RecordDocumentsAtProvider':
      return reachProvider(command, state);
    case 'PutOnHold':
      return putOnHold(command, state);
    case 'ResumeWork':
      open(state);
      refuseWhen(!state.onHold, 'APPLICATION_NOT_ON_HOLD');
      return [{ type: 'ApplicationWorkResumed', data: { resumedOn: command.context.today } }];
    case 'TakeApplication':
      return take(command, state);
    case 'HandOverApplication':
      return handOver(command, state);
  }
}

function withdraw({ data, context }: WithdrawApplication, state: ApplicationState): ApplicationEvent[] {
  const { filedOn } = open(state);
  notInFuture('withdrawnOn', data.withdrawnOn, context.today);
  refuseWhen(data.withdrawnOn < filedOn, 'WITHDRAWN_BEFORE_FILING', { field: 'withdrawnOn' });
  return [{ type: 'ApplicationWithdrawn', data }];
}

function recordDeath({ data, context }: RecordApplicantDeath, state: ApplicationState): ApplicationEvent[] {
  open(state);
  notInFuture('diedOn', data.diedOn, context.today);
  const documentNumber = state.lastDocument + 1;
  return [{ type: 'ApplicantDeathRecorded', data: { ...data, recordedOn: context.today, documentNumber } }];
}

function transfer({ data, context }: TransferApplication, state: ApplicationState): ApplicationEvent[] {
  const received = open(state);
  const fromUnit = state.unit ?? received.unit;
  refuseWhen(fromUnit === data.toUnit, 'SAME_UNIT', { field: 'toUnit' });
  return [{ type: 'ApplicationTransferred', data: { ...data, fromUnit, transferredOn: context.today } }];
}

function reachProvider(
  { data, context }: RecordDocumentsAtProvider,
  state: ApplicationState,
): ApplicationEvent[] {
  const { filedOn, providers, furtherDocumentsDueOn: due } = open(state);
  const applied = providers.find(({ provider }) => provider === data.provider);
  refuseWhen(applied === undefined || due === null, 'PROVIDER_NOT_APPLIED_TO', { field: 'provider' });
  refuseWhen(applied?.preferred === true, 'PREFERRED_PROVIDER_HAS_THEM', { field: 'provider' });
  refuseWhen(state.settledProviders.includes(data.provider), 'PROVIDER_ALREADY_SETTLED');
  notInFuture('reachedOn', data.reachedOn, context.today);
  refuseWhen(data.reachedOn < filedOn, 'DOCUMENT_BEFORE_APPLICATION', { field: 'reachedOn' });
  return due !== null && data.reachedOn > due
    ? [{ type: 'ApplicationNotFiledAtProvider', data: { ...data, documentsDueOn: due } }]
    : [{ type: 'DocumentsReachedProvider', data }];
}

function putOnHold({ data, context }: PutOnHold, state: ApplicationState): ApplicationEvent[] {
  inWork(state);
  refuseWhen(data.until <= context.today, 'HOLD_ENDS_TOO_EARLY', { field: 'until' });
  refuseWhen(data.reason === 'other' && data.noteRef === null, 'NOTE_REQUIRED', { field: 'note' });
  return [{ type: 'ApplicationPutOnHold', data: { ...data, from: context.today } }];
}

function take({ context }: TakeApplication, state: ApplicationState): ApplicationEvent[] {
  open(state);
  const { actor } = context.metadata;
  refuseWhen(actor.role === 'unidentified', 'ACTOR_NOT_IDENTIFIED');
  if (state.assignee === actor.id) return [];
  refuseWhen(state.assignee !== null, 'TAKEN_BY_ANOTHER', { assignee: state.assignee });
  return [{ type: 'ApplicationTaken', data: { takenOn: context.today, assignee: actor.id } }];
}

function handOver({ data, context }: HandOverApplication, state: ApplicationState): ApplicationEvent[] {
  open(state);
  const { assignee } = state;
  const { actor } = context.metadata;
  if (assignee === data.to) return [];
  refuseWhen(assignee === null, 'NOBODY_TOOK_IT');
  refuseWhen(actor.id !== assignee && actor.role !== 'manager', 'NOT_ASSIGNED_TO_YOU', { assignee });
  const from = assignee ?? actor.id;
  return [{ type: 'ApplicationHandedOver', data: { handedOverOn: context.today, from, to: data.to } }];
}
