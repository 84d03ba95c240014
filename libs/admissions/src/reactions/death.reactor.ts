import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { addDays, type CommandContext, dayAt, type LocalDate, type RecordedEvent } from '#libs/kernel';
import {
  type DeathCorrected,
  joinedRecords,
  personPairsView,
  type PersonDied,
  personStream,
} from '#libs/persons';
import { Database } from '#libs/platform';
import { programmes } from '#libs/programmes';
import { viewSchema } from '#libs/projections';
import type { Reaction, Reactor } from '#libs/reactors';
import { CorrectWaitingEnd, entriesLastingAfter, waitingListView } from '#libs/waiting-list';
import { CancelPlannedAdmission } from '../admitting.decider';
import { CorrectAdmissionEnd } from '../course.decider';
import { admissionsView } from '../register/admissions.projection';

interface Admission {
  readonly admissionId: string;
  readonly startedOn: LocalDate | null;
}

const later = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? b : a);

/**
 * A death ends the person's waits and services on its day, also those that were thought to end later, and gives
 * plans up. A corrected day moves them; that somebody did not die reopens nothing: people decide that.
 */
@Injectable()
export class DeathReactor implements Reactor {
  readonly name = 'death-ends-care';
  readonly eventTypes = ['PersonDied', 'DeathCorrected'];

  constructor(
    private readonly commands: CommandBus,
    private readonly database: Database,
  ) {}

  async react(event: RecordedEvent, reaction: Reaction): Promise<void> {
    const { diedOn, replaces = diedOn } = event.data as PersonDied['data'] & Partial<DeathCorrected['data']>;
    if (diedOn === null) return;
    for (const view of [waitingListView, admissionsView, personPairsView]) await reaction.fresh(view.name);
    const personId = event.stream.slice(personStream('').length);
    const personIds = await this.recordsOf(personId);
    const context = { metadata: reaction.metadata('death of the person'), today: dayAt(event.recordedAt) };
    // What ended on the day that was thought to be the last moves with it.
    const since = replaces !== null && replaces < diedOn ? addDays(replaces, -1) : diedOn;
    await this.endWaits(personIds, diedOn, since, context);
    await this.endAdmissions(personIds, diedOn, since, context);
  }

  private async recordsOf(personId: string): Promise<string[]> {
    const joined = (await joinedRecords(this.database, [personId])).get(personId);
    return [...new Set([personId, joined?.survivorId ?? personId, ...(joined?.absorbedIds ?? [])])];
  }

  private async endWaits(
    personIds: readonly string[],
    diedOn: LocalDate,
    since: LocalDate,
    context: CommandContext,
  ): Promise<void> {
    const codes = programmes().map(({ code }) => code);
    const entries = await entriesLastingAfter(this.database, { personIds, programmes: codes }, since);
    for (const { entryId, listedOn } of entries) {
      const end = { endedOn: later(diedOn, listedOn), reason: 'died' as const };
      const data = { ...end, noteRef: null, serviceStartedOn: null };
      await this.commands.execute(new CorrectWaitingEnd(entryId, data, context));
    }
  }

  private async endAdmissions(
    personIds: readonly string[],
    diedOn: LocalDate,
    since: LocalDate,
    context: CommandContext,
  ): Promise<void> {
    const { rows } = await this.database.query<Admission>(
      `select a.admission_id as "admissionId", a.started_on as "startedOn"
         from ${viewSchema(admissionsView.name)}.admissions a
        where a.person_id = any($1::uuid[]) and a.state <> 'cancelled'
          and (a.ended_on is null or a.ended_on > $2::date)
        order by a.admission_id`,
      [personIds, since],
    );
    for (const { admissionId, startedOn } of rows) {
      if (startedOn === null) {
        const data = { cancelledOn: diedOn, reason: 'died' as const, noteRef: null };
        await this.commands.execute(new CancelPlannedAdmission(admissionId, data, context));
        continue;
      }
      const data = { endedOn: later(diedOn, startedOn), reason: 'died' as const, noteRef: null };
      await this.commands.execute(new CorrectAdmissionEnd(admissionId, data, context));
    }
  }
}
