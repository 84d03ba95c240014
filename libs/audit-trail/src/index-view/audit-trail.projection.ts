import { knownFrom, type RecordedEvent } from '#libs/kernel';
import type { View } from '#libs/projections';
import { assignmentsOf, effectiveOn } from '../fold/assignments.rules';
import { isUuid, linksOf } from '../fold/streams.rules';
import { EVENT_TELLINGS, fieldWords } from '../words/catalogue';

/** An event as the index keeps it: where it stands, who wrote it, and what it is about; nothing that it says. */
export interface IndexedEvent {
  readonly event: readonly unknown[];
  readonly links: readonly (readonly [parent: string, child: string])[];
  readonly owners: readonly (readonly [thing: string, person: string])[];
}

/** Finds the events of a case, person, caseworker or unit; what they say is read from the record itself. */
export const auditTrailView: View<IndexedEvent | null> = {
  name: 'audit-trail',
  version: 4,
  eventTypes: Object.keys(EVENT_TELLINGS),
  tables: [
    {
      name: 'events',
      columns: [
        { name: 'place', type: 'text collate "C"' },
        { name: 'stream', type: 'text collate "C"' },
        { name: 'revision', type: 'bigint' },
        { name: 'type', type: 'text' },
        { name: 'recorded_at', type: 'timestamptz' },
        { name: 'known_from', type: 'timestamptz' },
        { name: 'effective_on', type: 'date', nullable: true },
        { name: 'imported', type: 'boolean' },
        { name: 'actor', type: 'text' },
        { name: 'role', type: 'text' },
        { name: 'unit', type: 'text', nullable: true },
        { name: 'fields', type: 'text[]' },
        { name: 'about', type: 'uuid[]' },
        { name: 'persons', type: 'uuid[]' },
        { name: 'codes', type: 'text' },
      ],
      indexes: [
        'create unique index events_place on {table} (place)',
        'create index events_about on {table} using gin (about)',
        'create index events_persons on {table} using gin (persons)',
        'create index events_actor on {table} (actor, place)',
        'create index events_unit on {table} (unit, place)',
      ],
    },
    {
      name: 'links',
      columns: [
        { name: 'parent', type: 'uuid' },
        { name: 'child', type: 'uuid' },
      ],
      indexes: [
        'create index links_parent on {table} (parent)',
        'create index links_child on {table} (child)',
      ],
    },
    {
      name: 'owners',
      columns: [
        { name: 'thing', type: 'uuid' },
        { name: 'person', type: 'uuid' },
      ],
      indexes: ['create index owners_person on {table} (person)'],
    },
  ],
  key: (event) => event.id,
  initialState: null,
  evolve: (_, event) => indexed(event),
  rows: (_, state) => ({
    events: state ? [state.event] : [],
    links: state ? state.links : [],
    owners: state ? state.owners : [],
  }),
};

// Positions are opaque; numbers padded to the longest sort as text as they do in the store.
const DIGITS = 20;

/** A position as a text that sorts as the record does. */
export const placeOfPosition = (position: string): string =>
  position
    .split('/')
    .map((number) => number.padStart(DIGITS, '0'))
    .join('/');

function indexed(event: RecordedEvent): IndexedEvent {
  const { about, links, owners } = linksOf(event);
  const { actor, importSource } = event.metadata;
  const fields = [...new Set(assignmentsOf(event).map(({ field }) => field))];
  const [thing] = about;
  return {
    event: [
      placeOfPosition(event.position),
      event.stream,
      String(event.revision),
      event.type,
      event.recordedAt,
      knownFrom(event),
      effectiveOn(event),
      importSource !== undefined,
      actor.id,
      actor.role,
      actor.unit,
      listOf(fields),
      listOf(about),
      listOf(personsIn(event)),
      codesIn(event.data).join(' ').toLowerCase(),
    ],
    links,
    owners: thing === undefined ? [] : owners.map((person) => [thing, person] as const),
  };
}

const listOf = (texts: readonly string[]): string => `{${[...new Set(texts)].join(',')}}`;

/** Everybody an event names: in any field that holds persons, and by the stream of a person. */
function personsIn({ stream, data }: RecordedEvent): string[] {
  const [category = '', ...id] = stream.split('-');
  const own = ['person', 'personRelations', 'erasure'].includes(category) ? [id.join('-')] : [];
  return [...own, ...personsUnder('', data)].filter(isUuid);
}

function personsUnder(field: string, value: unknown): string[] {
  if (typeof value === 'string') return fieldWords(field)?.kind === 'person' ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => personsUnder(field, each));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => personsUnder(name, each));
}

// A whole text of letters, or a derivation with all its steps, is not what anybody searches for.
const LONGEST_CODE = 80;
const MOST_CODES = 200;

/** Codes, numbers and names of organisations in an event's data, which holds no personal data. */
function codesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length > LONGEST_CODE ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return [...new Set(Object.values(value).flatMap(codesIn))].slice(0, MOST_CODES);
}
