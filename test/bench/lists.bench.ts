import type { INestApplicationContext } from '@nestjs/common';
import { addDays, dayAt, daysBetween, type LocalDate } from '#libs/kernel';
import { Clock, Database } from '#libs/platform';
import { Projections, viewSchema } from '#libs/projections';
import { SampleLoad } from '#libs/sample-load';
import { waitingListFigures, type WaitingListRequest } from '#libs/waiting-list';
import { dice } from '../crash/dice';
import { measure } from './measure';

const VIEW = 'waiting-list';
const QUESTIONS = 400;
const YEARS = 6;

/** How long a provider's list takes in a view of so many entries; `listed` is the mean length of a list. */
export interface ListLine {
  readonly entries: number;
  readonly rows: number;
  readonly providers: number;
  readonly listed: number;
  readonly p50: number;
  readonly p95: number;
}

interface Provider {
  readonly municipality: string;
  readonly provider: string;
}

/** Fills the view to each size in turn and asks for lists of random providers, days and known-at days. */
export async function benchLists(
  house: INestApplicationContext,
  sizes: readonly number[],
  seed: number,
): Promise<ListLine[]> {
  const lines: ListLine[] = [];
  let before = 0;
  for (const size of sizes) {
    await grow(house, size - before, seed + size);
    lines.push(await ask(house, size, seed));
    before = size;
  }
  return lines;
}

async function grow(house: INestApplicationContext, cases: number, seed: number): Promise<void> {
  await house.get(SampleLoad).run({ cases, seed, today: today(house) });
  await house.get(Projections).rebuild(VIEW);
}

async function ask(house: INestApplicationContext, entries: number, seed: number): Promise<ListLine> {
  const database = house.get(Database);
  const schema = viewSchema(VIEW);
  const { rows: providers } = await database.query<Provider>(
    `select distinct municipality, provider from ${schema}.entries`,
  );
  const { rows } = await database.query<{ n: string }>(`select count(*) as n from ${schema}.entries`);
  const requests = questions(providers, today(house), seed);
  let listed = 0;
  const one = async (index: number): Promise<void> => {
    const figures = await waitingListFigures(database, schema, requests[index % requests.length]!);
    listed += figures.entries;
  };
  await measure(QUESTIONS, 1, one);
  listed = 0;
  const { p50, p95 } = await measure(QUESTIONS, 1, one);
  return {
    entries,
    rows: Number(rows[0]?.n),
    providers: providers.length,
    listed: Math.round(listed / QUESTIONS),
    p50,
    p95,
  };
}

function questions(providers: readonly Provider[], now: LocalDate, seed: number): WaitingListRequest[] {
  const chance = dice(seed);
  return Array.from({ length: QUESTIONS }, () => {
    const on = addDays(now, -chance(YEARS * 365));
    const knownAt = addDays(on, chance(daysBetween(on, now) + 1));
    return { programme: 'home-help', ...providers[chance(providers.length)]!, on, knownAt };
  });
}

const today = (house: INestApplicationContext): LocalDate => dayAt(house.get(Clock).now());
