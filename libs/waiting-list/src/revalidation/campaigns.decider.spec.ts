import { localDate } from '#libs/kernel';
import { given } from '#libs/testing';
import { campaignIdOf, contextOf, entryIdOf } from '../waiting-list.builder';
import { campaign, CAMPAIGN_LIMIT, StartCampaign } from './campaigns.decider';

const said = {
  campaignId: campaignIdOf(1),
  programme: 'home-help',
  municipality: null,
  provider: 'Izvajalec Koper',
  notConfirmedSince: localDate('2022-06-01'),
  entries: [entryIdOf(1), entryIdOf(2)],
};
const start = (more: Partial<StartCampaign['data']> = {}) =>
  new StartCampaign({ ...said, ...more }, contextOf('2022-12-01'));
const started = {
  type: 'RevalidationCampaignStarted' as const,
  data: { ...said, startedOn: localDate('2022-12-01') },
};

describe('A re-validation campaign', () => {
  it('names those whom it asks', () => {
    given(campaign, []).when(start()).then(started);
  });

  it('starts once, for a programme that exists, asks somebody and not too many at a time', () => {
    given(campaign, [started]).when(start()).thenRefused('CAMPAIGN_ALREADY_STARTED');
    given(campaign, [])
      .when(start({ programme: 'house-help' }))
      .thenRefused('PROGRAMME_NOT_KNOWN');
    given(campaign, [])
      .when(start({ entries: [] }))
      .thenRefused('NOTHING_TO_REVALIDATE');
    const many = Array.from({ length: CAMPAIGN_LIMIT + 1 }, (_, index) => entryIdOf(index + 1));
    given(campaign, [])
      .when(start({ entries: many }))
      .thenRefused('CAMPAIGN_TOO_LARGE', { limit: CAMPAIGN_LIMIT });
    given(campaign, [])
      .when(start({ notConfirmedSince: localDate('2022-12-02') }))
      .thenRefused('DATE_IN_FUTURE', { field: 'notConfirmedSince' });
  });
});
