import type { RecordedEvent } from '#libs/kernel';
import type { View } from '#libs/projections';
import { type PersonPairEvent, personPairEvents } from './person-pair.events';

/** What holds of a pair: joined (the first under the second) or parted; nothing after an undoing. */
type Held = readonly ['same' | 'different', one: string, other: string] | null;

/** Which records are one person's and which look alike but are not; one row a pair at most. */
export const personPairsView: View<Held> = {
  name: 'person-pairs',
  version: 1,
  eventTypes: personPairEvents.map(({ type }) => type),
  tables: [
    {
      name: 'pairs',
      columns: [
        { name: 'decision', type: 'text' },
        { name: 'one_id', type: 'uuid' },
        { name: 'other_id', type: 'uuid' },
      ],
      indexes: [
        'create index pairs_one on {table} (one_id)',
        'create index pairs_other on {table} (other_id)',
      ],
    },
  ],
  key: (event) => event.stream,
  initialState: null,
  evolve(_held, recorded) {
    const event = recorded as RecordedEvent<PersonPairEvent> as PersonPairEvent;
    switch (event.type) {
      case 'PersonsFoundSame':
        return ['same', event.data.absorbedId, event.data.survivorId];
      case 'PersonsFoundDifferent':
        return ['different', ...event.data.personIds];
      case 'PersonMergeUndone':
        return null;
    }
  },
  rows: (_key, held) => ({ pairs: held === null ? [] : [[...held]] }),
};
