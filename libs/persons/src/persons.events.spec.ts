import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EventCatalogue, type Instant, type Position, type RecordedEvent } from '#libs/kernel';
import { personEvents } from './persons.events';
import { personRelationEvents } from './relations/person-relations.events';
import { personPairEvents } from './same-person/person-pair.events';

const folder = join(__dirname, 'golden');
const goldens = readdirSync(folder).map((file) => {
  const [, type, version] = /^(\w+)\.v(\d+)\.json$/.exec(file) ?? [];
  if (!type || !version) throw new Error(`${file} is not named Type.vN.json`);
  return {
    type,
    version: Number(version),
    data: JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown,
  };
});
const events = [...personEvents, ...personPairEvents, ...personRelationEvents];
const catalogue = new EventCatalogue().register(events);

const stored = (type: string, schemaVersion: number, data: unknown): RecordedEvent => ({
  id: '00000000-0000-4000-8000-000000000000',
  type,
  schemaVersion,
  stream: 'golden-1',
  revision: 0n,
  position: '0' as Position,
  recordedAt: '2022-11-30T10:00:00.000Z' as Instant,
  data,
  metadata: {
    commandId: '00000000-0000-4000-8000-000000000001',
    correlationId: '00000000-0000-4000-8000-000000000001',
    causationId: null,
    actor: { id: 'golden', role: 'caseworker', unit: null, onBehalfOf: null },
    legalBasis: null,
    purpose: 'golden file',
  },
});

describe('What was once recorded', () => {
  it.each(goldens)('stays readable: $type version $version', ({ type, version, data }) => {
    const read = catalogue.decode(stored(type, version, data));
    expect(catalogue.encode({ type, data: read.data })).toEqual({
      schemaVersion: catalogue.list().find((definition) => definition.type === type)?.version,
      data: read.data,
    });
  });

  it('has a golden file for every type and every version up to the newest', () => {
    const wanted = events.flatMap(({ type, version }) =>
      Array.from({ length: version }, (_, index) => `${type}.v${index + 1}`),
    );
    expect(goldens.map(({ type, version }) => `${type}.v${version}`).sort()).toEqual([...wanted].sort());
  });

  it.each(goldens)('takes no field beside its own: $type', ({ type, data }) => {
    expect(() => catalogue.encode({ type, data: { ...(data as object), surname: 'Kralj' } })).toThrow();
  });
});
