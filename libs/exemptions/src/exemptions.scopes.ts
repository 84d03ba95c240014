import { recordingUnit, type ScopeSource } from '#libs/access';
import type { ExemptionProposed, ExemptionRedetermined } from './exemption.events';

const liableOf = ({ facts }: Pick<ExemptionProposed['data'], 'facts'>): string[] =>
  facts.liable.map(({ value }) => value.id);

/** An exemption is its unit's who proposed it; it concerns the beneficiary and whoever is liable. */
export const exemptionScopes: ScopeSource = {
  kind: 'exemption',
  version: 1,
  facts: {
    ExemptionProposed: (data: ExemptionProposed['data'], event) => ({
      units: recordingUnit(event),
      programme: data.programme,
      persons: [...new Set([data.beneficiaryId, ...liableOf(data)])],
    }),
    ExemptionRedetermined: (data: ExemptionRedetermined['data'], _event, { persons }) => ({
      persons: [...new Set([...persons, ...liableOf(data)])],
    }),
  },
};
