import type { Decider } from '#libs/kernel';
import { type DecisionState, evolveDecision, noDecision } from './decision-state.rules';
import type { DecisionEvent } from './decision.events';
import { decideDrafting, type DraftingCommand } from './drafting.decider';
import { decideRemedy, type RemedyCommand } from './remedies.decider';
import { decideService, type ServiceCommand } from './service.decider';

export type DecisionCommand = DraftingCommand | ServiceCommand | RemedyCommand;

/** The rules of one decision: drafting and approval, service, remedies. */
export const decisionDecider: Decider<DecisionCommand, DecisionEvent, DecisionState> = {
  initialState: noDecision,
  evolve: evolveDecision,
  decide(command, state) {
    switch (command.type) {
      case 'DraftDecision':
      case 'ReturnDecision':
      case 'ReviseDecision':
      case 'ResubmitDecision':
      case 'ApproveDecision':
      case 'NumberDecision':
      case 'SignDecision':
      case 'WithdrawDecision':
        return [decideDrafting(command, state)];
      case 'SendDecision':
      case 'RecordServiceAttempt':
      case 'RecordService':
        return [decideService(command, state)];
      default:
        return decideRemedy(command, state);
    }
  },
};
