import { Injectable } from '@nestjs/common';
import type { RecordedEvent } from '#libs/kernel';
import type { Reaction, Reactor } from '#libs/reactors';
import type { PersonErasureOrdered } from './erasure.events';
import { Erasures } from './erasures';

/** Carries out an ordered erasure that was broken off before it was done. */
@Injectable()
export class ErasureReactor implements Reactor {
  readonly name = 'erasure';
  readonly eventTypes = ['PersonErasureOrdered'];

  constructor(private readonly erasures: Erasures) {}

  async react(event: RecordedEvent, reaction: Reaction): Promise<void> {
    const { personId, records } = event.data as PersonErasureOrdered['data'];
    await this.erasures.carryOut(personId, records, reaction.metadata('erasure'));
  }
}
