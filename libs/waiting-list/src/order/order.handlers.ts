import { Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#libs/event-store';
import { Refusal } from '#libs/kernel';
import { Database } from '#libs/platform';
import { EntryDesk } from '../entry-desk';
import { listRulesStream } from '../entry-id';
import { EntryReader } from '../entry-reader';
import { EntryCommand } from '../entry-state.rules';
import { ALL_RECORDED } from '../entries/as-of';
import { waitingListView } from '../entries/waiting-list.projection';
import {
  AdoptPriorityRule,
  AdoptRefusalRule,
  DrawTieSeed,
  listRules,
  RepealPriorityRule,
} from '../list-rules.decider';
import { listRulesView } from '../list-rules/list-rules.projection';
import { marksView } from '../marks/marks.projection';
import { RerankEntry } from '../order.decider';
import type { EntryReranked } from '../order.events';
import { EntryRunner } from '../waiting-list.handlers';
import { orderOn } from './list-history.rules';
import { listHistory } from './list-history.query';

/** The views that an order is made of. */
export const ORDER_VIEWS = [waitingListView.name, marksView.name, listRulesView.name] as const;

/** Where somebody is to stand: at a rank, or directly before another one. */
export type Place = { readonly rank: number } | { readonly before: string };

/**
 * Puts an entry elsewhere in its list as it stands on a day; refuses as `RerankEntry` does, and `NOT_ON_LIST`,
 * `BEFORE_NOT_ON_LIST`, `RANK_OUT_OF_RANGE`.
 */
export class PutElsewhere extends EntryCommand<
  Pick<EntryReranked['data'], 'effectiveOn' | 'reason' | 'noteRef'> & { readonly place: Place }
> {}

@CommandHandler(PutElsewhere)
export class PutElsewhereHandler implements ICommandHandler<PutElsewhere> {
  constructor(
    private readonly entries: EntryRunner,
    private readonly reader: EntryReader,
    private readonly desk: EntryDesk,
    private readonly database: Database,
  ) {}

  async execute({ entryId, data, context }: PutElsewhere): Promise<CommandOutcome> {
    const { placed } = await this.reader.get(entryId);
    await this.desk.catchUp(...ORDER_VIEWS);
    const { place, effectiveOn, ...why } = data;
    const days = { from: effectiveOn, to: effectiveOn };
    const history = await listHistory(this.database, placed, ALL_RECORDED, days);
    const order = orderOn(history, effectiveOn).map(({ facts }) => facts.entryId);
    const moved = { effectiveOn, ...why, ...moveIn(order, entryId, place) };
    return this.entries.run(new RerankEntry(entryId, moved, context));
  }
}

/** The move that brings an entry to a place of the order; refuses as `PutElsewhere` says. */
export function moveIn(
  order: readonly string[],
  entryId: string,
  place: Place,
): Pick<EntryReranked['data'], 'before' | 'fromRank' | 'toRank' | 'passed'> {
  const fromRank = order.indexOf(entryId) + 1;
  if (fromRank === 0) throw new Refusal('NOT_ON_LIST');
  const rest = order.filter((id) => id !== entryId);
  const toRank = 'rank' in place ? place.rank : rest.indexOf(place.before) + 1;
  if ('before' in place && place.before === entryId)
    throw new Refusal('RERANK_BEFORE_ITSELF', { field: 'before' });
  if (toRank === 0) throw new Refusal('BEFORE_NOT_ON_LIST', { field: 'before' });
  if (toRank > order.length) throw new Refusal('RANK_OUT_OF_RANGE', { field: 'rank', of: order.length });
  const passed = rest.slice(toRank - 1, Math.max(toRank - 1, fromRank - 1));
  return { before: rest[toRank - 1] ?? null, fromRank, toRank, passed };
}

type ListRulesCommand = DrawTieSeed | AdoptPriorityRule | RepealPriorityRule | AdoptRefusalRule;

@Injectable()
class ListRulesHandler<Command extends ListRulesCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute(command: Command): Promise<CommandOutcome> {
    const { metadata, expectedRevision } = command.context;
    return this.runner.run({
      stream: listRulesStream(command.list),
      decider: listRules,
      command,
      metadata,
      ...(expectedRevision === undefined ? {} : { expectedRevision }),
    });
  }
}

@CommandHandler(DrawTieSeed)
class DrawTieSeedHandler extends ListRulesHandler<DrawTieSeed> {}

@CommandHandler(AdoptPriorityRule)
class AdoptPriorityRuleHandler extends ListRulesHandler<AdoptPriorityRule> {}

@CommandHandler(RepealPriorityRule)
class RepealPriorityRuleHandler extends ListRulesHandler<RepealPriorityRule> {}

@CommandHandler(AdoptRefusalRule)
class AdoptRefusalRuleHandler extends ListRulesHandler<AdoptRefusalRule> {}

/** The commands about the order of a list. */
export const orderCommandHandlers = [
  PutElsewhereHandler,
  DrawTieSeedHandler,
  AdoptPriorityRuleHandler,
  RepealPriorityRuleHandler,
  AdoptRefusalRuleHandler,
];
