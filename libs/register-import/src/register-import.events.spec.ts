import { join } from 'node:path';
import { describeGoldenEvents } from '#libs/testing';
import { registerImportEvents } from './register-import.events';

describeGoldenEvents(join(__dirname, 'golden'), registerImportEvents);
