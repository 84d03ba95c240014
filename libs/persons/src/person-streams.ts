import { Injectable } from '@nestjs/common';
import { CommandRunner, EventStore, RevisionConflict } from '#libs/event-store';
import { EventCatalogue } from '#libs/kernel';
import type { PersonContext, PersonOutcome } from './person-commands';
import { type AnyPersonCommand, person, personStream, type PersonState } from './persons.decider';
import type { PersonEvent } from './persons.events';

/** A person's stream as it stands: its state, its newest revision, the commands that made it. */
export interface RecordedPerson {
  readonly state: PersonState;
  readonly revision: bigint | null;
  readonly commandIds: ReadonlySet<string>;
}

/** Reads persons' streams and runs commands on them. */
@Injectable()
export class PersonStreams {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly runner: CommandRunner,
  ) {}

  /** The person as recorded now; the decider's initial state for somebody who is not registered. */
  async read(personId: string): Promise<RecordedPerson> {
    let state = person.initialState;
    let revision: bigint | null = null;
    const commandIds = new Set<string>();
    for await (const stored of this.store.readStream(personStream(personId))) {
      state = person.evolve(state, this.catalogue.decode(stored) as unknown as PersonEvent);
      revision = stored.revision;
      commandIds.add(stored.metadata.commandId);
    }
    return { state, revision, commandIds };
  }

  /**
   * Looks before personal data are written: answers whether the command still has to be done. Throws what
   * `check` refuses, and `RevisionConflict` for a sender who had seen an older revision.
   */
  async toBeDone(
    personId: string,
    { metadata, expectedRevision }: PersonContext,
    check: (state: PersonState) => void,
  ): Promise<boolean> {
    const { state, revision, commandIds } = await this.read(personId);
    if (commandIds.has(metadata.commandId)) return false;
    if (expectedRevision !== undefined && expectedRevision !== revision)
      throw new RevisionConflict(personStream(personId), expectedRevision, revision ?? 'no-stream');
    check(state);
    return true;
  }

  /** Runs the command on the person's stream. */
  async run(personId: string, command: AnyPersonCommand, context: PersonContext): Promise<PersonOutcome> {
    const { metadata, expectedRevision } = context;
    const { revision, position, events } = await this.runner.run({
      stream: personStream(personId),
      decider: person,
      command,
      metadata,
      ...(expectedRevision === undefined ? {} : { expectedRevision }),
    });
    return { personId, revision, position, events };
  }
}
