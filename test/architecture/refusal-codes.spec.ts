import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusalCodes } from './refusal-codes';

const root = join(__dirname, '..', '..');
const filesIn = (...folders: string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.includes('node_modules')),
  );
const isSpec = (path: string): boolean => path.endsWith('.spec.ts');

/** Refusals that no spec asks for yet; a code leaves the list with its spec, and none comes in. */
const WITHOUT_SPEC: readonly string[] = [
  'DECISION_WITHOUT_APPLICATION',
  'DECISION_WITHOUT_EXEMPTION',
  'UNIT_NOT_KNOWN',
];

describe('what a rule refuses', () => {
  const codes = new Set(
    filesIn('libs')
      .filter((path) => path.includes('/src/') && !isSpec(path))
      .flatMap((path) => refusalCodes(path, readFileSync(path, 'utf8'))),
  );
  const specs = filesIn('libs', 'apps', 'test')
    .filter((path) => isSpec(path) && path !== __filename)
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');

  it('is asked for by a spec, under its code', () => {
    expect(codes.size).toBeGreaterThan(150);
    const unasked = [...codes].filter((code) => !new RegExp(`\\b${code}\\b`).test(specs));
    expect(unasked.sort()).toEqual(WITHOUT_SPEC);
  });

  it.each([
    ["if (late) throw new Refusal('PLANTED_CODE', { field: 'on' });", ['PLANTED_CODE']],
    ["refuseWhen(late, 'PLANTED_CODE');", ['PLANTED_CODE']],
    ["throw new Refusal(late ? 'PLANTED_CODE' : 'OTHER_CODE');", ['PLANTED_CODE', 'OTHER_CODE']],
    ["const option = 'NO_REFUSAL';", []],
  ])('is found in a source: %s', (text, expected) => {
    expect(refusalCodes('planted.ts', text)).toEqual(expected);
  });
});
