import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type CommandOutcome, CommandRunner, EventStore, RevisionConflict } from '#libs/event-store';
import { EventCatalogue, type EventMetadata, type RecordedEvent } from '#libs/kernel';
import { numberingCommandId } from './application-ids';
import { categoryOfApplications } from './applications.decider';
import type { ApplicationNumbered, ApplicationReceived } from './applications.events';
import { NumberApplication, numberingFor, numberingStream, numberText } from './numbering.decider';

// Each lost race means that another process gave a number, so the turn comes.
const RACES = 50;

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
    for (let race = 1; ; race += 1)
      try {
        return await this.runner.run({
          stream,
          decider: numberingFor(command.applicationId),
          command,
          metadata,
        });
      } catch (error) {
        if (!(error instanceof RevisionConflict) || race >= RACES) throw error;
      }
  }
}
