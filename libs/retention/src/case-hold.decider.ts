import { type CommandContext, type Decider, Refusal } from '#libs/kernel';
import type { CaseHoldEvent } from './destruction.events';
import type { CaseHoldGround, CaseRef } from './retention-case.rules';

abstract class CaseHoldCommandBase {
  constructor(
    readonly of: CaseRef & { readonly personId: string },
    readonly ground: CaseHoldGround,
    readonly context: CommandContext,
  ) {}
}

/** Keeps a case from being destroyed; nothing when it is so already; refuses `NOT_IN_CHARGE_OF_HOLDS`. */
export class PlaceCaseHold extends CaseHoldCommandBase {
  readonly type = 'PlaceCaseHold';
}

/** Ends a hold on a case; nothing when there is none; refuses `NOT_IN_CHARGE_OF_HOLDS`. */
export class LiftCaseHold extends CaseHoldCommandBase {
  readonly type = 'LiftCaseHold';
}

/** The stream of the holds on a case. */
export const caseHoldStream = ({ id }: CaseRef): string => `caseHold-${id}`;

const IN_CHARGE = ['data-protection-officer', 'manager'];

/** The rules of the holds on one case; the state are the grounds that hold. */
export const caseHoldDecider: Decider<
  PlaceCaseHold | LiftCaseHold,
  CaseHoldEvent,
  readonly CaseHoldGround[]
> = {
  initialState: [],
  evolve: (grounds, { type, data }) =>
    type === 'CaseHoldPlaced'
      ? [...grounds, data.ground]
      : grounds.filter((ground) => ground !== data.ground),
  decide({ type, of, ground, context }, grounds) {
    const { metadata, today } = context;
    if (!IN_CHARGE.includes(metadata.actor.role)) throw new Refusal('NOT_IN_CHARGE_OF_HOLDS');
    const held = grounds.includes(ground);
    const about = { kind: of.kind, caseId: of.id, ground };
    if (type === 'PlaceCaseHold')
      return held
        ? []
        : [{ type: 'CaseHoldPlaced', data: { ...about, personId: of.personId, placedOn: today } }];
    return held ? [{ type: 'CaseHoldLifted', data: { ...about, liftedOn: today } }] : [];
  },
};
