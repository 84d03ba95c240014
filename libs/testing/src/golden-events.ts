import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EventCatalogue, type EventDefinition } from '#libs/kernel';
import { recorder } from './fold-view';

interface Golden {
  readonly type: string;
  readonly version: number;
  readonly data: object;
}

function goldensIn(folder: string): Golden[] {
  return readdirSync(folder).map((file) => {
    const [, type, version] = /^(\w+)\.v(\d+)\.json$/.exec(file) ?? [];
    if (!type || !version) throw new Error(`${file} is not named Type.vN.json`);
    const data = JSON.parse(readFileSync(join(folder, file), 'utf8')) as object;
    return { type, version: Number(version), data };
  });
}

/** Declares the tests that keep what was once recorded readable: `golden/Type.vN.json` for every event type. */
export function describeGoldenEvents(folder: string, definitions: readonly EventDefinition[]): void {
  const goldens = goldensIn(folder);
  const catalogue = new EventCatalogue().register(definitions);

  describe('What was once recorded', () => {
    it.each(goldens)('stays readable: $type version $version', ({ type, version, data }) => {
      const read = catalogue.decode(recorder()({ type, data }, { schemaVersion: version }));
      const newest = definitions.find((definition) => definition.type === type)?.version;
      expect(catalogue.encode({ type, data: read.data })).toEqual({ schemaVersion: newest, data: read.data });
    });

    it('has a golden file for every type and every version up to the newest', () => {
      const wanted = definitions.flatMap(({ type, version }) =>
        Array.from({ length: version }, (_, index) => `${type}.v${index + 1}`),
      );
      expect(goldens.map(({ type, version }) => `${type}.v${version}`).sort()).toEqual([...wanted].sort());
    });

    it.each(goldens)('takes no field beside its own: $type', ({ type, data }) => {
      expect(() => catalogue.encode({ type, data: { ...data, surname: 'Kralj' } })).toThrow();
    });
  });
}
