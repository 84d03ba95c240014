import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { EventStore } from '#libs/event-store';
import { Chance, addMonths, daysBetween, type LocalDate } from '#libs/kernel';
import { PersonalData } from '#libs/personal-data';
import { Projections } from '#libs/projections';
import { Reactors } from '#libs/reactors';
import { Agenda } from './agenda';
import type { DemoClock } from './demo-clock';
import { DemoDesk } from './demo-desk';
import { DemoOffice } from './demo-office';
import { castOf } from './cast';

/** What is to be made up: from which seed, about how many persons, in the twelve months up to a day. */
export interface DemoRequest {
  readonly seed: number;
  readonly persons: number;
  readonly lastDay: LocalDate;
}

/** What was played. */
export interface DemoResult {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly cases: number;
  readonly commands: number;
  readonly seconds: number;
}

/** Plays a year of made-up casework through an empty store. */
@Injectable()
export class Demo {
  constructor(
    readonly commands: CommandBus,
    readonly queries: QueryBus,
    readonly projections: Projections,
    readonly store: EventStore,
    private readonly texts: PersonalData,
    private readonly reactors: Reactors,
  ) {}

  /**
   * Plays the year day by day on the clock that the whole house must go by; throws `StoreNotEmpty`. The same
   * request gives the same events. Reports days done and days in all.
   */
  async play(
    { seed, persons, lastDay }: DemoRequest,
    clock: DemoClock,
    report: (done: number, total: number) => void = () => undefined,
  ): Promise<DemoResult> {
    if ((await this.store.lastPosition()) !== null) throw new StoreNotEmpty();
    const started = performance.now();
    const from = addMonths(lastDay, -12);
    const desk = new DemoDesk(this, clock, seed);
    const agenda = new Agenda();
    const cast = castOf(persons, from, lastDay, new Chance(seed));
    for (const { begins, story, seed: own } of cast)
      agenda.plan(begins, story(new DemoOffice(desk, new Chance(own), this.texts, from)));
    this.reactors.start();
    const total = daysBetween(from, lastDay) + 1;
    await agenda.play(
      from,
      lastDay,
      (day) => {
        clock.set(day);
        report(daysBetween(from, day) + 1, total);
      },
      () => this.settled(),
    );
    const seconds = (performance.now() - started) / 1000;
    return { from, to: lastDay, cases: cast.length, commands: desk.count, seconds };
  }

  // What the office does by itself is done before anybody goes on, so that the order is always the same.
  private async settled(): Promise<void> {
    if (!(await this.reactors.settle(60_000)))
      throw new Error('the reactors do not keep up; nothing more is played');
  }
}

/** The record is not empty, and made-up people must not stand among real ones. */
export class StoreNotEmpty extends Error {
  constructor() {
    super('the store holds events already; name an empty folder by SPIS_DATA_DIR for the demonstration');
    this.name = 'StoreNotEmpty';
  }
}
