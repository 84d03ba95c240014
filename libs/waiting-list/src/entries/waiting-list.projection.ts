import type { View } from '#libs/projections';
import { entryStream } from '../entry-id';
import { waitingListEvents } from '../waiting-list.events';
import { type Fact, factOf } from './entry-facts';
import { entryRows } from './entry-rows';

/** The facts of an entry in the order in which they were recorded. */
export type EntryFacts = readonly Fact[];

const ID_FROM = entryStream('').length;

/**
 * Waiting-list entries with both clocks. An entry is on the list of day D as known at K where `valid`
 * contains D and `known` contains K; that is one row at most.
 */
export const waitingListView: View<EntryFacts> = {
  name: 'waiting-list',
  version: 1,
  eventTypes: waitingListEvents.map(({ type }) => type),
  tables: [
    {
      name: 'entries',
      columns: [
        { name: 'shape', type: 'smallint' },
        { name: 'valid', type: 'daterange' },
        { name: 'known', type: 'tstzrange' },
        { name: 'entry_id', type: 'uuid' },
        { name: 'person_id', type: 'uuid' },
        { name: 'programme', type: 'text' },
        { name: 'municipality', type: 'text' },
        { name: 'provider', type: 'text' },
        { name: 'register_number', type: 'text', nullable: true },
        { name: 'application_received_on', type: 'date' },
        { name: 'listed_on', type: 'date' },
        { name: 'legal_regime', type: 'text' },
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
        'create index entries_as_of on {table} using gist (shape, programme, municipality, provider, valid, known)',
        // Listed and ended on one day: on no list, but one of the listed and one of the ended.
        'create index entries_no_day on {table} (programme, listed_on) where ended_on = listed_on',
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
