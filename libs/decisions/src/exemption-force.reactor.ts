import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { CeaseDetermination, IssueDetermination } from '#libs/exemptions';
import { dayAt, type LocalDate, type RecordedEvent } from '#libs/kernel';
import type { Reaction, Reactor } from '#libs/reactors';
import { decisionIdOf } from './decision-id';
import { DecisionRunner } from './decision-runner';
import type { DecisionEvent } from './decision.events';

interface End {
  readonly reason: 'annulled' | 'replaced';
  readonly ceasedOn: LocalDate;
}

/** A determination of an exemption is in force from its decision's sending to its annulment or replacement. */
@Injectable()
export class ExemptionForceReactor implements Reactor {
  readonly name = 'exemption-force';
  readonly eventTypes = ['DecisionSent', 'AppealDecided', 'CourtActionDecided', 'RenewalConcluded'];

  constructor(
    private readonly commands: CommandBus,
    private readonly decisions: DecisionRunner,
  ) {}

  async react(recorded: RecordedEvent, reaction: Reaction): Promise<void> {
    const decisionId = decisionIdOf(recorded.stream);
    const metadata = reaction.metadata('force of an exemption');
    const { drafted } = (await this.decisions.read(decisionId, metadata.commandId)).state;
    if (!drafted?.exemption) return;
    const { exemptionId, determinationId } = drafted.exemption;
    const context = { metadata, today: dayAt(recorded.recordedAt) };
    const event = recorded as unknown as DecisionEvent;
    const end = endBy(event);
    if (event.type === 'DecisionSent') {
      const issued = { determinationId, decisionId, issuedOn: event.data.sentOn };
      await this.commands.execute(new IssueDetermination(exemptionId, issued, context));
    } else if (end) {
      const ceased = { determinationId, decisionId, ...end };
      await this.commands.execute(new CeaseDetermination(exemptionId, ceased, context));
    }
  }
}

function endBy({ type, data }: DecisionEvent): End | null {
  if (type === 'RenewalConcluded')
    return data.outcome === 'replaced' ? { reason: 'replaced', ceasedOn: data.concludedOn } : null;
  if (type !== 'AppealDecided' && type !== 'CourtActionDecided') return null;
  const { outcome, servedOn } = data;
  return outcome === 'annulled' || outcome === 'replaced' ? { reason: outcome, ceasedOn: servedOn } : null;
}
