import type { CommandBus, ICommand, Query, QueryBus } from '@nestjs/cqrs';
import { createHash } from 'node:crypto';
import type { EventStore } from '#libs/event-store';
import type { Actor, EventMetadata, LocalDate } from '#libs/kernel';
import type { Projections } from '#libs/projections';
import { v5 as uuidV5 } from 'uuid';
import type { DemoClock } from './demo-clock';

const NAMESPACE = '3d2f0b8c-6e51-5a97-9c34-1f7e0a5d8b26';
const PATIENCE_MS = 60_000;
const PURPOSE = 'demonstration with made-up people';

/** What every command of the demonstration brings along. */
export interface DemoContext {
  readonly metadata: EventMetadata;
  readonly today: LocalDate;
}

/** What of the house the desk uses. */
export interface DemoHouse {
  readonly commands: CommandBus;
  readonly queries: QueryBus;
  readonly store: EventStore;
  readonly projections: Projections;
}

/** Somebody who works at the unit in Koper, or at a provider there. */
export const staff = (id: string, role: string): Actor => ({ id, role, unit: 'Koper', onBehalfOf: null });

export const ANA = staff('ana', 'caseworker');
export const BOJAN = staff('bojan', 'caseworker');
export const VERA = staff('vera', 'manager');
export const CILKA = staff('cilka', 'provider-coordinator');

/**
 * Sends the commands of the demonstration through the same bus as the controllers. Their ids follow from the seed
 * and their order; their facts are marked as made up and as known on the day that is being played.
 */
export class DemoDesk {
  private sent = 0;
  private readonly register: string;
  private readonly fileDigest: string;

  constructor(
    private readonly house: DemoHouse,
    private readonly clock: DemoClock,
    private readonly seed: number,
  ) {
    this.register = `made up, demonstration, seed ${seed}`;
    this.fileDigest = createHash('sha256').update(this.register).digest('hex');
  }

  get today(): LocalDate {
    return this.clock.today;
  }

  /** How many commands were sent. */
  get count(): number {
    return this.sent;
  }

  /** A command's context on the day that is being played; each has an id of its own. */
  context(actor: Actor): DemoContext {
    this.sent += 1;
    const commandId = uuidV5(`${this.seed}/${this.sent}`, NAMESPACE);
    const importSource = {
      register: this.register,
      fileDigest: this.fileDigest,
      line: this.sent,
      knownOn: this.today,
    };
    const ids = { commandId, correlationId: commandId, causationId: null };
    return {
      metadata: { ...ids, actor, legalBasis: null, purpose: PURPOSE, importSource },
      today: this.today,
    };
  }

  /** An id for something that a command makes; never the same twice. */
  newId({ metadata }: DemoContext, what: string): string {
    return uuidV5(what, metadata.commandId);
  }

  /** Sends the command and answers what its handler answers. */
  send<Answer>(command: ICommand): Promise<Answer> {
    return this.house.commands.execute<ICommand, Answer>(command);
  }

  /** Asks once the view shows everything that was done. */
  async ask<Answer>(question: Query<Answer>, view: string): Promise<Answer> {
    const { store, projections, queries } = this.house;
    const position = await store.lastPosition();
    if (position !== null && (await projections.waitFor(view, position, PATIENCE_MS)) === 'stale')
      throw new Error(`the view ${view} does not keep up; nothing more is played`);
    return queries.execute(question);
  }
}
