import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { THE_HOUSE } from '#libs/access';
import { dayAt, type RecordedEvent } from '#libs/kernel';
import { type PersonDied, personStream } from '#libs/persons';
import type { Reaction, Reactor } from '#libs/reactors';
import { formatDate } from '#libs/texts';
import { ApplicationReader } from './application-reader';
import { ApplicationTexts } from './application-texts';
import { applicationsView } from './cases/applications.projection';
import { ListApplications } from './cases/list-applications.query';
import { RecordApplicantDeath } from './handling.decider';

// Nobody has nearly as many applications; an application left over would only wait for a person to close it.
const AT_MOST = 500;

/** A person's death closes the applications that are still to be decided, each by an official note. */
@Injectable()
export class ApplicantDeathReactor implements Reactor {
  readonly name = 'applicant-death';
  readonly eventTypes = ['PersonDied'];

  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly applications: ApplicationReader,
    private readonly texts: ApplicationTexts,
  ) {}

  async react(event: RecordedEvent, reaction: Reaction): Promise<void> {
    const personId = event.stream.slice(personStream('').length);
    const { diedOn } = event.data as PersonDied['data'];
    await reaction.fresh(applicationsView.name);
    const everything = { number: null, state: null, unit: null, programme: null };
    const request = { ...everything, personId, offset: 0, limit: AT_MOST };
    const { applications } = await this.queries.execute(new ListApplications(THE_HOUSE, request));
    for (const { applicationId } of applications) {
      const { ended, decisions } = await this.applications.get(applicationId);
      if (ended !== null || decisions.length > 0) continue;
      const note = `Uradni zaznamek: vlagatelj je umrl ${formatDate(diedOn, 'sl')}. Postopek se ustavi.`;
      const officialNoteRef = await this.texts.keepText(personId, note);
      const context = {
        metadata: reaction.metadata('death of the applicant'),
        today: dayAt(event.recordedAt),
      };
      await this.commands.execute(
        new RecordApplicantDeath(applicationId, { diedOn, officialNoteRef }, context),
      );
    }
  }
}
