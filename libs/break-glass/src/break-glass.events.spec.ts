import { join } from 'node:path';
import { describeGoldenEvents } from '#libs/testing';
import { breakGlassEvents } from './break-glass.events';

describeGoldenEvents(join(__dirname, 'golden'), breakGlassEvents);
