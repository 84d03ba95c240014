import type { View } from '#libs/projections';
import { findingLookedInto, type FindingLookedInto } from './finding.events';
import { findingStream } from './finding-id';

const ID_FROM = findingStream('').length;

/** The last look at a finding, in short, and how often it was looked into. */
interface Look {
  readonly data: FindingLookedInto['data'];
  readonly by: string;
  readonly times: number;
}

/** Findings that were looked into. */
export const looksView: View<Look | null> = {
  name: 'detector-looks',
  version: 1,
  eventTypes: [findingLookedInto.type],
  tables: [
    {
      name: 'looks',
      columns: [
        { name: 'finding_id', type: 'uuid' },
        { name: 'note', type: 'text' },
        { name: 'looked_into_on', type: 'date' },
        { name: 'looked_into_by', type: 'text' },
        { name: 'evidence', type: 'integer' },
        { name: 'times', type: 'integer' },
      ],
      indexes: ['create index on {table} (finding_id)'],
    },
  ],
  key: (event) => event.stream,
  initialState: null,
  evolve: (state, event) => ({
    data: event.data as FindingLookedInto['data'],
    by: event.metadata.actor.id,
    times: (state?.times ?? 0) + 1,
  }),
  rows: (key, state) => ({
    looks: state
      ? [
          [
            key.slice(ID_FROM),
            state.data.note,
            state.data.lookedIntoOn,
            state.by,
            state.data.evidence,
            state.times,
          ],
        ]
      : [],
  }),
};
