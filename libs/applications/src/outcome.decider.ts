import { at, deadlineAfter, defineParameter, type Period } from '#libs/kernel';
import { ApplicationCommandBase, type ApplicationState, existing } from './application-state.rules';
import type { ApplicationEvent } from './applications.events';
import type { ApplicationDecided, ApplicationDecisionAnnulled } from './outcome.events';

/** Records that a decision on the application was issued, once a decision; also on an application that has ended. */
export class RecordOutcome extends ApplicationCommandBase<ApplicationDecided['data']> {
  readonly type = 'RecordOutcome';
}

/** Records that the decision was annulled: it is to be decided again; nothing where that decision is not recorded. */
export class RecordAnnulment extends ApplicationCommandBase<
  Omit<ApplicationDecisionAnnulled['data'], 'decisionDueOn'>
> {
  readonly type = 'RecordAnnulment';
}

export type OutcomeCommand = RecordOutcome | RecordAnnulment;

/** How long the office has for a new decision after the first one was annulled. */
export const decisionAfterAnnulment = defineParameter<Period>('applications.decision-after-annulment', [
  {
    value: { count: 30, unit: 'days' },
    from: null,
    source: 'ZUP, člen 251',
    verified: false,
    note: 'rok 30 dni od prejema odločbe druge stopnje ni potrjen',
  },
]);

/** What follows for the application from a decision on it; refuses `APPLICATION_NOT_KNOWN`. */
export function decideOutcome(command: OutcomeCommand, state: ApplicationState): ApplicationEvent[] {
  existing(state);
  const known = state.decisions.some(({ decisionId }) => decisionId === command.data.decisionId);
  if (command.type === 'RecordOutcome')
    return known ? [] : [{ type: 'ApplicationDecided', data: command.data }];
  if (!known) return [];
  const { annulledOn } = command.data;
  const decisionDueOn = deadlineAfter(annulledOn, at(decisionAfterAnnulment, annulledOn).value);
  return [{ type: 'ApplicationDecisionAnnulled', data: { ...command.data, decisionDueOn } }];
}
