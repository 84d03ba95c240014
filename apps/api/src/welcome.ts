import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { EventStore } from '#libs/event-store';
import { localDate, month } from '#libs/kernel';
import { homeFolder } from '#libs/platform';
import { ViewNotBuilt } from '#libs/projections';
import { ImportRegister, readImportFile, UNNAMED_PROVIDER } from '#libs/register-import';
import { GetMonthlyFigures, GetWaitingList } from '#libs/waiting-list';

const SAMPLE = 'samples/koper-2022/register.csv';
const ACTOR = { id: 'spis-start', role: 'operator', unit: null, onBehalfOf: null };

/** The day and the period whose published figures the sample register repeats. */
const ON = localDate('2022-11-30');
const PERIOD = { from: month('2022-01'), to: month('2022-11') };

/** Loads the sample register into an empty store; says how many rows it took, or null when there was no need. */
export async function loadSample(house: INestApplicationContext): Promise<number | null> {
  if ((await house.get(EventStore).lastPosition()) !== null) return null;
  const file = await readImportFile(join(homeFolder(), SAMPLE));
  const owner = { programme: 'home-help', municipality: '050', provider: UNNAMED_PROVIDER };
  const options = { actor: ACTOR, correlationId: randomUUID() };
  const { accepted } = await house.get(CommandBus).execute(new ImportRegister(file, owner, options));
  return accepted;
}

/** What the terminal shows of the list that was published. */
export interface PublishedFigures {
  /** Entries on 30. 11. 2022 as known that day, and as known now. */
  readonly knownThen: number;
  readonly knownNow: number;
  /** Mean over January–November 2022 of the distinct persons, daily means and month ends, as known at the end. */
  readonly mean: {
    readonly distinctPersons: number | null;
    readonly dailyMean: number | null;
    readonly monthEnd: number | null;
  };
}

/** Asks the views; nothing is written down beforehand. Null as long as no projector has built them. */
export async function publishedFigures(queries: QueryBus, now: string): Promise<PublishedFigures | null> {
  try {
    return await askFigures(queries, now);
  } catch (error) {
    if (error instanceof ViewNotBuilt) return null;
    throw error;
  }
}

async function askFigures(queries: QueryBus, now: string): Promise<PublishedFigures> {
  const scope = { programme: 'home-help', municipality: null, provider: null };
  const list = (knownAt: typeof ON) => queries.execute(new GetWaitingList({ ...scope, on: ON, knownAt }));
  const [then, today, months] = await Promise.all([
    list(ON),
    list(localDate(now.slice(0, 10))),
    queries.execute(new GetMonthlyFigures({ ...scope, knownAt: ON, ...PERIOD })),
  ]);
  return { knownThen: then.entries, knownNow: today.entries, mean: months.mean };
}

/** What is printed once the server listens. */
export function welcomeText(
  url: string,
  sampleRows: number | null,
  figures: PublishedFigures | null,
  firstAdministrator: string | null,
): string {
  const loaded =
    sampleRows === null ? [] : [`The sample register was loaded: ${sampleRows} rows, made-up people.`];
  return [
    '',
    'Spis: case management of municipal social care',
    ...loaded,
    '',
    ...(figures ? figureLines(figures) : NO_VIEWS),
    '',
    `  Application   ${url}/`,
    `  HTTP          ${url}/api/docs`,
    ...(firstAdministrator === null ? [] : firstLines(firstAdministrator)),
    '',
    'Go on in a second terminal:',
    '  npm run spis -- waiting-list --on 2022-11-30 --known-at 2022-11-30 --list',
    '  npm run spis -- statistics monthly --from 2022-01 --to 2022-11',
    '  npm run spis -- import corrections samples/koper-2022/corrections.csv',
    '  npm run spis -- --help',
    '',
    'Ctrl+C ends the server; all data stay.',
    '',
  ].join('\n');
}

const firstLines = (link: string): string[] => [
  '',
  'Nobody can administer yet. This link, good once and for a day, makes the first administrator:',
  `  ${link}`,
];

const NO_VIEWS = [
  '  The views have not been built yet: start a projector (docs/runbooks/start.md).',
] as const;

function figureLines({ knownThen, knownNow, mean }: PublishedFigures): string[] {
  const corrected = knownNow === knownThen ? '' : ` (${knownNow} as known today: corrections came later)`;
  return [
    `  Home help, waiting list on 30. 11. 2022: ${knownThen}${corrected}`,
    `  Mean of the month ends, January–November 2022: ${mean.monthEnd?.toLocaleString('sl-SI') ?? 'no data'}`,
  ];
}
