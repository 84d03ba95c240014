import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { type DecidedOutcome, RecordAnnulment, RecordOutcome } from '#libs/applications';
import { dayAt, type RecordedEvent } from '#libs/kernel';
import type { Reaction, Reactor } from '#libs/reactors';
import { decisionIdOf } from './decision-id';
import { DecisionRunner } from './decision-runner';
import type { DecisionEvent, DecisionKind } from './decision.events';

const OUTCOMES: Readonly<Record<DecisionKind, DecidedOutcome>> = {
  grant: 'granted',
  refusal: 'refused',
  'dismissal-order': 'dismissed',
  exemption: 'exemption-decided',
};

/**
 * A decision that left the house is the outcome of its application and ends the task to decide; annulled on an
 * appeal or by the court, it is to be decided again.
 */
@Injectable()
export class ApplicationOutcomeReactor implements Reactor {
  readonly name = 'application-outcome';
  readonly eventTypes = ['DecisionSent', 'AppealDecided', 'CourtActionDecided'];

  constructor(
    private readonly commands: CommandBus,
    private readonly decisions: DecisionRunner,
  ) {}

  async react(event: RecordedEvent, reaction: Reaction): Promise<void> {
    const decisionId = decisionIdOf(event.stream);
    const metadata = reaction.metadata('outcome of an application');
    const { drafted } = (await this.decisions.read(decisionId, metadata.commandId)).state;
    if (!drafted?.applicationId) return;
    const { applicationId, kind } = drafted;
    const context = { metadata, today: dayAt(event.recordedAt) };
    const { type, data } = event as unknown as DecisionEvent;
    if (type === 'DecisionSent') {
      const outcome = { decisionId, outcome: OUTCOMES[kind], decidedOn: data.sentOn };
      await this.commands.execute(new RecordOutcome(applicationId, outcome, context));
    } else if ((type === 'AppealDecided' || type === 'CourtActionDecided') && data.outcome === 'annulled') {
      const annulled = { decisionId, annulledOn: data.servedOn };
      await this.commands.execute(new RecordAnnulment(applicationId, annulled, context));
    }
  }
}
