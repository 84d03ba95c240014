import { type CommandContext, type LocalDate, Refusal } from '#libs/kernel';
import type { DecisionState } from './decision-state.rules';
import type { DecisionDrafted } from './decision.events';

/** A command to one decision; all but the drafting refuse `DECISION_NOT_FOUND` and `DECISION_WITHDRAWN`. */
export abstract class DecisionCommandBase<Data> {
  constructor(
    readonly decisionId: string,
    readonly data: Data,
    readonly context: CommandContext,
  ) {}
}

/** Nothing to say beside who acts. */
export type Nothing = Readonly<Record<never, never>>;

/** The text of a decision or order. */
export interface TextChosen {
  readonly textKey: string;
  readonly textVersion: number;
}

/** What was drafted, of a decision that was not given up. */
export function alive({ drafted, withdrawnOn }: DecisionState): DecisionDrafted['data'] {
  if (!drafted) throw new Refusal('DECISION_NOT_FOUND');
  refuseWhen(withdrawnOn !== null, 'DECISION_WITHDRAWN', { withdrawnOn });
  return drafted;
}

/** Refuses `NOT_A_PARTY`. */
export function checkParty(state: DecisionState, personId: string): void {
  refuseWhen(!state.drafted?.parties.some((each) => each.personId === personId), 'NOT_A_PARTY');
}

/** The id under which the acting person signs in; refuses `PERSON_NOT_IDENTIFIED`. */
export function identified({ metadata: { actor } }: CommandContext): string {
  refuseWhen(actor.role === 'unidentified', 'PERSON_NOT_IDENTIFIED');
  return actor.id;
}

/** Refuses `DATE_IN_FUTURE`, naming the field. */
export function notInFuture(field: string, day: LocalDate, today: LocalDate): void {
  refuseWhen(day > today, 'DATE_IN_FUTURE', { field });
}

/** Refuses with the code when the condition holds. */
export function refuseWhen(
  condition: boolean,
  code: string,
  details: Readonly<Record<string, unknown>> = {},
): void {
  if (condition) throw new Refusal(code, details);
}
