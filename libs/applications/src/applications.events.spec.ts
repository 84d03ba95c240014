import { join } from 'node:path';
import { describeGoldenEvents } from '#libs/testing';
import { applicationEvents } from './applications.events';

describeGoldenEvents(join(__dirname, 'golden'), applicationEvents);
