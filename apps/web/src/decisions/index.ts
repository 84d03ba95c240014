/** What other pages offer of decisions. */
export { DraftDecision, useDrafting } from './draft-decision';
export { DecisionStatus } from './decision-status';
export { letterOf } from './letter-of';
