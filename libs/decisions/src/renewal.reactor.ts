import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { dayAt, type EventMetadata, type LocalDate, type RecordedEvent } from '#libs/kernel';
import type { Reaction, Reactor } from '#libs/reactors';
import { decisionIdOf } from './decision-id';
import { DecisionRunner } from './decision-runner';
import type { DecisionEvent, ProcedureRenewed, RenewalConcluded } from './decision.events';
import { DraftDecision } from './drafting.decider';
import { ConcludeRenewal } from './remedies.decider';

const PURPOSE = 'renewal of a procedure';

/**
 * A renewed procedure opens its decision as a draft of who renewed it, with the content of the earlier one; once
 * that is sent it replaces the earlier one, and given up it leaves the earlier one in force.
 */
@Injectable()
export class RenewalReactor implements Reactor {
  readonly name = 'renewal';
  readonly eventTypes = ['ProcedureRenewed', 'DecisionSent', 'DecisionWithdrawn'];

  constructor(
    private readonly commands: CommandBus,
    private readonly decisions: DecisionRunner,
  ) {}

  async react(event: RecordedEvent, reaction: Reaction): Promise<void> {
    const { type, data } = event as unknown as DecisionEvent;
    const metadata = reaction.metadata(PURPOSE);
    if (type === 'ProcedureRenewed') await this.open(event, data, metadata);
    if (type === 'DecisionSent') await this.conclude(event, 'replaced', data.sentOn, metadata);
    if (type === 'DecisionWithdrawn') await this.conclude(event, 'left-in-force', data.withdrawnOn, metadata);
  }

  private async open(
    event: RecordedEvent,
    { openedAs, renewedOn }: ProcedureRenewed['data'],
    metadata: EventMetadata,
  ): Promise<void> {
    const renews = decisionIdOf(event.stream);
    const { state } = await this.decisions.read(renews, metadata.commandId);
    if (!state.drafted) throw new Error('a procedure was renewed without a decision');
    const { decisionId: _, draftedBy: _by, draftedOn: _on, ...content } = state.drafted;
    // The draft is that of the person who ordered it: the four eyes look for somebody else.
    const { actor } = event.metadata;
    const context = { metadata: { ...metadata, actor }, today: renewedOn };
    await this.commands.execute(new DraftDecision(openedAs, { ...content, renews }, context));
  }

  private async conclude(
    event: RecordedEvent,
    outcome: RenewalConcluded['data']['outcome'],
    concludedOn: LocalDate,
    metadata: EventMetadata,
  ): Promise<void> {
    const openedAs = decisionIdOf(event.stream);
    const { state } = await this.decisions.read(openedAs, metadata.commandId);
    const renews = state.drafted?.renews ?? null;
    if (renews === null) return;
    const context = { metadata, today: dayAt(event.recordedAt) };
    const data = { openedAs, outcome, concludedOn };
    await this.commands.execute(new ConcludeRenewal(renews, data, context));
  }
}
