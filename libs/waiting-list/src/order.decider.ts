import {
  EntryCommand,
  type EntryState,
  latest,
  noteWhereOther,
  notInFuture,
  open,
  refuseWhen,
} from './entry-state.rules';
import type { EntryReranked, PriorityFacts, PriorityFactsStated } from './order.events';
import type { WaitingListEvent } from './entry.events';

/** Says what a priority rule asks beside the need; nothing where it is so already. Refuses `CHANGE_BEFORE_LISTING`. */
export class StatePriorityFacts extends EntryCommand<PriorityFactsStated['data']> {
  readonly type = 'StatePriorityFacts';
}

/**
 * Puts an entry elsewhere in the order by hand; ranks and those passed are how the list stands. For another
 * reason than those listed a manager and a note are needed: `MANAGER_REQUIRED`, `NOTE_REQUIRED`. Refuses
 * `RERANK_BEFORE_LISTING`, `RERANK_BEFORE_ITSELF`; nothing where the entry stands there already.
 */
export class RerankEntry extends EntryCommand<EntryReranked['data']> {
  readonly type = 'RerankEntry';
}

export type OrderCommand = StatePriorityFacts | RerankEntry;

/** What follows from a command about an entry's place in the order. */
export function decideOrder(command: OrderCommand, state: EntryState): WaitingListEvent[] {
  switch (command.type) {
    case 'StatePriorityFacts':
      return stateFacts(command, state);
    case 'RerankEntry':
      return rerank(command, state);
  }
}

function stateFacts({ data, context }: StatePriorityFacts, state: EntryState): WaitingListEvent[] {
  const { listedOn } = open(state);
  notInFuture('effectiveOn', data.effectiveOn, context.today);
  refuseWhen(data.effectiveOn < listedOn, 'CHANGE_BEFORE_LISTING');
  const before = latest(state.facts, data.effectiveOn);
  if (before && same(before.facts, data.facts)) return [];
  return [{ type: 'PriorityFactsStated', data }];
}

const same = (a: PriorityFacts, b: PriorityFacts): boolean =>
  a.livesAlone === b.livesAlone &&
  a.hospitalDischarge === b.hospitalDischarge &&
  a.terminallyIll === b.terminallyIll;

function rerank({ entryId, data, context }: RerankEntry, state: EntryState): WaitingListEvent[] {
  const { listedOn } = open(state);
  notInFuture('effectiveOn', data.effectiveOn, context.today);
  refuseWhen(data.effectiveOn < listedOn, 'RERANK_BEFORE_LISTING', { field: 'effectiveOn' });
  refuseWhen(data.before === entryId, 'RERANK_BEFORE_ITSELF', { field: 'before' });
  const isManager = context.metadata.actor.role === 'manager';
  refuseWhen(data.reason === 'other' && !isManager, 'MANAGER_REQUIRED', { field: 'reason' });
  noteWhereOther(data.reason, data.noteRef);
  if (data.fromRank === data.toRank) return [];
  return [{ type: 'EntryReranked', data }];
}
