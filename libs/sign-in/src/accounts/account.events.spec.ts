import { join } from 'node:path';
import { describeGoldenEvents } from '#libs/testing';
import { accountEvents } from './account.events';

describeGoldenEvents(join(__dirname, 'golden'), accountEvents);
