import { Injectable } from '@nestjs/common';
import { type CommandOutcome, CommandRunner, EventStore } from '#libs/event-store';
import { EventCatalogue } from '#libs/kernel';
import { type DecisionCommand, decisionDecider } from './decision.decider';
import type { DecisionEvent } from './decision.events';
import { decisionStream } from './decision-id';
import { type DecisionState, noDecision } from './decision-state.rules';

/** Runs commands by the rules of a decision, and reads it for commands that must know it before. */
@Injectable()
export class DecisionRunner {
  constructor(
    private readonly runner: CommandRunner,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  run(command: DecisionCommand): Promise<CommandOutcome> {
    const { metadata, expectedRevision } = command.context;
    return this.runner.run({
      stream: decisionStream(command.decisionId),
      decider: decisionDecider,
      command,
      metadata,
      ...(expectedRevision === undefined ? {} : { expectedRevision }),
    });
  }

  /** The decision as the record has it, and whether it already bears what the command with this id did. */
  async read(decisionId: string, commandId: string): Promise<{ state: DecisionState; done: boolean }> {
    let state = noDecision;
    let done = false;
    for await (const stored of this.store.readStream(decisionStream(decisionId))) {
      state = decisionDecider.evolve(state, this.catalogue.decode(stored) as unknown as DecisionEvent);
      done ||= stored.metadata.commandId === commandId;
    }
    return { state, done };
  }
}
