import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PostgresEventStore } from '#libs/event-store';
import { openDatabase } from '#libs/platform';
import { MIGRATIONS } from '../../apps/house/src';
import { benchAppend } from './append.bench';
import { benchReplay } from './replay.bench';
