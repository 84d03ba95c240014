import { type Instant, knownFrom } from '#libs/kernel';
import type { View } from '#libs/projections';
import { type ListRulesEvent, listRulesEvents } from '../list-rules.events';

interface Told {
  readonly eventId: string;
  readonly known: Instant;
  readonly event: ListRulesEvent;
}

/** The rules of every list, all versions. */
export const listRulesView: View<readonly Told[]> = {
  name: 'waiting-list-rules',
  version: 1,
  eventTypes: listRulesEvents.map(({ type }) => type),
  tables: [
    {
      name: 'rules',
      columns: [
        { name: 'programme', type: 'text collate "C"' },
        { name: 'provider', type: 'text collate "C"' },
        { name: 'place', type: 'integer' },
        { name: 'event_id', type: 'uuid' },
        { name: 'known', type: 'timestamptz' },
        { name: 'type', type: 'text' },
        { name: 'data', type: 'jsonb' },
      ],
      indexes: ['create index on {table} (programme, provider, place)'],
    },
  ],
  key: (event) => event.stream,
  initialState: [],
  evolve(told, recorded) {
    const event = { type: recorded.type, data: recorded.data } as ListRulesEvent;
    return [...told, { eventId: recorded.id, known: knownFrom(recorded), event }];
  },
  rows: (_key, told) => ({
    rules: told.map(({ eventId, known, event }, place) => [
      event.data.programme,
      event.data.provider,
      place,
      eventId,
      known,
      event.type,
      event.data,
    ]),
  }),
};
