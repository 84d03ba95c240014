import { join } from 'node:path';
import { describeGoldenEvents } from '#libs/testing';
import { erasureEvents } from './erasure.events';

describeGoldenEvents(join(__dirname, 'golden'), erasureEvents);
