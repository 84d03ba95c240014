import { Injectable } from '@nestjs/common';
import { application, applicationStream } from '#libs/applications';
import type { CapacityOwner, Sex } from '#libs/capacity';
import { EventStore } from '#libs/event-store';
import { type Decider, type DomainEvent, EventCatalogue } from '#libs/kernel';
import { PersonalData } from '#libs/personal-data';
import { parseEmso, person, personStream } from '#libs/persons';
import { findProgramme } from '#libs/programmes';
import { NotFound } from '#libs/platform';
import { entryStream, type OfferStanding, waitingListEntry } from '#libs/waiting-list';
import type { AdmissionState } from './admission-state.rules';
import { admission, admissionStream } from './admissions.decider';
import type { AdmissionCase } from './admissions.events';
import type { Admit, PapersLookedUp } from './admitting.decider';

type Folded<Event extends DomainEvent, State> = Pick<Decider<never, Event, State>, 'initialState' | 'evolve'>;

/** An admission's stream as it stands: its state, its newest revision, the commands that made it. */
export interface RecordedAdmission {
  readonly state: AdmissionState;
  readonly revision: bigint | null;
  readonly commandIds: ReadonlySet<string>;
}

/** What is recorded of a waiting-list entry. */
export type RecordedEntry = Omit<NonNullable<PapersLookedUp['entry']>, 'plannedBy'>;

/** The offers to one who waits, and whose places they are. */
export interface RecordedOffers {
  readonly owner: CapacityOwner;
  readonly offers: readonly { readonly offerId: string; readonly standing: OfferStanding }[];
}

/** Reads admissions, and the papers that they name, as they are recorded now. */
@Injectable()
export class AdmissionReader {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly personalData: PersonalData,
  ) {}

  /** The admission's stream as it stands, of which nothing may be known yet. */
  recorded(admissionId: string): Promise<RecordedAdmission> {
    return this.read(admissionStream(admissionId), admission);
  }

  /** The admission as it stands; throws `NotFound`. */
  async get(admissionId: string): Promise<AdmissionState & { readonly case: AdmissionCase }> {
    const { state } = await this.recorded(admissionId);
    if (!state.case) throw new NotFound('admission', admissionId);
    return { ...state, case: state.case };
  }

  /** What is known of the papers that an admission names. */
  async papersOf({
    personId,
    applicationId,
    entryId,
  }: Admit['data']): Promise<Omit<PapersLookedUp, 'entry'> & { readonly entry: RecordedEntry | null }> {
    const known = await this.fold(personStream(personId), person);
    return {
      person: { known: known.personId !== null, named: !known.pseudonymous, diedOn: known.diedOn },
      application: applicationId === null ? null : await this.application(applicationId),
      entry: entryId === null ? null : await this.entry(entryId),
    };
  }

  /** The person's sex where the programme's beds are divided by it and it is known. */
  async sexOf({ personId, programme }: Pick<AdmissionCase, 'personId' | 'programme'>): Promise<Sex | null> {
    if (findProgramme(programme)?.capacity.kind !== 'beds') return null;
    const { sex, emso } = (await this.personalData.get([personId])).get(personId) ?? {};
    if (sex === 'male' || sex === 'female') return sex;
    return emso === undefined ? null : parseEmso(emso).sex;
  }

  private async application(applicationId: string): Promise<PapersLookedUp['application']> {
    const state = await this.fold(applicationStream(applicationId), application);
    const { received, ended, completeOn, eligibility, decisions } = state;
    const refused = decisions.some(({ outcome }) => outcome === 'refused') ? 'refused' : null;
    return (
      received && {
        personId: received.personId,
        programme: received.programme,
        endedAs: ended === 'admitted' ? null : (ended ?? refused),
        complete: completeOn !== null,
        notMet: eligibility === 'not-met',
      }
    );
  }

  /** What is recorded of a waiting-list entry; null for one nobody knows. */
  async entry(entryId: string): Promise<RecordedEntry | null> {
    const { placed, ends, reinstated, offers } = await this.fold(entryStream(entryId), waitingListEntry);
    if (!placed) return null;
    const { personId, programme, provider, listedOn } = placed;
    const accepted = offers.filter(({ standing }) => standing === 'accepted');
    const open = ends.length === 0 || reinstated;
    return { personId, programme, provider, listedOn, open, offers: accepted.map(({ offerId }) => offerId) };
  }

  /** Where the one who waits was offered places, and how each offer stands; null for an entry nobody knows. */
  async offersTo(entryId: string): Promise<RecordedOffers | null> {
    const { placed, offers } = await this.fold(entryStream(entryId), waitingListEntry);
    if (!placed) return null;
    const { provider, programme } = placed;
    return {
      owner: { provider, programme },
      offers: offers.map(({ offerId, standing }) => ({ offerId, standing })),
    };
  }

  private async fold<Event extends DomainEvent, State>(
    stream: string,
    decider: Folded<Event, State>,
  ): Promise<State> {
    return (await this.read(stream, decider)).state;
  }

  private async read<Event extends DomainEvent, State>(
    stream: string,
    { initialState, evolve }: Folded<Event, State>,
  ): Promise<{ state: State; revision: bigint | null; commandIds: Set<string> }> {
    let state = initialState;
    let revision: bigint | null = null;
    const commandIds = new Set<string>();
    for await (const stored of this.store.readStream(stream)) {
      state = evolve(state, this.catalogue.decode(stored) as unknown as Event);
      revision = stored.revision;
      commandIds.add(stored.metadata.commandId);
    }
    return { state, revision, commandIds };
  }
}
