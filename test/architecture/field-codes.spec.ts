import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const LANGUAGES = ['sl', 'it', 'en'];
/** Validators that say nothing themselves. */
const SILENT = ['IsOptional', 'ValidateBy', 'ValidateIf'];
/** Where the constraint's name is not the validator's. */
const OTHERWISE: Readonly<Record<string, string>> = {
  IsUUID: 'isUuid',
  Length: 'isLength',
  ValidateNested: 'nestedValidation',
};

const sources = readdirSync(join(root, 'libs'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
  .map((path) => readFileSync(join(root, 'libs', path), 'utf8'));

/** The constraints that a source uses: those of the library, and its own by their names. */
function constraintsIn(source: string): string[] {
  const imported = [...source.matchAll(/import \{([^}]*)\} from 'class-validator'/g)].flatMap(
    ([, names = '']) => names.split(',').map((name) => name.trim()),
  );
  const used = imported.filter((name) => /^[A-Z]/.test(name) && !SILENT.includes(name));
  const own = [...source.matchAll(/(?:name: |isNumber\()'(is[A-Za-z]+)'/g)].map(([, name = '']) => name);
  return [...used.map((name) => OTHERWISE[name] ?? name.charAt(0).toLowerCase() + name.slice(1)), ...own];
}

const codeOf = (constraint: string): string => constraint.replace(/[A-Z]/g, '_$&').toUpperCase();

describe('what is wrong with a field', () => {
  const codes = [...new Set(sources.flatMap(constraintsIn).map(codeOf))].sort();

  it('is found in the sources', () => {
    expect(codes).toEqual(expect.arrayContaining(['IS_EMSO', 'IS_UUID', 'MATCHES', 'MAX_LENGTH']));
  });

  it.each(LANGUAGES)('has a sentence in %s', (language) => {
    const path = join(root, 'apps/web/src/texts', language, 'problems.json');
    const { fields } = JSON.parse(readFileSync(path, 'utf8')) as { fields: Record<string, string> };
    expect(codes.filter((code) => !fields[code])).toEqual([]);
  });
});
