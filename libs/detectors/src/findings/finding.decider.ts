import type { CommandContext, Decider } from '#libs/kernel';
import type { FindingEvent, FindingLookedInto } from './finding.events';

/** Says that a finding was looked into; nothing when the same was said of as much evidence. */
export class LookIntoFinding {
  readonly type = 'LookIntoFinding';
  constructor(
    readonly data: Omit<FindingLookedInto['data'], 'lookedIntoOn'>,
    readonly context: CommandContext,
  ) {}
}

/** The last look at a finding. */
export type FindingState = FindingLookedInto['data'] | null;

/** The rules of one finding. */
export const finding: Decider<LookIntoFinding, FindingEvent, FindingState> = {
  initialState: null,
  evolve: (_state, event) => event.data,
  decide({ data, context }, state) {
    if (state?.note === data.note && state.evidence === data.evidence) return [];
    return [{ type: 'FindingLookedInto', data: { ...data, lookedIntoOn: context.today } }];
  },
};
