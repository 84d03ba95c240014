import { recordingUnit, type ScopeSource } from '#libs/access';
import type { RevalidationCampaignStarted } from './revalidation.events';
import type { PlacedOnWaitingList } from './waiting-list.events';

/** An entry stands at its provider; it is handled where its application is, else where it was recorded. */
export const entryScopes: ScopeSource = {
  kind: 'entry',
  version: 1,
  facts: {
    PlacedOnWaitingList: (
      { personId, provider, programme, municipality, applicationId }: PlacedOnWaitingList['data'],
      event,
    ) => ({
      units: recordingUnit(event),
      providers: [provider],
      programme,
      municipality,
      application: applicationId,
      persons: [personId],
    }),
  },
};

/** A campaign is its starter's unit's, and its provider's where it asks the people of one. */
export const campaignScopes: ScopeSource = {
  kind: 'campaign',
  version: 1,
  facts: {
    RevalidationCampaignStarted: (
      { programme, municipality, provider }: RevalidationCampaignStarted['data'],
      event,
    ) => ({
      units: recordingUnit(event),
      providers: provider === null ? [] : [provider],
      programme,
      municipality,
    }),
  },
};
