/** What other pages offer of decisions. */
export { DraftDecision } from './draft-decision';
