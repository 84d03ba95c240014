import type { View } from '#libs/projections';
import { entryStream } from '../entry-id';
import { waitingEvents } from '../waiting-list.events';
import { type Fact, factOf } from './entry-facts';
import { entryRows } from './entry-rows';

/** The facts of an entry in the order in which they were recorded. */
export type EntryFacts = readonly Fact[];

/** Codes are looked up, never shown in a language's order, so bytes are enough to compare. */
const CODE = 'text collate "C"';
const ID_FROM = entryStream('').length;

/**
 * Waiting-list entries with both clocks. An entry is on the list of day D as known at K where `valid`
 * contains D and `known` contains K; that is one row at most.
 */
export const waitingListView: View<EntryFacts> = {
  name: 'waiting-list',
  version: 3,
  eventTypes: waitingEvents.map(({ type }) => type),
  tables: [
    {
      name: 'entries',
      columns: [
        // The day on which validity or knowledge ends, whichever comes first: behind it nobody asks for the row.
        { name: 'lapses_on', type: 'date' },
        { name: 'valid', type: 'daterange' },
        { name: 'known', type: 'tstzrange' },
        { name: 'entry_id', type: 'uuid' },
        { name: 'person_id', type: 'uuid' },
        { name: 'programme', type: CODE },
        { name: 'municipality', type: CODE },
        { name: 'provider', type: CODE },
        { name: 'register_number', type: 'text', nullable: true },
        { name: 'application_received_on', type: 'date' },
        { name: 'listed_on', type: 'date' },
        { name: 'legal_regime', type: 'text' },
        { name: 'application_id', type: 'uuid', nullable: true },
        { name: 'application_complete_on', type: 'date', nullable: true },
        { name: 'ended_on', type: 'date', nullable: true },
        { name: 'end_reason', type: 'text', nullable: true },
        { name: 'service_started_on', type: 'date', nullable: true },
        { name: 'frequency', type: 'text' },
        { name: 'extended_scope', type: 'text' },
        { name: 'relatives_help', type: 'boolean' },
        { name: 'hours_per_week', type: 'numeric', nullable: true },
        { name: 'pauses', type: 'datemultirange' },
      ],
      indexes: [
        'create index entries_by_provider on {table} (programme, municipality, provider, lapses_on, listed_on)',
        'create index entries_by_programme on {table} (programme, lapses_on, listed_on)',
        'create index entries_by_person on {table} (person_id)',
      ],
    },
  ],
  key: (event) => event.stream,
  initialState: [],
  evolve(facts, event) {
    const fact = factOf(event);
    if ((fact[1] === 'placed') !== (facts.length === 0))
      throw new Error(
        `${event.type} where the entry was ${facts.length === 0 ? 'not yet' : 'already'} placed`,
      );
    return facts.length === 0 ? [fact] : [...facts, fact];
  },
  rows: (key, facts) => ({ entries: entryRows(key.slice(ID_FROM), facts) }),
};
