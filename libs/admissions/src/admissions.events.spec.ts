import { join } from 'node:path';
import { describeGoldenEvents } from '#libs/testing';
import { admissionEvents } from './admissions.events';

describeGoldenEvents(join(__dirname, 'golden'), admissionEvents);
