import { Injectable } from '@nestjs/common';
import type { Reactor } from './reactor';

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The reactors of this program; each feature registers its own in its module's constructor. */
@Injectable()
export class ReactorRegistry {
  private readonly reactors = new Map<string, Reactor>();

  /** Adds reactors; throws on a name that is taken or malformed, and on one that waits for nothing. */
  register(...reactors: readonly Reactor[]): void {
    for (const reactor of reactors) {
      if (!NAME.test(reactor.name)) throw new Error(`the reactor "${reactor.name}" needs a kebab-case name`);
      if (this.reactors.has(reactor.name)) throw new Error(`the reactor ${reactor.name} is registered twice`);
      if (reactor.eventTypes.length === 0) throw new Error(`the reactor ${reactor.name} has no event types`);
      this.reactors.set(reactor.name, reactor);
    }
  }

  /** The reactors, by name. */
  list(): readonly Reactor[] {
    return [...this.reactors.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}
