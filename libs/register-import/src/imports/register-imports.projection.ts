import type { RecordedEvent } from '#libs/kernel';
import type { View } from '#libs/projections';
import type { RegisterImportEvent } from '../register-import.events';

type Imported = RegisterImportEvent['data'];

/** Every import that brought something, one row each. */
export const registerImportsView: View<readonly unknown[] | null> = {
  name: 'register-imports',
  version: 1,
  eventTypes: ['RegisterImported', 'RegisterCorrectionsImported'],
  tables: [
    {
      name: 'imports',
      columns: [
        { name: 'import_id', type: 'uuid' },
        { name: 'imported_at', type: 'timestamptz' },
        { name: 'kind', type: 'text' },
        { name: 'programme', type: 'text' },
        { name: 'municipality', type: 'text' },
        { name: 'provider', type: 'text', nullable: true },
        { name: 'file_digest', type: 'text' },
        { name: 'encoding', type: 'text' },
        { name: 'rows', type: 'integer' },
        { name: 'accepted', type: 'integer' },
        { name: 'rejected', type: 'integer' },
        { name: 'rejected_by_code', type: 'jsonb' },
        { name: 'new_facts', type: 'integer' },
        { name: 'actor_id', type: 'text' },
      ],
      indexes: ['create index on {table} (imported_at desc, import_id)'],
    },
  ],
  key: (event) => event.id,
  initialState: null,
  evolve: (_state, event) => importRow(event as RecordedEvent<RegisterImportEvent>),
  rows: (_key, state) => ({ imports: state ? [state] : [] }),
};

function importRow({ id, recordedAt, type, data, metadata }: RecordedEvent<RegisterImportEvent>): unknown[] {
  const { programme, municipality, provider, fileDigest, encoding }: Imported = data;
  const kind = type === 'RegisterImported' ? 'register' : 'corrections';
  const whose = [kind, programme, municipality, provider];
  const counts = [data.rows, data.accepted, data.rejected, data.rejectedByCode, data.newFacts];
  return [id, recordedAt, ...whose, fileDigest, encoding, ...counts, metadata.actor.id];
}
