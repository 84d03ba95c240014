import { join } from 'node:path';
import { describeGoldenEvents } from '#libs/testing';
import { capacityEvents } from './capacity.events';

describeGoldenEvents(join(__dirname, 'golden'), capacityEvents);
