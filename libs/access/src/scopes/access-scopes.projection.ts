import type { RecordedEvent } from '#libs/kernel';
import type { Rows, Table, View } from '#libs/projections';
import { NO_FACTS, type Opening, type ScopeChange, type ScopeFacts, type ScopeSource } from './scope-source';

/** The facts of one subject as the view folds them. */
export interface ScopeState extends ScopeFacts {
  readonly kind: string;
}

/** The name of the view that says whose every case and person is. */
export const ACCESS_SCOPES = 'access-scopes';

const byPerson = ['create index on {table} (person_id)'];
const TABLES: readonly Table[] = [
  {
    name: 'subjects',
    columns: [
      { name: 'kind', type: 'text' },
      { name: 'id', type: 'uuid' },
      { name: 'units', type: 'text[]' },
      { name: 'providers', type: 'text[]' },
      { name: 'programme', type: 'text', nullable: true },
      { name: 'municipality', type: 'text', nullable: true },
      { name: 'assignee', type: 'text', nullable: true },
      { name: 'application_id', type: 'uuid', nullable: true },
      { name: 'persons', type: 'uuid[]' },
      { name: 'pseudonymous', type: 'boolean' },
    ],
    indexes: ['create index on {table} (id, kind)'],
  },
  {
    name: 'parties',
    columns: [
      { name: 'person_id', type: 'uuid' },
      { name: 'kind', type: 'text' },
      { name: 'id', type: 'uuid' },
    ],
    indexes: byPerson,
  },
  {
    name: 'protected',
    columns: [
      { name: 'person_id', type: 'uuid' },
      { name: 'unit', type: 'text' },
    ],
    indexes: byPerson,
  },
  {
    name: 'joins',
    columns: [
      { name: 'person_id', type: 'uuid' },
      { name: 'other_id', type: 'uuid' },
    ],
    indexes: byPerson,
  },
  {
    name: 'openings',
    columns: [
      { name: 'actor', type: 'text' },
      { name: 'kind', type: 'text' },
      { name: 'id', type: 'uuid' },
      { name: 'until', type: 'timestamptz' },
    ],
    indexes: ['create index on {table} (actor, until)'],
  },
];

/**
 * The view of whose every case and person is, as the rooms' sources say it. Throws where two sources read one
 * event type.
 */
export function accessScopesView(sources: readonly ScopeSource[]): View<ScopeState> {
  const byType = sourcesByType(sources);
  const sourceOf = ({ type }: RecordedEvent): ScopeSource => byType.get(type) as ScopeSource;
  return {
    name: ACCESS_SCOPES,
    version: 1 + sources.reduce((sum, { version }) => sum + version, 0),
    eventTypes: [...byType.keys()].sort(),
    tables: TABLES,
    key: (event) => `${sourceOf(event).kind}:${after(event.stream, '-')}`,
    initialState: { kind: '', ...NO_FACTS },
    evolve(state, event) {
      const { kind, facts } = sourceOf(event);
      const change = facts[event.type] as ScopeChange;
      return { ...state, ...change(event.data as never, event, state), kind };
    },
    rows: (key, state) => rowsOf(after(key, ':'), state),
  };
}

function sourcesByType(sources: readonly ScopeSource[]): ReadonlyMap<string, ScopeSource> {
  const byType = new Map<string, ScopeSource>();
  for (const source of sources)
    for (const type of Object.keys(source.facts)) {
      if (byType.has(type)) throw new Error(`two scope sources read ${type}`);
      byType.set(type, source);
    }
  return byType;
}

const after = (name: string, sign: string): string => name.slice(name.indexOf(sign) + 1);

function rowsOf(id: string, state: ScopeState): Rows {
  const { kind, units, providers, programme, municipality, assignee, application, persons } = state;
  const whose = [textArray(units), textArray(providers), programme, municipality, assignee, application];
  return {
    subjects:
      kind === 'pair' || kind === 'emergency'
        ? []
        : [[kind, id, ...whose, textArray(persons), state.pseudonymous]],
    parties: persons.map((person) => [person, kind, id]),
    protected: state.protectedBy === null ? [] : [[id, state.protectedBy]],
    joins: state.joined ? [[...state.joined], [...state.joined].reverse()] : [],
    openings: state.opening ? [openingRow(state.opening)] : [],
  };
}

const openingRow = ({ actor, kind, id, until }: Opening): readonly unknown[] => [actor, kind, id, until];

/** PostgreSQL's own text of an array. */
const textArray = (values: readonly string[]): string =>
  `{${values.map((value) => `"${value.replace(/(["\\])/g, '\\$1')}"`).join(',')}}`;
