import { type LocalDate, Refusal } from '#libs/kernel';
import { alive, checkParty, DecisionCommandBase, notInFuture, refuseWhen } from './decision-command.rules';
import type { DecisionState } from './decision-state.rules';
import type { Channel, DecisionEvent } from './decision.events';
import { servedOn } from './legal-dates.rules';

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

export type ServiceCommand = SendDecision | RecordServiceAttempt | RecordService;

/** What follows from a command on the way to the parties. */
export function decideService(command: ServiceCommand, state: DecisionState): DecisionEvent {
  alive(state);
  switch (command.type) {
    case 'SendDecision':
      return send(command, state);
    case 'RecordServiceAttempt':
      return attempt(command, state);
    case 'RecordService':
      return serve(command, state);
  }
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

function toBeServed(state: DecisionState, personId: string, on: LocalDate): void {
  if (state.sentOn === null) throw new Refusal('NOT_SENT');
  checkParty(state, personId);
  refuseWhen(on < state.sentOn, 'SERVED_BEFORE_SENT', { sentOn: state.sentOn });
  const known = state.services[personId];
  refuseWhen(known !== undefined && known.takenOverOn !== null, 'ALREADY_SERVED');
  const attemptedOn = known?.attemptedOn ?? null;
  refuseWhen(attemptedOn !== null && on < attemptedOn, 'BEFORE_ATTEMPT', { attemptedOn });
}
