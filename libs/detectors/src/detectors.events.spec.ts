import { join } from 'node:path';
import { describeGoldenEvents } from '#libs/testing';
import { findingEvents } from './findings/finding.events';
import { settingsEvents } from './settings/settings.events';

describeGoldenEvents(join(__dirname, 'golden'), [...findingEvents, ...settingsEvents]);
