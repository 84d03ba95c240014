import { Injectable } from '@nestjs/common';
import { v5 as uuidV5 } from 'uuid';
import { CommandRunner, EventStore } from '#libs/event-store';
import { EventCatalogue, type EventMetadata } from '#libs/kernel';
import { PersonalData, PersonalErasure, type ThirdPersonText, UnknownPerson } from '#libs/personal-data';
import { joinedRecords, personStream } from '#libs/persons';
import { Database, NotFound } from '#libs/platform';
import {
  type AnyErasureCommand,
  erasure,
  erasureStream,
  type ErasureState,
  OrderErasure,
  RecordErasure,
  RecordThirdPersonTextErased,
} from './erasure.decider';
import type { ErasureEvent, ErasureGround } from './erasure.events';
import { RetentionChecks } from './retention-checks';

const RECORDED = 'recorded';

/** Erases persons: the order is recorded first, then carried out, then that it was; each step can be repeated. */
@Injectable()
export class Erasures {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly runner: CommandRunner,
    private readonly database: Database,
    private readonly personalErasure: PersonalErasure,
    private readonly checks: RetentionChecks,
    private readonly personalData: PersonalData,
  ) {}

  /** Where a person's erasure stands. */
  async read(personId: string): Promise<ErasureState> {
    let state = erasure.initialState;
    for await (const stored of this.store.readStream(erasureStream(personId)))
      state = erasure.evolve(state, this.catalogue.decode(stored) as unknown as ErasureEvent);
    return state;
  }

  /** The records of a person, the one under which the person is shown first; throws `NotFound`. */
  async recordsOf(personId: string): Promise<readonly [string, ...string[]]> {
    const joined = (await joinedRecords(this.database, [personId])).get(personId);
    const survivorId = joined?.survivorId ?? personId;
    for await (const _event of this.store.readStream(personStream(survivorId), { limit: 1 }))
      return [survivorId, ...(joined?.absorbedIds ?? [])];
    throw new NotFound('person', personId);
  }

  /** Orders the erasure and carries it out; throws what `OrderErasure` refuses, and `NotFound`. */
  async erase(personId: string, ground: ErasureGround, metadata: EventMetadata): Promise<ErasureState> {
    const records = await this.recordsOf(personId);
    const [survivorId] = records;
    const obstacles = await this.checks.obstacles(records, ground);
    const data = { personId: survivorId, records: [...records], ground, obstacles };
    await this.run(survivorId, new OrderErasure(data, metadata));
    await this.carryOut(survivorId, records, metadata);
    return this.read(survivorId);
  }

  /** Does what was ordered and records it; harmless when it was done. */
  async carryOut(personId: string, records: readonly string[], metadata: EventMetadata): Promise<void> {
    let [texts, documents] = [0, 0];
    for (const record of records) {
      const erased = await this.eraseRecord(record);
      texts += erased.texts;
      documents += erased.documents;
    }
    const own = { ...metadata, commandId: uuidV5(RECORDED, metadata.commandId) };
    await this.run(personId, new RecordErasure({ texts, documents }, own));
  }

  /** What is kept with a person's data about third persons, the latest first; throws `NotFound`. */
  async textsOfThirdPersons(personId: string): Promise<readonly ThirdPersonText[]> {
    return this.personalData.textsOfThirdPersons(await this.recordsOf(personId));
  }

  /**
   * Erases a text about a third person alone, with its key; the person's own data stay. Throws `NotFound` for what is
   * no such text of the person, refuses `NOT_DATA_PROTECTION_OFFICER`.
   */
  async eraseText(
    personId: string,
    textId: string,
    ground: ErasureGround,
    metadata: EventMetadata,
  ): Promise<void> {
    const records = await this.recordsOf(personId);
    const owner = (await this.personalData.ownersOfTexts([textId])).get(textId);
    if (!owner?.ofThirdPerson || !records.includes(owner.personId)) throw new NotFound('text', textId);
    const data = { personId: owner.personId, textId, ground };
    await this.run(records[0], new RecordThirdPersonTextErased(data, metadata));
    await this.personalErasure.eraseText(textId);
  }

  /** Runs a command on the person's erasure. */
  async run(personId: string, command: AnyErasureCommand): Promise<void> {
    const stream = erasureStream(personId);
    await this.runner.run({ stream, decider: erasure, command, metadata: command.metadata });
  }

  // A person of whom nothing was ever written down has nothing to erase.
  private async eraseRecord(record: string): Promise<{ texts: number; documents: number }> {
    try {
      return await this.personalErasure.erase(record);
    } catch (error) {
      if (error instanceof UnknownPerson) return { texts: 0, documents: 0 };
      throw error;
    }
  }
}
