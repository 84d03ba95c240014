import { type Decider, Refusal } from '#libs/kernel';
import type { DecisionNumberClaimed } from './decision-number.events';

/** The decision a number belongs to; null while it is free. */
export interface NumberState {
  readonly decisionId: string | null;
}

/** Claims a number for a decision; nothing when it is that decision's; refuses `NUMBER_TAKEN`. */
export const decisionNumber: Decider<DecisionNumberClaimed['data'], DecisionNumberClaimed, NumberState> = {
  initialState: { decisionId: null },
  evolve: (_, { data }) => ({ decisionId: data.decisionId }),
  decide(claim, { decisionId }) {
    if (decisionId === claim.decisionId) return [];
    if (decisionId !== null) throw new Refusal('NUMBER_TAKEN', { number: claim.number });
    return [{ type: 'DecisionNumberClaimed', data: claim }];
  },
};
