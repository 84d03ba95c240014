import { join } from 'node:path';
import { describeGoldenEvents } from '#libs/testing';
import { caseHoldEvents, destructionEvents } from './destruction.events';
import { retentionPeriodSet } from './schedule.events';

describeGoldenEvents(join(__dirname, 'golden'), [
  ...destructionEvents,
  ...caseHoldEvents,
  retentionPeriodSet,
]);
