import { join } from 'node:path';
import { describeGoldenEvents } from '#libs/testing';
import { exemptionEvents } from './exemption.events';

describeGoldenEvents(join(__dirname, 'golden'), exemptionEvents);
