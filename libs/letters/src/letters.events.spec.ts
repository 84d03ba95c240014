import { join } from 'node:path';
import { describeGoldenEvents } from '#libs/testing';
import { letterTextPublished } from './letter-texts.events';
import { letterProduced } from './letters.events';

describeGoldenEvents(join(__dirname, 'golden'), [letterProduced, letterTextPublished]);
