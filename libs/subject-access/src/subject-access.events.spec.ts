import { join } from 'node:path';
import { describeGoldenEvents } from '#libs/testing';
import { subjectAccessEvents } from './subject-access.events';

describeGoldenEvents(join(__dirname, 'golden'), subjectAccessEvents);
