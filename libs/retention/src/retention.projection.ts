import type { View } from '#libs/projections';
import { noDestruction, destructionDecider, type DestructionState } from './destruction.decider';
import {
  type CaseHoldEvent,
  caseHoldEvents,
  type DestructionEvent,
  destructionEvents,
  type ListedCase,
} from './destruction.events';

interface Seen {
  readonly list: DestructionState;
  readonly lines: readonly { readonly event: DestructionEvent; readonly recordedAt: string }[];
  readonly holds: readonly CaseHoldEvent[];
}

/** What has become, or is to become, of a listed case. */
export type ListedState = 'proposed' | 'approved' | 'rejected' | 'destroyed' | 'archived' | 'spared';

const OUTCOMES = {
  CaseDestroyed: 'destroyed',
  CaseHandedToArchive: 'archived',
  CaseSpared: 'spared',
} as const;

const HOLD_TYPES: readonly string[] = caseHoldEvents.map(({ type }) => type);

/** Where a destruction list stands as a whole. */
export type DestructionStanding = 'proposed' | 'approved' | 'rejected' | 'completed';

/** Destruction lists, what became of each case on them, and the holds on cases. */
export const retentionView: View<Seen> = {
  name: 'retention',
  version: 1,
  eventTypes: [...destructionEvents, ...caseHoldEvents].map(({ type }) => type),
  tables: [
    {
      name: 'destructions',
      columns: [
        { name: 'destruction_id', type: 'uuid' },
        { name: 'state', type: 'text' },
        { name: 'unit', type: 'text', nullable: true },
        { name: 'proposed_on', type: 'date' },
        { name: 'lines', type: 'jsonb' },
      ],
      indexes: [
        'create unique index destructions_id on {table} (destruction_id)',
        'create index destructions_state on {table} (state, proposed_on desc)',
      ],
    },
    {
      name: 'listed_cases',
      columns: [
        { name: 'case_id', type: 'uuid' },
        { name: 'person_id', type: 'uuid' },
        { name: 'state', type: 'text' },
        { name: 'destruction_id', type: 'uuid' },
      ],
      indexes: [
        'create index listed_cases_case on {table} (case_id)',
        'create index listed_cases_person on {table} (person_id)',
      ],
    },
    {
      name: 'case_holds',
      columns: [
        { name: 'case_id', type: 'uuid' },
        { name: 'person_id', type: 'uuid' },
        { name: 'ground', type: 'text' },
      ],
      indexes: [
        'create index case_holds_case on {table} (case_id)',
        'create index case_holds_person on {table} (person_id)',
      ],
    },
  ],
  key: (event) => event.stream,
  initialState: { list: noDestruction, lines: [], holds: [] },
  evolve(seen, recorded) {
    if (HOLD_TYPES.includes(recorded.type))
      return { ...seen, holds: [...seen.holds, plain(recorded) as CaseHoldEvent] };
    const event = plain(recorded) as DestructionEvent;
    return {
      ...seen,
      list: destructionDecider.evolve(seen.list, event),
      lines: [...seen.lines, { event, recordedAt: recorded.recordedAt }],
    };
  },
  rows: (_key, seen) => ({
    destructions: destructionRows(seen),
    listed_cases: listedRows(seen.list),
    case_holds: holdRows(seen.holds),
  }),
};

const plain = ({ type, data }: { type: string; data: unknown }) => ({ type, data });

function standing({ completed, rejected, approvedBy }: DestructionState): DestructionStanding {
  if (completed) return 'completed';
  if (rejected) return 'rejected';
  return approvedBy === null ? 'proposed' : 'approved';
}

function destructionRows({ list, lines }: Seen): unknown[][] {
  if (!list.proposed) return [];
  const { destructionId, unit, proposedOn } = list.proposed;
  return [[destructionId, standing(list), unit, proposedOn, lines]];
}

/** What has become of a case on a list. */
export function listedState(list: DestructionState, { caseId }: ListedCase): ListedState {
  const outcome = list.outcomes[caseId];
  if (outcome) return OUTCOMES[outcome.type];
  if (list.rejected) return 'rejected';
  return list.approvedBy === null ? 'proposed' : 'approved';
}

function listedRows(list: DestructionState): unknown[][] {
  if (!list.proposed) return [];
  const { destructionId, cases } = list.proposed;
  return cases.map((each) => [each.caseId, each.personId, listedState(list, each), destructionId]);
}

function holdRows(events: readonly CaseHoldEvent[]): unknown[][] {
  const held = new Map<string, unknown[]>();
  for (const { type, data } of events)
    if (type === 'CaseHoldPlaced') held.set(data.ground, [data.caseId, data.personId, data.ground]);
    else held.delete(data.ground);
  return [...held.values()];
}
