import type { CommandContext, Decider } from '#libs/kernel';
import { getProgramme } from '#libs/programmes';
import { notInFuture, refuseWhen } from '../entry-state.rules';
import type { RevalidationCampaignStarted } from '../revalidation.events';

/** How many people one campaign may ask. */
export const CAMPAIGN_LIMIT = 2_000;

/**
 * Starts a campaign; `entries` are those selected. Refuses `CAMPAIGN_ALREADY_STARTED`, `NOTHING_TO_REVALIDATE`,
 * `CAMPAIGN_TOO_LARGE`, `DATE_IN_FUTURE`.
 */
export class StartCampaign {
  readonly type = 'StartCampaign';

  constructor(
    readonly data: Omit<RevalidationCampaignStarted['data'], 'startedOn'>,
    readonly context: CommandContext,
  ) {}
}

/** The rules of one campaign. */
export const campaign: Decider<StartCampaign, RevalidationCampaignStarted, boolean> = {
  initialState: false,
  evolve: () => true,
  decide({ data, context }, started) {
    refuseWhen(started, 'CAMPAIGN_ALREADY_STARTED');
    getProgramme(data.programme);
    notInFuture('notConfirmedSince', data.notConfirmedSince, context.today);
    refuseWhen(data.entries.length === 0, 'NOTHING_TO_REVALIDATE');
    refuseWhen(data.entries.length > CAMPAIGN_LIMIT, 'CAMPAIGN_TOO_LARGE', { limit: CAMPAIGN_LIMIT });
    return [{ type: 'RevalidationCampaignStarted', data: { ...data, startedOn: context.today } }];
  },
};
