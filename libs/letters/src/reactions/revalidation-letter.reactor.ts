import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { RecordedEvent } from '#libs/kernel';
import type { Reaction, Reactor } from '#libs/reactors';
import { RecordRevalidationLetter } from '#libs/waiting-list';
import type { LetterProduced } from '../letters.events';

const KINDS = { revalidation: 'first', 'revalidation-reminder': 'reminder' } as const;

/**
 * The question of a campaign, or its reminder, was produced: this is noted on the entry, whose period to answer
 * runs from then. A letter that takes another's place starts no further period.
 */
@Injectable()
export class RevalidationLetterReactor implements Reactor {
  readonly name = 'revalidation-letter';
  readonly eventTypes = ['LetterProduced'];

  constructor(private readonly commands: CommandBus) {}

  async react(event: RecordedEvent, reaction: Reaction): Promise<void> {
    const { kind, subject, letterId, replaces, producedOn } = event.data as LetterProduced['data'];
    if (kind !== 'revalidation' && kind !== 'revalidation-reminder') return;
    if (subject.part === null || replaces !== null) return;
    const context = { metadata: reaction.metadata('re-validation'), today: producedOn };
    const data = { campaignId: subject.part, kind: KINDS[kind], letterRef: letterId, producedOn };
    await this.commands.execute(new RecordRevalidationLetter(subject.id, data, context));
  }
}
