import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { RecordAdmission } from '#libs/applications';
import { dayAt, type EventMetadata, type RecordedEvent } from '#libs/kernel';
import { joinedRecords } from '#libs/persons';
import { Database } from '#libs/platform';
import { getProgramme } from '#libs/programmes';
import type { Reaction, Reactor } from '#libs/reactors';
import { EndWaiting, entriesLastingAfter, waitingListView } from '#libs/waiting-list';
import { AdmissionReader } from '../admission-reader';
import type { PersonAdmitted } from '../admissions.events';

const PURPOSE = 'admission';

/**
 * An admission ends the wait that it names; where the programme says so, it ends the person's waits for the same
 * programme elsewhere too. A wait that has ended meanwhile stays as it ended.
 */
@Injectable()
export class AdmittedWaitReactor implements Reactor {
  readonly name = 'admitted-wait';
  readonly eventTypes = ['PersonAdmitted'];

  constructor(
    private readonly commands: CommandBus,
    private readonly reader: AdmissionReader,
    private readonly database: Database,
  ) {}

  async react(event: RecordedEvent, reaction: Reaction): Promise<void> {
    const admitted = event.data as PersonAdmitted['data'];
    const context = { metadata: reaction.metadata(PURPOSE), today: dayAt(event.recordedAt) };
    if (admitted.entryId !== null) await this.end(admitted.entryId, 'admitted', admitted, context);
    if (!getProgramme(admitted.programme).waitingList.closesElsewhere.includes('admitted')) return;
    await reaction.fresh(waitingListView.name);
    for (const { entryId, provider, listedOn } of await this.entriesOf(admitted)) {
      // Whoever is listed again later waits anew, also when an old admission is told again.
      if (listedOn > context.today) continue;
      const reason = provider === admitted.provider ? 'admitted' : 'admitted-elsewhere';
      if (entryId !== admitted.entryId) await this.end(entryId, reason, admitted, context);
    }
  }

  private async entriesOf({ personId, programme, startedOn }: PersonAdmitted['data']) {
    const joined = (await joinedRecords(this.database, [personId])).get(personId);
    const personIds = [
      ...new Set([personId, joined?.survivorId ?? personId, ...(joined?.absorbedIds ?? [])]),
    ];
    const entries = await entriesLastingAfter(
      this.database,
      { personIds, programmes: [programme] },
      startedOn,
    );
    return entries.filter(({ endedOn }) => endedOn === null);
  }

  private async end(
    entryId: string,
    reason: 'admitted' | 'admitted-elsewhere',
    { startedOn }: PersonAdmitted['data'],
    context: { readonly metadata: EventMetadata; readonly today: ReturnType<typeof dayAt> },
  ): Promise<void> {
    const entry = await this.reader.entry(entryId);
    if (!entry?.open) return;
    // Somebody may have been put on a further list after the admission, before it was entered.
    const endedOn = startedOn < entry.listedOn ? entry.listedOn : startedOn;
    const serviceStartedOn = reason === 'admitted' ? startedOn : null;
    const end = { endedOn, reason, noteRef: null, serviceStartedOn };
    await this.commands.execute(new EndWaiting(entryId, end, context));
  }
}

/** An admission is noted on its application, which closes the tasks and the application at other providers. */
@Injectable()
export class AdmittedApplicationReactor implements Reactor {
  readonly name = 'admitted-application';
  readonly eventTypes = ['PersonAdmitted'];

  constructor(private readonly commands: CommandBus) {}

  async react(event: RecordedEvent, reaction: Reaction): Promise<void> {
    const { applicationId, admissionId, provider, startedOn } = event.data as PersonAdmitted['data'];
    if (applicationId === null) return;
    const context = { metadata: reaction.metadata(PURPOSE), today: dayAt(event.recordedAt) };
    const data = { admissionId, provider, admittedOn: startedOn };
    await this.commands.execute(new RecordAdmission(applicationId, data, context));
  }
}
