import { Injectable } from '@nestjs/common';
import { dayAt, type RecordedEvent } from '#libs/kernel';
import { Clock } from '#libs/platform';
import type { Reaction, Reactor } from '#libs/reactors';
import { DestructionWork } from './destruction-work';
import { destructionStream } from './destruction.decider';

const ID_FROM = destructionStream('').length;

/** Carries out an approved destruction that was broken off before it was done. */
@Injectable()
export class DestructionReactor implements Reactor {
  readonly name = 'destruction';
  readonly eventTypes = ['DestructionApproved'];

  constructor(
    private readonly work: DestructionWork,
    private readonly clock: Clock,
  ) {}

  async react({ stream, metadata }: RecordedEvent, reaction: Reaction): Promise<void> {
    // The order is the officer's who approved it, not the machine's that goes on.
    const by = { ...reaction.metadata('destruction'), actor: metadata.actor };
    await this.work.carryOut(stream.slice(ID_FROM), by, dayAt(this.clock.now()));
  }
}
