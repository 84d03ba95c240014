import { recordingUnit, type ScopeSource } from '#libs/access';
import type { DecisionDrafted, DecisionRevised } from './drafting.events';

const personsOf = ({ parties }: Pick<DecisionDrafted['data'], 'parties'>): string[] => [
  ...new Set(parties.map(({ personId }) => personId)),
];

/** A decision is handled where its application is, else in the unit that drafted it. */
export const decisionScopes: ScopeSource = {
  kind: 'decision',
  version: 1,
  facts: {
    DecisionDrafted: (data: DecisionDrafted['data'], event) => ({
      units: data.unit === null ? recordingUnit(event) : [data.unit],
      programme: data.programme,
      application: data.applicationId,
      persons: personsOf(data),
    }),
    DecisionRevised: (data: DecisionRevised['data']) => ({ persons: personsOf(data) }),
  },
};
