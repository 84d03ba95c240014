import { Injectable } from '@nestjs/common';
import { dayAt, type RecordedEvent } from '#libs/kernel';
import type { Reaction, Reactor } from '#libs/reactors';
import { AdmissionReader } from '../admission-reader';
import { admissionStream } from '../admissions.decider';
import { holdsOf } from '../places/holds.rules';
import { PlaceKeeper } from '../places/place-keeper';

/** What an admission does not hold any more is given free, also where a crash cut off the command that ended it. */
@Injectable()
export class FreedPlaceReactor implements Reactor {
  readonly name = 'freed-place';
  readonly eventTypes = [
    'AdmissionEnded',
    'AdmissionEndCorrected',
    'AdmissionTransferred',
    'PlannedAdmissionCancelled',
  ];

  constructor(
    private readonly reader: AdmissionReader,
    private readonly places: PlaceKeeper,
  ) {}

  async react(event: RecordedEvent, reaction: Reaction): Promise<void> {
    const admissionId = event.stream.slice(admissionStream('').length);
    const { state } = await this.reader.recorded(admissionId);
    const programme = state.case?.programme ?? '';
    const context = { metadata: reaction.metadata('admission'), today: dayAt(event.recordedAt) };
    const place = { admissionId, programme, context, override: null, sex: null, inCouple: false, offers: [] };
    await this.places.free(place, holdsOf(state), holdsOf({ ...state, cancelledOn: null, ends: [] }));
  }
}
