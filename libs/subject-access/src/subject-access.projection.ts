import type { View } from '#libs/projections';
import { accessDecider, type AccessState } from './subject-access.decider';
import { type SubjectAccessEvent, subjectAccessEvents } from './subject-access.events';

/** Requests for access as they stand, without anything that names a person. */
export const subjectAccessView: View<AccessState> = {
  name: 'subject-access',
  version: 1,
  eventTypes: subjectAccessEvents.map(({ type }) => type),
  tables: [
    {
      name: 'requests',
      columns: [
        { name: 'request_id', type: 'uuid' },
        { name: 'open', type: 'boolean' },
        { name: 'due_on', type: 'date' },
        { name: 'state', type: 'jsonb' },
      ],
      indexes: ['create index requests_open on {table} (open, due_on)'],
    },
  ],
  key: (event) => event.stream,
  initialState: accessDecider.initialState,
  evolve: (state, { type, data }) => accessDecider.evolve(state, { type, data } as SubjectAccessEvent),
  rows(_key, state) {
    if (!state.registered) throw new Error('something happened to a request that nobody registered');
    const open = state.handedOver === null && state.refused === null;
    return { requests: [[state.registered.requestId, open, state.dueOn, state]] };
  },
};
