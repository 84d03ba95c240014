import { Refusal } from '#libs/kernel';
import { ExemptionCommandBase } from './exemption-command.rules';
import type { DeterminationCeased, DeterminationIssued } from './exemption.events';
import type { Determined } from './in-force.rules';

/** Brings a determination into force by the decision that was issued on it; refuses `DETERMINATION_NOT_FOUND`. */
export class IssueDetermination extends ExemptionCommandBase<DeterminationIssued['data']> {
  readonly type = 'IssueDetermination';
}

/**
 * Ends what a decision brought into force, since it was annulled or replaced; nothing where that decision
 * brought nothing into force; refuses `DETERMINATION_NOT_FOUND`.
 */
export class CeaseDetermination extends ExemptionCommandBase<DeterminationCeased['data']> {
  readonly type = 'CeaseDetermination';
}

/** What follows from a decision that was issued or lost its force. */
export function decideIssuing(
  { type, data }: IssueDetermination | CeaseDetermination,
  determinations: readonly Determined[],
): (DeterminationIssued | DeterminationCeased)[] {
  const { determinationId, decisionId } = data;
  const found = determinations.find(({ id }) => id === determinationId);
  if (!found) throw new Refusal('DETERMINATION_NOT_FOUND', { determinationId });
  const inForce = found.decisions.includes(decisionId);
  if (type === 'IssueDetermination') return inForce ? [] : [{ type: 'DeterminationIssued', data }];
  return inForce ? [{ type: 'DeterminationCeased', data }] : [];
}
