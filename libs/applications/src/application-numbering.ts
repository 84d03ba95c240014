import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type CommandOutcome, CommandRunner, EventStore, RevisionConflict } from '#libs/event-store';
import { EventCatalogue, type EventMetadata, type RecordedEvent } from '#libs/kernel';
import { numberingCommandId } from './application-ids';
import { categoryOfApplications } from './applications.decider';
import type { ApplicationNumbered, ApplicationReceived } from './applications.events';
import {
  NumberApplication,
  NumberingBroken,
  numberingFor,
  numberingStream,
  numberParts,
  numberText,
} from './numbering.decider';

// Each lost race means that another process gave a number, so the turn comes.
const RACES = 50;

/** The numbers of one sign and year as far as they were read. */
interface Ledger {
  last: number;
  readonly numbers: Map<string, number>;
}

/** The number an application bears, and where that was recorded. */
export interface NumberGiven extends CommandOutcome {
  readonly number: string;
}

/**
 * Gives applications their numbers. An application is recorded first and numbered after, so a crash between
 * leaves an application without a number, which is given later, and never a number without an application.
 */
@Injectable()
export class ApplicationNumbering implements OnApplicationBootstrap {
  private readonly ledgers = new Map<string, Ledger>();
  private readonly turns = new Map<string, Promise<unknown>>();
  private readonly logger = new Logger(ApplicationNumbering.name);

  constructor(
    private readonly runner: CommandRunner,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly host: HttpAdapterHost,
  ) {}

  /** The application's number: the one it bears, else the next of its sign and its year of receipt. */
  async number(received: ApplicationReceived['data'], metadata: EventMetadata): Promise<NumberGiven> {
    const { applicationId, sign, receivedOn } = received;
    const command = new NumberApplication(applicationId, sign, Number(receivedOn.slice(0, 4)));
    const commandId = numberingCommandId(applicationId);
    const cause = { ...metadata, commandId, causationId: metadata.commandId };
    const outcome = await this.inTurn(numberingStream(sign, command.year), () => this.give(command, cause));
    // The n-th event of the stream gives number n, and revisions count from 0.
    const sequence = Number(outcome.revision) + 1;
    return { ...outcome, number: numberText(sign, sequence, command.year) };
  }

  /** The number the application bears, or null where it bears none yet. */
  async numberOf({ applicationId, sign, receivedOn }: ApplicationReceived['data']): Promise<string | null> {
    const year = Number(receivedOn.slice(0, 4));
    const stream = numberingStream(sign, year);
    const { numbers } = await this.inTurn(stream, () => this.readOn(stream));
    const sequence = numbers.get(applicationId);
    return sequence === undefined ? null : numberText(sign, sequence, year);
  }

  /** The application that bears a number such as `181-2/2019`, or null. */
  async holderOf(number: string): Promise<string | null> {
    const parts = numberParts(number);
    if (!parts) return null;
    const stream = numberingStream(parts.sign, parts.year);
    const range = { from: BigInt(parts.sequence - 1), limit: 1 };
    for await (const { data } of this.store.readStream(stream, range))
      return (data as ApplicationNumbered['data']).applicationId;
    return null;
  }

  /** Numbers, in the order of receipt, what a crash left without a number; answers how many. */
  async repair(): Promise<number> {
    const open = new Map<string, RecordedEvent<ApplicationReceived>>();
    const types = ['ApplicationReceived', 'ApplicationNumbered'];
    const filter = { types, categories: categoryOfApplications };
    for await (const page of this.store.readAll({ filter }))
      for (const stored of page) {
        const event = this.catalogue.decode(stored);
        const { applicationId } = event.data as (ApplicationReceived | ApplicationNumbered)['data'];
        if (event.type === 'ApplicationNumbered') open.delete(applicationId);
        else open.set(applicationId, event as RecordedEvent<ApplicationReceived>);
      }
    for (const { data, metadata } of open.values()) await this.number(data, metadata);
    return open.size;
  }

  async onApplicationBootstrap(): Promise<void> {
    // Only a server takes applications in; commands of the command line need not look through the record.
    if (!this.host.httpAdapter) return;
    try {
      await this.repair();
    } catch (error) {
      this.logger.error({ err: error }, 'applications left without a number could not be numbered');
    }
  }

  // Within one process nobody loses a race: numbers of one stream are given one after the other.
  private async inTurn<T>(stream: string, work: () => Promise<T>): Promise<T> {
    const before = this.turns.get(stream) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.turns.set(stream, mine);
    try {
      return await mine;
    } finally {
      if (this.turns.get(stream) === mine) this.turns.delete(stream);
    }
  }

  private async give(command: NumberApplication, metadata: EventMetadata): Promise<CommandOutcome> {
    const stream = numberingStream(command.sign, command.year);
    const decider = numberingFor(command.applicationId);
    for (let race = 1; ; race += 1) {
      const { last, numbers } = await this.readOn(stream);
      const own = numbers.get(command.applicationId) ?? null;
      if (own !== null) return this.recorded(stream, own);
      const known = last === 0 ? {} : { known: { state: { last, own }, revision: BigInt(last - 1) } };
      try {
        const outcome = await this.runner.run({ stream, decider, command, metadata, ...known });
        if (outcome.events === 1) return outcome;
      } catch (error) {
        if (!(error instanceof RevisionConflict) || race >= RACES) throw error;
      }
    }
  }

  /** What this process has read of the numbers, brought up to date: a year's numbers are read once. */
  private async readOn(stream: string): Promise<Ledger> {
    const ledger = this.ledgers.get(stream) ?? { last: 0, numbers: new Map() };
    this.ledgers.set(stream, ledger);
    const seen = ledger.last === 0 ? undefined : BigInt(ledger.last - 1);
    for await (const stored of this.store.readStream(stream, seen === undefined ? {} : { from: seen })) {
      if (stored.revision === seen) continue;
      const { data } = this.catalogue.decode(stored) as unknown as ApplicationNumbered;
      if (data.sequence !== ledger.last + 1) throw new NumberingBroken(ledger.last, data.sequence);
      ledger.last = data.sequence;
      ledger.numbers.set(data.applicationId, data.sequence);
    }
    return ledger;
  }

  private async recorded(stream: string, sequence: number): Promise<CommandOutcome> {
    const revision = BigInt(sequence - 1);
    for await (const { position } of this.store.readStream(stream, { from: revision, limit: 1 }))
      return { stream, revision, position, events: 1 };
    throw new NumberingBroken(sequence - 1, null);
  }
}
