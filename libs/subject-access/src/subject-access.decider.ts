import { at, type CommandContext, deadlineAfter, type Decider, type LocalDate, Refusal } from '#libs/kernel';
import type {
  AccessDeadlineExtended,
  AccessExportHandedOver,
  AccessExportProduced,
  AccessRequestRefused,
  AccessRequestRegistered,
  RequesterIdentified,
  SubjectAccessEvent,
} from './subject-access.events';
import { answerPeriod, extendedPeriod } from './subject-access-parameters.rules';

abstract class AccessCommandBase<Data> {
  constructor(
    readonly requestId: string,
    readonly data: Data,
    readonly context: CommandContext,
  ) {}
}

/** Registers a request; refuses `DATE_IN_FUTURE`, `REQUEST_ALREADY_REGISTERED`. */
export class RegisterAccessRequest extends AccessCommandBase<
  Pick<AccessRequestRegistered['data'], 'personId' | 'requestChannel' | 'language' | 'receivedOn'>
> {
  readonly type = 'RegisterAccessRequest';
}

/** Notes how who asks proved who they are. As all that follows: refuses `NOT_DATA_PROTECTION_OFFICER`, `REQUEST_CLOSED`. */
export class IdentifyRequester extends AccessCommandBase<Pick<RequesterIdentified['data'], 'means'>> {
  readonly type = 'IdentifyRequester';
}

/** Extends the time for the answer, once; refuses `DEADLINE_ALREADY_EXTENDED`, `DEADLINE_PASSED`. */
export class ExtendAccessDeadline extends AccessCommandBase<Pick<AccessDeadlineExtended['data'], 'reason'>> {
  readonly type = 'ExtendAccessDeadline';
}

/** Notes that the data were put together; refuses `REQUESTER_NOT_IDENTIFIED`. */
export class ProduceAccessExport extends AccessCommandBase<Omit<AccessExportProduced['data'], 'producedOn'>> {
  readonly type = 'ProduceAccessExport';
}

/** Notes that the person has the data; refuses `EXPORT_NOT_PRODUCED`. */
export class HandOverAccessExport extends AccessCommandBase<Pick<AccessExportHandedOver['data'], 'way'>> {
  readonly type = 'HandOverAccessExport';
}

/** Notes why the request is not answered with data. */
export class RefuseAccessRequest extends AccessCommandBase<Pick<AccessRequestRefused['data'], 'reason'>> {
  readonly type = 'RefuseAccessRequest';
}

export type AccessCommand =
  | RegisterAccessRequest
  | IdentifyRequester
  | ExtendAccessDeadline
  | ProduceAccessExport
  | HandOverAccessExport
  | RefuseAccessRequest;

/** Where a request stands. */
export interface AccessState {
  readonly registered: AccessRequestRegistered['data'] | null;
  readonly dueOn: LocalDate | null;
  readonly extended: boolean;
  readonly identified: RequesterIdentified['data'] | null;
  readonly produced: readonly AccessExportProduced['data'][];
  readonly handedOver: AccessExportHandedOver['data'] | null;
  readonly refused: AccessRequestRefused['data'] | null;
}

/** The stream of a request. */
export const accessStream = (requestId: string): string => `subjectAccess-${requestId}`;

/** The rules of one request for access. */
export const accessDecider: Decider<AccessCommand, SubjectAccessEvent, AccessState> = {
  initialState: {
    registered: null,
    dueOn: null,
    extended: false,
    identified: null,
    produced: [],
    handedOver: null,
    refused: null,
  },
  evolve,
  decide,
};

function evolve(state: AccessState, event: SubjectAccessEvent): AccessState {
  switch (event.type) {
    case 'AccessRequestRegistered':
      return { ...state, registered: event.data, dueOn: event.data.answerDueOn };
    case 'RequesterIdentified':
      return { ...state, identified: event.data };
    case 'AccessDeadlineExtended':
      return { ...state, extended: true, dueOn: event.data.answerDueOn };
    case 'AccessExportProduced':
      return { ...state, produced: [...state.produced, event.data] };
    case 'AccessExportHandedOver':
      return { ...state, handedOver: event.data };
    case 'AccessRequestRefused':
      return { ...state, refused: event.data };
  }
}

function decide(command: AccessCommand, state: AccessState): readonly SubjectAccessEvent[] {
  if (command.type === 'RegisterAccessRequest') return register(command, state);
  const registered = openRequest(command, state);
  const { today, metadata } = command.context;
  switch (command.type) {
    case 'IdentifyRequester': {
      const identified = { ...command.data, identifiedBy: metadata.actor.id, identifiedOn: today };
      return state.identified ? [] : [{ type: 'RequesterIdentified', data: identified }];
    }
    case 'ExtendAccessDeadline':
      return extend(command, state, registered);
    case 'ProduceAccessExport':
      if (!state.identified) throw new Refusal('REQUESTER_NOT_IDENTIFIED');
      return [{ type: 'AccessExportProduced', data: { ...command.data, producedOn: today } }];
    case 'HandOverAccessExport':
      if (state.produced.length === 0) throw new Refusal('EXPORT_NOT_PRODUCED');
      return [{ type: 'AccessExportHandedOver', data: { ...command.data, handedOverOn: today } }];
    case 'RefuseAccessRequest':
      return [{ type: 'AccessRequestRefused', data: { ...command.data, refusedOn: today } }];
  }
}

function register(command: RegisterAccessRequest, { registered }: AccessState): SubjectAccessEvent[] {
  const { requestId, data, context } = command;
  if (registered) throw new Refusal('REQUEST_ALREADY_REGISTERED');
  if (data.receivedOn > context.today) throw new Refusal('DATE_IN_FUTURE', { field: 'receivedOn' });
  const { value, source } = at(answerPeriod, data.receivedOn);
  const answerDueOn = deadlineAfter(data.receivedOn, value);
  return [{ type: 'AccessRequestRegistered', data: { requestId, ...data, answerDueOn, dueSource: source } }];
}

function openRequest({ context }: AccessCommand, state: AccessState): AccessRequestRegistered['data'] {
  if (context.metadata.actor.role !== 'data-protection-officer')
    throw new Refusal('NOT_DATA_PROTECTION_OFFICER');
  if (!state.registered || state.handedOver || state.refused) throw new Refusal('REQUEST_CLOSED');
  return state.registered;
}

function extend(
  { data, context }: ExtendAccessDeadline,
  state: AccessState,
  { receivedOn, answerDueOn }: AccessRequestRegistered['data'],
): SubjectAccessEvent[] {
  if (state.extended) throw new Refusal('DEADLINE_ALREADY_EXTENDED');
  // The person is told within the first month, or not at all.
  if (context.today > answerDueOn) throw new Refusal('DEADLINE_PASSED', { dueOn: answerDueOn });
  const later = deadlineAfter(receivedOn, at(extendedPeriod, receivedOn).value);
  return [
    { type: 'AccessDeadlineExtended', data: { ...data, answerDueOn: later, extendedOn: context.today } },
  ];
}
