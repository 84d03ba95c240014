import type { View } from '#libs/projections';
import { breakGlass, type BreakGlassState } from './break-glass.decider';
import { type BreakGlassEvent, breakGlassEvents } from './break-glass.events';

/** What was opened in emergencies, open and past; of persons their ids alone. */
export const breakGlassView: View<BreakGlassState> = {
  name: 'break-glass',
  version: 1,
  eventTypes: breakGlassEvents.map(({ type }) => type),
  tables: [
    {
      name: 'opened',
      columns: [
        { name: 'break_glass_id', type: 'uuid' },
        { name: 'case_id', type: 'uuid', nullable: true },
        { name: 'person_id', type: 'uuid', nullable: true },
        { name: 'opens_at', type: 'timestamptz' },
        { name: 'reviewed', type: 'boolean' },
        { name: 'state', type: 'jsonb' },
      ],
      indexes: ['create index on {table} (opens_at desc)'],
    },
  ],
  key: (event) => event.stream,
  initialState: breakGlass.initialState,
  evolve: (state, { type, data }) => breakGlass.evolve(state, { type, data } as BreakGlassEvent),
  rows(_key, state) {
    const { opened, reviewed } = state;
    if (!opened) throw new Error('something happened to a glass that nobody opened');
    const { breakGlassId, caseId, personId, opensAt } = opened;
    return { opened: [[breakGlassId, caseId, personId, opensAt, reviewed !== null, state]] };
  },
};
