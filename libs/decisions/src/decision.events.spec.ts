import { join } from 'node:path';
import { describeGoldenEvents } from '#libs/testing';
import { decisionEvents } from './decision.events';
import { decisionNumberClaimed } from './decision-number.events';

describeGoldenEvents(join(__dirname, 'golden'), [...decisionEvents, decisionNumberClaimed]);
