import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as think } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, type ICommand, QueryBus } from '@nestjs/cqrs';
import { THE_HOUSE } from '#libs/access';
import { ListWork, type WorkQueuePage, type WorkQueueRequest } from '#libs/applications';
import { DemoClock } from '#libs/demo';
import { EventStore } from '#libs/event-store';
import { Chance, addDays, addMonths, type LocalDate, Refusal } from '#libs/kernel';
import { PersonalData } from '#libs/personal-data';
import { Configuration } from '#libs/platform';
import { Projections, Projector } from '#libs/projections';
import { Reactors } from '#libs/reactors';
import { catchUp, HouseModule } from '../../apps/house/src';
import type { Story } from '../../libs/demo/src/agenda';
import { castOf } from '../../libs/demo/src/cast';
import { DemoCase } from '../../libs/demo/src/demo-case';
import { DemoDesk, type DemoHouse } from '../../libs/demo/src/demo-desk';
import { DemoOffice } from '../../libs/demo/src/demo-office';
import { type Measured, measure, quantile } from './measure';

const LAST_DAY = '2026-06-30' as LocalDate;
const USERS = 100;
/** Milliseconds that a user reads and types between two steps of a case; quick for a person. */
const THINKS = [500, 1_500] as const;
const TASKS = 10_000;

/** The commands of a hundred users who work at once, by the made-up casework of the demonstration. */
export interface CaseworkLine extends Omit<Measured, 'perSecond'> {
  readonly users: number;
  readonly commands: number;
  readonly kinds: number;
  readonly perSecond: number;
}

/** A work queue with so many tasks, asked as its pages ask. */
export interface WorkQueueLine extends Measured {
  readonly tasks: number;
  readonly question: string;
}

/** Plays casework with a hundred users at once in a house of its own, then asks the work queue. */
export async function benchCasework(
  persons: number,
  seed: number,
): Promise<{ commands: CaseworkLine; workQueue: WorkQueueLine[] }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'spis-bench-casework-'));
  const clock = new DemoClock(LAST_DAY);
  const configuration = Configuration.from({ SPIS_DATA_DIR: dataDir, SPIS_LOG_LEVEL: 'error' });
  const house = await NestFactory.createApplicationContext(HouseModule.of(configuration, clock), {
    logger: ['error'],
  });
  try {
    house.get(Projector).start();
    await catchUp(house);
    house.get(Reactors).start();
    const commands = await play(house, clock, persons, seed);
    const workQueue = await askWorkQueue(house, clock, seed);
    return { commands, workQueue };
  } finally {
    await house.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function play(
  house: INestApplicationContext,
  clock: DemoClock,
  persons: number,
  seed: number,
): Promise<CaseworkLine> {
  const bus = house.get(CommandBus);
  const times: number[] = [];
  const kinds = new Set<string>();
  const execute = bus.execute.bind(bus);
  bus.execute = async <Command extends ICommand, Answer>(command: Command): Promise<Answer> => {
    const start = performance.now();
    try {
      return await execute<Command, Answer>(command);
    } finally {
      times.push(performance.now() - start);
      kinds.add(command.constructor.name);
    }
  };
  const started = performance.now();
  try {
    await playYear(house, clock, persons, seed);
  } finally {
    bus.execute = execute;
  }
  const seconds = (performance.now() - started) / 1000;
  times.sort((a, b) => a - b);
  const at = (q: number): number => Number(quantile(times, q).toFixed(2));
  return {
    users: USERS,
    commands: times.length,
    kinds: kinds.size,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    perSecond: Math.round(times.length / seconds),
  };
}

function demoHouse(house: INestApplicationContext): DemoHouse {
  return {
    commands: house.get(CommandBus),
    queries: house.get(QueryBus),
    store: house.get(EventStore),
    projections: house.get(Projections),
  };
}

async function playYear(
  house: INestApplicationContext,
  clock: DemoClock,
  persons: number,
  seed: number,
): Promise<void> {
  const desk = new DemoDesk(demoHouse(house), clock, seed);
  const from = addMonths(LAST_DAY, -12);
  const days = new Map<LocalDate, Story[]>();
  const plan = (day: LocalDate, story: Story): void => void days.set(day, [...(days.get(day) ?? []), story]);
  for (const { begins, story, seed: own } of castOf(persons, from, LAST_DAY, new Chance(seed)))
    plan(begins, story(new DemoOffice(desk, new Chance(own), house.get(PersonalData), from)));
  for (let day = from; day <= LAST_DAY; day = addDays(day, 1)) {
    clock.set(day);
    for (let work = days.get(day) ?? []; work.length > 0; work = days.get(day) ?? []) {
      days.delete(day);
      await workAtOnce(work, async (story) => {
        // More people than the year was made for find full houses: such a case ends with the refusal.
        const next = await story.next().catch(refused);
        if (next && !next.done) plan(next.value < day ? day : next.value, story);
      });
    }
  }
}

function refused(error: unknown): null {
  if (error instanceof Refusal) return null;
  throw error;
}

/** Each user takes the next case, does a step of it, and thinks before the next one. */
async function workAtOnce(work: readonly Story[], step: (story: Story) => Promise<void>): Promise<void> {
  const waiting = [...work];
  const chance = new Chance(work.length);
  const user = async (): Promise<void> => {
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      await step(story);
      if (waiting.length > 0) await think(chance.between(...THINKS));
    }
  };
  await Promise.all(Array.from({ length: USERS }, user));
}

async function askWorkQueue(
  house: INestApplicationContext,
  clock: DemoClock,
  seed: number,
): Promise<WorkQueueLine[]> {
  const desk = new DemoDesk(demoHouse(house), clock, seed + 1);
  const office = new DemoOffice(desk, new Chance(seed), house.get(PersonalData), clock.today);
  const queries = house.get(QueryBus);
  const whole: WorkQueueRequest = {
    on: clock.today,
    unit: null,
    assignee: null,
    unassigned: false,
    when: null,
    kind: null,
    done: false,
    offset: 0,
    limit: 50,
  };
  const count = async (): Promise<number> =>
    (await queries.execute<ListWork, WorkQueuePage>(new ListWork(THE_HOUSE, whole))).total;
  const personId = await office.person();
  for (let missing = TASKS - (await count()); missing > 0; missing = TASKS - (await count())) {
    const receive = (): Promise<unknown> => DemoCase.receive(office, { programme: 'cash-aid', personId });
    await measure(Math.ceil(missing / 2), 16, receive);
    await catchUp(house);
  }
  const questions: Readonly<Record<string, Partial<WorkQueueRequest>>> = {
    'my unit': { unit: 'Koper' },
    mine: { assignee: 'ana' },
    unassigned: { unit: 'Koper', unassigned: true },
    overdue: { unit: 'Koper', when: 'overdue' },
    'page 100': { unit: 'Koper', offset: 4_950 },
  };
  const tasks = await count();
  const lines: WorkQueueLine[] = [];
  for (const [question, part] of Object.entries(questions)) {
    const ask = (): Promise<unknown> => queries.execute(new ListWork(THE_HOUSE, { ...whole, ...part }));
    await measure(20, 1, ask);
    lines.push({ tasks, question, ...(await measure(200, 1, ask)) });
  }
  return lines;
}
