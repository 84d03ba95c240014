import type { INestApplicationContext } from '@nestjs/common';
import { EventStore } from '#libs/event-store';
import { Clock } from '#libs/platform';
import { Projections } from '#libs/projections';
import { SampleLoad } from '#libs/sample-load';
import { dayAt } from '#libs/kernel';
import { timed } from './measure';

const CASES_AT_A_TIME = 25_000;
const VIEW = 'waiting-list';

/** The load written through the port, and the view built from it with states and indexes. */
export interface RebuildLine {
  readonly events: number;
  readonly loadEventsPerSecond: number;
  readonly readEventsPerSecond: number;
  readonly rebuildSeconds: number;
  readonly rebuildEventsPerSecond: number;
}

/** Fills the store up to the number of events and builds the waiting-list view from all of them. */
export async function benchRebuild(
  house: INestApplicationContext,
  wanted: number,
  seed: number,
): Promise<RebuildLine> {
  const load = await timed(() => fill(house, wanted, seed));
  const projections = house.get(Projections);
  const read = await timed(() => countEvents(house.get(EventStore)));
  const outcome = await projections.rebuild(VIEW);
  const seconds = outcome.milliseconds / 1000;
  return {
    events: outcome.events,
    loadEventsPerSecond: Math.round(load.result / load.seconds),
    readEventsPerSecond: Math.round(read.result / read.seconds),
    rebuildSeconds: Number(seconds.toFixed(1)),
    rebuildEventsPerSecond: Math.round(outcome.events / seconds),
  };
}

/** Writes made-up cases until the store holds as many events of the view; answers how many were added. */
async function fill(house: INestApplicationContext, wanted: number, seed: number): Promise<number> {
  const load = house.get(SampleLoad);
  const today = dayAt(house.get(Clock).now());
  const before = await countEvents(house.get(EventStore));
  let events = before;
  for (let part = 1; events < wanted; part += 1)
    events += (await load.run({ cases: CASES_AT_A_TIME, seed: seed * 1000 + part, today })).events;
  return events - before;
}

async function countEvents(store: EventStore): Promise<number> {
  let events = 0;
  for await (const page of store.readAll({ pageSize: 10_000 })) events += page.length;
  return events;
}
