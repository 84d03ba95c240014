import 'reflect-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { EventStore } from '#libs/event-store';
import { Configuration, Database } from '#libs/platform';
import { HouseModule } from '../../apps/house/src';
import { benchAppend } from './append.bench';
import { benchCasePage } from './case-page.bench';
import { benchCasework } from './casework.bench';
import { benchEvidence } from './evidence.bench';
import { benchLists } from './lists.bench';
import { benchRebuild } from './rebuild.bench';
import { benchReplay } from './replay.bench';
import { printTables, type Report } from './report';

const PARTS = ['append', 'lists', 'rebuild', 'replay', 'evidence', 'casework', 'case-page'] as const;

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: PARTS.join() },
    events: { type: 'string', default: '1000000' },
    entries: { type: 'string', default: '10000,100000,1000000' },
    seed: { type: 'string', default: '1' },
    persons: { type: 'string', default: '2000' },
    json: { type: 'string' },
  },
});

/** Measures everything in one run on one PostgreSQL with fsync on; prints tables, and JSON where asked. */
async function main(): Promise<void> {
  const wanted = new Set(values.only.split(','));
  const dataDir = mkdtempSync(join(tmpdir(), 'spis-bench-'));
  const configuration = Configuration.from({ SPIS_DATA_DIR: dataDir, SPIS_LOG_LEVEL: 'error' });
  const house = await NestFactory.createApplicationContext(HouseModule.of(configuration), {
    logger: ['error'],
  });
  try {
    const store = house.get(EventStore);
    const url = urlOf(house.get(Database));
    const seed = Number(values.seed);
    const report: Report = { machine: await machineOf(house.get(Database)), load: loadavg()[0] ?? 0 };
    const keep = (): void => {
      if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
    };
    if (wanted.has('append')) report.append = await benchAppend(store, url);
    keep();
    if (wanted.has('lists'))
      report.lists = await benchLists(house, values.entries.split(',').map(Number), seed);
    keep();
    if (wanted.has('rebuild')) report.rebuild = await benchRebuild(house, Number(values.events), seed);
    keep();
    if (wanted.has('replay')) report.replay = await benchReplay(store, url);
    keep();
    if (wanted.has('evidence')) report.evidence = await benchEvidence(house);
    keep();
    if (wanted.has('casework')) report.casework = await benchCasework(Number(values.persons), seed);
    keep();
    if (wanted.has('case-page')) report.casePage = await benchCasePage();
    report.peakMemoryMiB = Math.round(process.resourceUsage().maxRSS / 1024);
    keep();
    printTables(report);
  } finally {
    await house.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** The owner's way in, for those that make tables of their own. */
function urlOf({ options }: Database): string {
  const { host, database, port } = options;
  return `postgresql://spis_owner@localhost:${port ?? 5432}/${database}?host=${encodeURIComponent(host ?? '')}`;
}

async function machineOf(database: Database): Promise<string> {
  const { rows } = await database.query<{ version: string; fsync: string; sync: string }>(
    `select current_setting('server_version') as version, current_setting('fsync') as fsync,
            current_setting('synchronous_commit') as sync`,
  );
  const memory = Math.round(totalmem() / 2 ** 30);
  const [row] = rows;
  return `${cpus().length} cores, ${memory} GiB, Node ${process.version}, PostgreSQL ${row?.version}, fsync ${row?.fsync}, synchronous_commit ${row?.sync}`;
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack ?? error.message}\n`);
  process.exitCode = 1;
});
