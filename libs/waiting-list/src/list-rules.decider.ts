import { type CommandContext, type Decider, type LocalDate, Refusal } from '#libs/kernel';
import { getProgramme } from '#libs/programmes';
import { refuseWhen } from './entry-state.rules';
import type {
  ListRulesEvent,
  PriorityRuleAdopted,
  PriorityRuleRepealed,
  RefusalRuleAdopted,
  TieSeedDrawn,
} from './list-rules.events';

/** Which list: a provider's for a programme. */
export interface ListName {
  readonly programme: string;
  readonly provider: string;
}

type Said<Data> = Omit<Data, keyof ListName | 'version'>;

abstract class ListRulesCommand<Data> {
  constructor(
    readonly list: ListName,
    readonly data: Data,
    readonly context: CommandContext,
  ) {}
}

/** Draws the seed for ties, once for a list; refuses `SEED_ALREADY_DRAWN`. */
export class DrawTieSeed extends ListRulesCommand<Said<TieSeedDrawn['data']>> {
  readonly type = 'DrawTieSeed';
}

/**
 * Lets a list be ordered by points from a day on, today at the earliest, so that no order of the past changes;
 * draws the given seed where the list has none. Refuses `RULE_IN_PAST`, `CRITERION_TWICE`, `MANAGER_REQUIRED`.
 */
export class AdoptPriorityRule extends ListRulesCommand<
  Said<PriorityRuleAdopted['data']> & { readonly seed: string }
> {
  readonly type = 'AdoptPriorityRule';
}

/** Lets a list be ordered by arrival again; refuses `NO_PRIORITY_RULE`, `RULE_IN_PAST`, `MANAGER_REQUIRED`. */
export class RepealPriorityRule extends ListRulesCommand<Said<PriorityRuleRepealed['data']>> {
  readonly type = 'RepealPriorityRule';
}

/** Says what follows from refused offers; refuses `REFUSALS_REQUIRED`, `RULE_IN_PAST`, `MANAGER_REQUIRED`. */
export class AdoptRefusalRule extends ListRulesCommand<Said<RefusalRuleAdopted['data']>> {
  readonly type = 'AdoptRefusalRule';
}

export type ListRulesCommands = DrawTieSeed | AdoptPriorityRule | RepealPriorityRule | AdoptRefusalRule;

/** How far a list's rules have come. */
export interface ListRulesState {
  readonly seed: string | null;
  readonly priorityVersion: number;
  readonly byPoints: boolean;
  readonly refusalVersion: number;
}

/** The rules about a list's own rules. */
export const listRules: Decider<ListRulesCommands, ListRulesEvent, ListRulesState> = {
  initialState: { seed: null, priorityVersion: 0, byPoints: false, refusalVersion: 0 },
  evolve(state, event) {
    switch (event.type) {
      case 'TieSeedDrawn':
        return { ...state, seed: event.data.seed };
      case 'PriorityRuleAdopted':
        return { ...state, priorityVersion: event.data.version, byPoints: true };
      case 'PriorityRuleRepealed':
        return { ...state, priorityVersion: event.data.version, byPoints: false };
      case 'RefusalRuleAdopted':
        return { ...state, refusalVersion: event.data.version };
    }
  },
  decide(command, state) {
    getProgramme(command.list.programme);
    switch (command.type) {
      case 'DrawTieSeed':
        return drawSeed(command, state);
      case 'AdoptPriorityRule':
        return adoptPriority(command, state);
      case 'RepealPriorityRule':
        return repealPriority(command, state);
      case 'AdoptRefusalRule':
        return adoptRefusal(command, state);
    }
  },
};

function drawSeed({ list, data }: DrawTieSeed, state: ListRulesState): ListRulesEvent[] {
  refuseWhen(state.seed !== null, 'SEED_ALREADY_DRAWN');
  return [{ type: 'TieSeedDrawn', data: { ...list, ...data } }];
}

function adoptPriority(
  { list, data: { seed, ...data }, context }: AdoptPriorityRule,
  state: ListRulesState,
): ListRulesEvent[] {
  checkChange(data.validFrom, context);
  const criteria = data.criteria.map(({ criterion }) => criterion);
  const twice = criteria.find((criterion, index) => criteria.indexOf(criterion) !== index);
  if (twice) throw new Refusal('CRITERION_TWICE', { criterion: twice });
  const version = state.priorityVersion + 1;
  const drawn: ListRulesEvent[] =
    state.seed === null ? [{ type: 'TieSeedDrawn', data: { ...list, drawnOn: context.today, seed } }] : [];
  return [...drawn, { type: 'PriorityRuleAdopted', data: { ...list, ...data, version } }];
}

function repealPriority(
  { list, data, context }: RepealPriorityRule,
  state: ListRulesState,
): ListRulesEvent[] {
  refuseWhen(!state.byPoints, 'NO_PRIORITY_RULE');
  checkChange(data.validFrom, context);
  return [{ type: 'PriorityRuleRepealed', data: { ...list, ...data, version: state.priorityVersion + 1 } }];
}

function adoptRefusal({ list, data, context }: AdoptRefusalRule, state: ListRulesState): ListRulesEvent[] {
  checkChange(data.validFrom, context);
  const wrong = (data.consequence === 'ends-after') !== (data.after !== null);
  refuseWhen(wrong, 'REFUSALS_REQUIRED', { field: 'after' });
  return [{ type: 'RefusalRuleAdopted', data: { ...list, ...data, version: state.refusalVersion + 1 } }];
}

function checkChange(validFrom: LocalDate, { metadata, today }: CommandContext): void {
  refuseWhen(metadata.actor.role !== 'manager', 'MANAGER_REQUIRED');
  refuseWhen(validFrom < today, 'RULE_IN_PAST', { field: 'validFrom', today });
}
