import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#libs/event-store';
import type { CommandContext, LocalDate, RecordedEvent } from '#libs/kernel';
import { Refusal } from '#libs/kernel';
import { Database, NotFound } from '#libs/platform';
import { whenBuilt } from '#libs/projections';
import type { Reaction, Reactor } from '#libs/reactors';
import { EntryDesk } from '../entry-desk';
import { campaignStream } from '../entry-id';
import { ALL_RECORDED, onListAsKnown } from '../entries/as-of';
import { checkProgramme, LIVE_ENTRIES, LIVE_MARKS } from '../entries/live-entries';
import { waitingListView } from '../entries/waiting-list.projection';
import { marksView } from '../marks/marks.projection';
import { AskRevalidation } from '../revalidation.decider';
import { revalidationCampaignStarted, type RevalidationCampaignStarted } from '../revalidation.events';
import type { EntryRunner } from '../waiting-list.handlers';
import { campaign, CAMPAIGN_LIMIT, StartCampaign } from './campaigns.decider';

/** Selects those who wait and have not been confirmed since a day, nor are being asked, and starts a campaign. */
export class SelectAndStartCampaign {
  constructor(
    readonly data: Omit<RevalidationCampaignStarted['data'], 'startedOn' | 'entries'>,
    readonly context: CommandContext,
  ) {}
}

@CommandHandler(SelectAndStartCampaign)
export class SelectAndStartCampaignHandler implements ICommandHandler<SelectAndStartCampaign> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly desk: EntryDesk,
    private readonly database: Database,
  ) {}

  async execute({ data, context }: SelectAndStartCampaign): Promise<CommandOutcome> {
    checkProgramme(data.programme);
    await this.desk.catchUp(waitingListView.name, marksView.name);
    const entries = await whenBuilt(marksView.name, this.select(data, context.today));
    return this.runner.run({
      stream: campaignStream(data.campaignId),
      decider: campaign,
      command: new StartCampaign({ ...data, entries }, context),
      metadata: context.metadata,
    });
  }

  private async select(data: SelectAndStartCampaign['data'], today: LocalDate): Promise<string[]> {
    const listed = onListAsKnown(data, today, ALL_RECORDED);
    const since = `$${listed.parameters.length + 1}::date`;
    const { rows } = await this.database.query<{ id: string }>(
      `select e.entry_id as id from ${LIVE_ENTRIES}.entries e
        where ${listed.sql} and e.listed_on < ${since} and not exists (
          select 1 from ${LIVE_MARKS}.revalidations r where r.entry_id = e.entry_id
             and (r.confirmed_on >= ${since} or r.standing in ('asked', 'letter-produced', 'reminded')))
        order by e.listed_on, e.entry_id limit ${CAMPAIGN_LIMIT + 1}`,
      [...listed.parameters, data.notConfirmedSince],
    );
    return rows.map(({ id }) => id);
  }
}

/** Asks everyone whom a campaign selected; those who no longer wait, or are asked already, are passed over. */
export const askOnCampaign = (entries: EntryRunner): Reactor => ({
  name: 'revalidation-asks',
  eventTypes: [revalidationCampaignStarted.type],
  async react(event: RecordedEvent, reaction: Reaction): Promise<void> {
    const { campaignId, startedOn, entries: selected } = event.data as RevalidationCampaignStarted['data'];
    const context = { metadata: reaction.metadata('re-validation'), today: startedOn };
    for (const entryId of selected)
      try {
        await entries.run(new AskRevalidation(entryId, { campaignId, askedOn: startedOn }, context));
      } catch (error) {
        if (!(error instanceof Refusal) && !(error instanceof NotFound)) throw error;
      }
  },
});
