import { Injectable } from '@nestjs/common';
import type { Override, Sex } from '#libs/capacity';
import { type CommandOutcome, CommandRunner, RevisionConflict } from '#libs/event-store';
import { Refusal } from '#libs/kernel';
import { NotFound } from '#libs/platform';
import { AdmissionReader, type RecordedAdmission } from '../admission-reader';
import { type AdmissionState, evolveAdmission } from '../admission-state.rules';
import { admission, type AdmissionCommand, admissionStream } from '../admissions.decider';
import { holdsOf } from './holds.rules';
import { PlaceKeeper, type PlaceOf } from './place-keeper';

/** What a booking must be told beside the command. */
export interface Booked {
  readonly override: Override | null;
  readonly sex?: Sex | null;
  readonly inCouple?: boolean;
  readonly offers?: readonly string[];
}

/**
 * Runs a command by the admission's rules: asks them first, so that a refusal books nothing; books what is to be
 * held; records; gives free what is no longer held. The same command sent again completes what a crash cut off.
 * Throws `NotFound` for an admission nobody recorded.
 */
@Injectable()
export class BookedRunner {
  constructor(
    private readonly runner: CommandRunner,
    private readonly reader: AdmissionReader,
    private readonly places: PlaceKeeper,
  ) {}

  async run(command: AdmissionCommand, booked: Booked = { override: null }): Promise<CommandOutcome> {
    try {
      return await this.attempt(command, booked);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'ADMISSION_NOT_KNOWN')
        throw new NotFound('admission', command.admissionId);
      throw error;
    }
  }

  private async attempt(command: AdmissionCommand, booked: Booked): Promise<CommandOutcome> {
    const before = await this.reader.recorded(command.admissionId);
    const after = this.afterwards(command, before);
    const place = placeOf(command, after ?? before.state, booked);
    const outcome = await this.record(command, place, before.state, after);
    const { state } = await this.reader.recorded(command.admissionId);
    await this.places.free(place, holdsOf(state), holdsOf(before.state));
    return outcome;
  }

  // Null where the record itself has the answer: the command was run before, or its sender saw an older page.
  private afterwards(
    command: AdmissionCommand,
    { state, revision, commandIds }: RecordedAdmission,
  ): AdmissionState | null {
    const { metadata, expectedRevision } = command.context;
    if (commandIds.has(metadata.commandId)) return null;
    if (expectedRevision !== undefined && expectedRevision !== revision) return null;
    return admission.decide(command, state).reduce(evolveAdmission, state);
  }

  private async record(
    command: AdmissionCommand,
    place: PlaceOf,
    before: AdmissionState,
    after: AdmissionState | null,
  ): Promise<CommandOutcome> {
    try {
      if (after) await this.places.take(place, holdsOf(before), holdsOf(after));
      return await this.append(command);
    } catch (error) {
      if (after && (error instanceof Refusal || error instanceof RevisionConflict))
        await this.takeBack(place, after);
      throw error;
    }
  }

  private append(command: AdmissionCommand): Promise<CommandOutcome> {
    const { metadata, expectedRevision } = command.context;
    const expected = expectedRevision === undefined ? {} : { expectedRevision };
    const stream = admissionStream(command.admissionId);
    return this.runner.run({ stream, decider: admission, command, metadata, ...expected });
  }

  private async takeBack(place: PlaceOf, after: AdmissionState): Promise<void> {
    const { state } = await this.reader.recorded(place.admissionId);
    await this.places.take(place, holdsOf(after), holdsOf(state));
    await this.places.free(place, holdsOf(state), holdsOf(after));
  }
}

function placeOf({ admissionId, context }: AdmissionCommand, state: AdmissionState, booked: Booked): PlaceOf {
  const { override, sex = null, inCouple = false, offers = [] } = booked;
  const programme = state.case?.programme ?? '';
  return { admissionId, programme, context, override, sex, inCouple, offers };
}
