import type { View } from '#libs/projections';
import { campaignStream } from '../entry-id';
import { revalidationCampaignStarted, type RevalidationCampaignStarted } from '../revalidation.events';

const ID_FROM = campaignStream('').length;

/** The re-validation campaigns; how each entry stands is among the marks. */
export const campaignsView: View<RevalidationCampaignStarted['data'] | null> = {
  name: 'revalidation-campaigns',
  version: 1,
  eventTypes: [revalidationCampaignStarted.type],
  tables: [
    {
      name: 'campaigns',
      columns: [
        { name: 'campaign_id', type: 'uuid' },
        { name: 'programme', type: 'text' },
        { name: 'municipality', type: 'text', nullable: true },
        { name: 'provider', type: 'text', nullable: true },
        { name: 'not_confirmed_since', type: 'date' },
        { name: 'started_on', type: 'date' },
        { name: 'selected', type: 'integer' },
      ],
      indexes: [
        'create unique index on {table} (campaign_id)',
        'create index on {table} (programme, started_on desc, campaign_id)',
      ],
    },
  ],
  key: (event) => event.stream,
  initialState: null,
  evolve: (_state, event) => event.data as RevalidationCampaignStarted['data'],
  rows: (key, data) => ({
    campaigns: data
      ? [
          [
            key.slice(ID_FROM),
            data.programme,
            data.municipality,
            data.provider,
            data.notConfirmedSince,
            data.startedOn,
            data.entries.length,
          ],
        ]
      : [],
  }),
};
