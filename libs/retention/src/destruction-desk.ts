import { Injectable } from '@nestjs/common';
import { v5 as uuidV5 } from 'uuid';
import { CommandRunner, EventStore } from '#libs/event-store';
import { type CommandContext, EventCatalogue, type LocalDate } from '#libs/kernel';
import { NotFound } from '#libs/platform';
import { caseHoldDecider, caseHoldStream, LiftCaseHold, PlaceCaseHold } from './case-hold.decider';
import {
  type CaseToList,
  type DestructionCommand,
  destructionDecider,
  type DestructionState,
  destructionStream,
  noDestruction,
  ProposeDestruction,
} from './destruction.decider';
import type { DestructionEvent } from './destruction.events';
import type { RetainedCase } from './retained-case.rules';
import { RetainedCases } from './retained-cases';
import type { CaseRef } from './retention-case.rules';

const LISTS = '1c6f6b3e-77c1-5c0a-9d58-2a4f0b9e6d71';

/** Lists what is to be destroyed, and holds what must not be. */
@Injectable()
export class DestructionDesk {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly runner: CommandRunner,
    private readonly cases: RetainedCases,
  ) {}

  /** Where a list stands, from the record itself; throws `NotFound`. */
  async get(destructionId: string): Promise<DestructionState> {
    let state = noDestruction;
    for await (const stored of this.store.readStream(destructionStream(destructionId)))
      state = destructionDecider.evolve(state, this.catalogue.decode(stored) as unknown as DestructionEvent);
    if (!state.proposed) throw new NotFound('destruction', destructionId);
    return state;
  }

  /** Proposes the cases; answers the list's id. Throws `NotFound`, refuses as `ProposeDestruction`. */
  async propose(refs: readonly CaseRef[], unit: string | null, context: CommandContext): Promise<string> {
    const cases: CaseToList[] = [];
    for (const ref of refs) cases.push(toList(await this.cases.get(ref, context.today), context.today));
    const destructionId = uuidV5(context.metadata.commandId, LISTS);
    await this.run(new ProposeDestruction(destructionId, { unit, cases }, context));
    return destructionId;
  }

  /** Runs a command on a list. */
  async run(command: DestructionCommand): Promise<void> {
    const stream = destructionStream(command.destructionId);
    const { metadata } = command.context;
    await this.runner.run({ stream, decider: destructionDecider, command, metadata });
  }

  /** Runs a command on the holds of a case. */
  async hold(command: PlaceCaseHold | LiftCaseHold): Promise<void> {
    const stream = caseHoldStream(command.of);
    const { metadata } = command.context;
    await this.runner.run({ stream, decider: caseHoldDecider, command, metadata });
  }
}

// What has no day yet is refused by its reasons, so the days of such a case are never recorded.
function toList({ known, retention, keptBy }: RetainedCase, today: LocalDate): CaseToList {
  const { kind, id: caseId, personId, number, sign } = known;
  const { endedOn, keepUntil, disposal, source, verified } = retention;
  const days = { endedOn: endedOn ?? today, keepUntil: keepUntil ?? today };
  const period = { disposal: disposal ?? 'destroy', source: source ?? 'nepotrjeno', verified };
  return { listed: { kind, caseId, personId, number, sign: sign ?? '0', ...days, ...period }, keptBy };
}
