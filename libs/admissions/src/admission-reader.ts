import { Injectable } from '@nestjs/common';
import { application, applicationStream } from '#libs/applications';
import { EventStore } from '#libs/event-store';
import { type Decider, type DomainEvent, EventCatalogue } from '#libs/kernel';
import { person, personStream } from '#libs/persons';
import { NotFound } from '#libs/platform';
import { entryStream, waitingListEntry } from '#libs/waiting-list';
import type { AdmissionState } from './admission-state.rules';
import { admission, admissionStream } from './admissions.decider';
import type { AdmissionCase } from './admissions.events';
import type { Admit, PapersLookedUp } from './admitting.decider';

/** Reads admissions, and the papers that they name, as they are recorded now. */
@Injectable()
export class AdmissionReader {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  /** The admission as it stands, of which nothing may be known yet. */
  find(admissionId: string): Promise<AdmissionState> {
    return this.fold(admissionStream(admissionId), admission);
  }

  /** The admission as it stands; throws `NotFound`. */
  async get(admissionId: string): Promise<AdmissionState & { readonly case: AdmissionCase }> {
    const state = await this.find(admissionId);
    if (!state.case) throw new NotFound('admission', admissionId);
    return { ...state, case: state.case };
  }

  /** What is known of the papers that an admission names. */
  async papersOf({ personId, applicationId, entryId }: Admit['data']): Promise<PapersLookedUp> {
    const known = await this.fold(personStream(personId), person);
    return {
      person: { known: known.personId !== null, named: !known.pseudonymous },
      application: applicationId === null ? null : await this.application(applicationId),
      entry: entryId === null ? null : await this.entry(entryId),
    };
  }

  private async application(applicationId: string): Promise<PapersLookedUp['application']> {
    const { received } = await this.fold(applicationStream(applicationId), application);
    return received && { personId: received.personId, programme: received.programme };
  }

  private async entry(entryId: string): Promise<PapersLookedUp['entry']> {
    const { placed, ends } = await this.fold(entryStream(entryId), waitingListEntry);
    if (!placed) return null;
    const { personId, programme, provider, listedOn } = placed;
    return { personId, programme, provider, listedOn, open: ends.length === 0 };
  }

  private async fold<Event extends DomainEvent, State>(
    stream: string,
    { initialState, evolve }: Pick<Decider<never, Event, State>, 'initialState' | 'evolve'>,
  ): Promise<State> {
    let state = initialState;
    for await (const stored of this.store.readStream(stream))
      state = evolve(state, this.catalogue.decode(stored) as unknown as Event);
    return state;
  }
}
