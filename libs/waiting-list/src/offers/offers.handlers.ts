import { Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandOutcome } from '#libs/event-store';
import { type LocalDate, Refusal } from '#libs/kernel';
import { Database } from '#libs/platform';
import { whenBuilt } from '#libs/projections';
import { ALL_RECORDED } from '../entries/as-of';
import { LIVE_MARKS } from '../entries/live-entries';
import { EntryDesk } from '../entry-desk';
import { EntryReader } from '../entry-reader';
import { EntryCommand } from '../entry-state.rules';
import type { ListName } from '../list-rules.decider';
import { listRulesView } from '../list-rules/list-rules.projection';
import { marksView } from '../marks/marks.projection';
import type { AppliedRefusalRule, OfferRefused } from '../offer.events';
import { LapseOffer, NO_REFUSAL_RULE, OfferPlace, RefuseOffer } from '../offers.decider';
import { orderOn, refusalRuleOn } from '../order/list-history.rules';
import { listHistory, rulesOf } from '../order/list-history.query';
import { ORDER_VIEWS } from '../order/order.handlers';
import { EntryRunner } from '../waiting-list.handlers';

/** Offers a place; looks up who stands before. Refuses as `OfferPlace` does, and `NOT_ON_LIST`. */
export class MakeOffer extends EntryCommand<Omit<OfferPlace['data'], 'rank' | 'passedOver'>> {}

/** Records a refusal; looks up the rule on refusals of its day. */
export class DeclineOffer extends EntryCommand<Omit<OfferRefused['data'], 'rule'>> {}

/** Notes that nobody answered in time; looks up the rule on refusals of today. */
export class NoteLapse extends EntryCommand<{ readonly offerId: string }> {}

@CommandHandler(MakeOffer)
export class MakeOfferHandler implements ICommandHandler<MakeOffer> {
  constructor(
    private readonly entries: EntryRunner,
    private readonly reader: EntryReader,
    private readonly desk: EntryDesk,
    private readonly database: Database,
  ) {}

  async execute({ entryId, data, context }: MakeOffer): Promise<CommandOutcome> {
    const { placed } = await this.reader.get(entryId);
    await this.desk.catchUp(...ORDER_VIEWS);
    const on = data.offeredOn;
    const history = await listHistory(this.database, placed, ALL_RECORDED, { from: on, to: on });
    const order = orderOn(history, on);
    const rank = order.find(({ facts }) => facts.entryId === entryId)?.rank;
    if (rank === undefined) throw new Refusal('NOT_ON_LIST', { on });
    const before = order.slice(0, rank - 1).map(({ facts }) => facts.entryId);
    const paused = before.filter((id) =>
      history.spans.get(id)?.some((span) => holds(span, on) && span.paused),
    );
    const skipped = new Set([...paused, ...(await this.offered(before))]);
    const passedOver = before.filter((id) => !skipped.has(id));
    return this.entries.run(new OfferPlace(entryId, { ...data, rank, passedOver }, context));
  }

  private async offered(entryIds: readonly string[]): Promise<string[]> {
    const asked = this.database.query<{ id: string }>(
      `select entry_id as id from ${LIVE_MARKS}.offers
        where entry_id = any($1) and standing in ('open', 'accepted')`,
      [entryIds],
    );
    return (await whenBuilt(marksView.name, asked)).rows.map(({ id }) => id);
  }
}

const holds = ({ from, to }: { from: LocalDate; to: LocalDate | null }, on: LocalDate): boolean =>
  from <= on && (to === null || on < to);

@Injectable()
class RefusalRules {
  constructor(
    protected readonly entries: EntryRunner,
    private readonly reader: EntryReader,
    private readonly desk: EntryDesk,
    private readonly database: Database,
  ) {}

  protected async ruleOf(entryId: string, on: LocalDate): Promise<AppliedRefusalRule> {
    const { placed } = await this.reader.get(entryId);
    await this.desk.catchUp(listRulesView.name);
    const list: ListName = placed;
    const rule = refusalRuleOn(await rulesOf(this.database, list, ALL_RECORDED), on);
    if (!rule) return NO_REFUSAL_RULE;
    const { version, consequence, after, lapsedCounts } = rule;
    return { version, consequence, after, lapsedCounts };
  }
}

@CommandHandler(DeclineOffer)
export class DeclineOfferHandler extends RefusalRules implements ICommandHandler<DeclineOffer> {
  async execute({ entryId, data, context }: DeclineOffer): Promise<CommandOutcome> {
    const rule = await this.ruleOf(entryId, data.refusedOn);
    return this.entries.run(new RefuseOffer(entryId, { ...data, rule }, context));
  }
}

@CommandHandler(NoteLapse)
export class NoteLapseHandler extends RefusalRules implements ICommandHandler<NoteLapse> {
  async execute({ entryId, data, context }: NoteLapse): Promise<CommandOutcome> {
    const rule = await this.ruleOf(entryId, context.today);
    return this.entries.run(new LapseOffer(entryId, { ...data, rule }, context));
  }
}

/** The commands about offers that look something up first. */
export const offerCommandHandlers = [MakeOfferHandler, DeclineOfferHandler, NoteLapseHandler];
