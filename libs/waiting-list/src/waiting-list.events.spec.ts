import { join } from 'node:path';
import { describeGoldenEvents } from '#libs/testing';
import { waitingListEvents } from './entry.events';
import { listRulesEvents } from './list-rules.events';
import { revalidationCampaignStarted } from './revalidation.events';

describeGoldenEvents(join(__dirname, 'golden'), [
  ...waitingListEvents,
  ...listRulesEvents,
  revalidationCampaignStarted,
]);
