import { join } from 'node:path';
import { describeGoldenEvents } from '#libs/testing';
import { waitingListEvents } from './waiting-list.events';

describeGoldenEvents(join(__dirname, 'golden'), waitingListEvents);
