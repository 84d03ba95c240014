import { Injectable } from '@nestjs/common';
import { EventStore } from '#libs/event-store';
import { EventCatalogue, type RecordedEvent, Refusal } from '#libs/kernel';
import { PersonalData, textAbout, UnknownPerson } from '#libs/personal-data';
import { NotFound } from '#libs/platform';
import { entryStream } from './entry-id';
import type { EntryState } from './entry-state.rules';
import type { WaitingListEvent } from './entry.events';
import { waitingListEntry } from './waiting-list.decider';

/** An entry that exists. */
export type KnownEntry = EntryState & { readonly placed: NonNullable<EntryState['placed']> };

/** Reads entries from the record itself, and keeps texts with the data of the person who waits. */
@Injectable()
export class EntryReader {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly personalData: PersonalData,
  ) {}

  /** The entry as it stands; throws `NotFound`. */
  async get(entryId: string): Promise<KnownEntry> {
    return (await this.recorded(entryId)).state;
  }

  /** The entry with the revision at which it stands, for the header `if-match`; throws `NotFound`. */
  async recorded(entryId: string): Promise<{ readonly state: KnownEntry; readonly revision: bigint }> {
    const events = await this.events(entryId);
    const state = events.reduce(
      (known, event) => waitingListEntry.evolve(known, event as unknown as WaitingListEvent),
      waitingListEntry.initialState,
    );
    if (!state.placed) throw new NotFound('waiting-list entry', entryId);
    return { state: state as KnownEntry, revision: events.at(-1)?.revision ?? 0n };
  }

  /** What is recorded of an entry, at its newest version. */
  async events(entryId: string): Promise<RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const stored of this.store.readStream(entryStream(entryId)))
      events.push(this.catalogue.decode(stored));
    return events;
  }

  /** Where a text about the person of an entry is kept; null for none. Throws `NotFound`, refuses `PERSON_NOT_KNOWN`. */
  async keep(entryId: string, text: string | undefined, about?: string): Promise<string | null> {
    if (!text) return null;
    const { personId } = (await this.get(entryId)).placed;
    try {
      const [ref] = await this.personalData.putTexts([textAbout(personId, text, about)]);
      if (ref !== undefined) return ref;
    } catch (error) {
      if (!(error instanceof UnknownPerson)) throw error;
    }
    throw new Refusal('PERSON_NOT_KNOWN', { personId });
  }
}
