import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = join('libs', 'programmes', 'src');
const CODE = /^[a-z]+(-[a-z]+)*$/;

const camel = (code: string): string =>
  code.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());

/** The text of a new programme's file: a plain agreement, with all that is still open named as open. */
export const programmeText = (
  code: string,
  name: string,
): string => `import { paidBy, receivedBy } from '../declare';
import { APPLICATION } from '../evidence';
import { defineProgramme } from '../programme';

/** ${code}: ${name}. */
export const ${camel(code)} = defineProgramme({
  code: '${code}',
  names: { sl: '${name}' },
  intake: { recipient: receivedBy('provider', undefined, false), form: false, outcome: 'agreement' },
  evidence: [APPLICATION],
  capacity: { kind: 'unlimited' },
  payer: paidBy('municipality', false),
  open: [
    { part: 'intake', note: 'prejemnik vloge in postopek nista potrjena' },
    { part: 'eligibility', note: 'pogoji za vključitev niso določeni' },
    { part: 'capacity', note: 'vrsta zmogljivosti ni potrjena' },
    { part: 'payer', note: 'plačnik ni potrjen' },
  ],
});
`;

/** The text of its spec; it fails as soon as a condition is added, and then wants a spec for the condition. */
export const specText = (code: string, name: string): string => `import { findProgramme } from '../registry';
import { ${camel(code)} } from './${code}';

describe('${name}', () => {
  it('is in the catalogue', () => {
    expect(findProgramme('${code}')).toBe(${camel(code)});
  });

  it('has no condition yet, and says so', () => {
    expect(${camel(code)}.eligibility).toEqual([]);
    expect(${camel(code)}.open.map(({ part }) => part)).toContain('eligibility');
  });
});
`;

/** The registry with the programme added: its import and its line in the list. */
export function registryWith(code: string, registry: string): string {
  const imports = `import { ${camel(code)} } from './catalogue/${code}';\n`;
  const afterImports = registry.lastIndexOf("from './catalogue/");
  const lineEnd = registry.indexOf('\n', afterImports) + 1;
  const listEnd = registry.indexOf('\n];');
  if (afterImports < 0 || listEnd < lineEnd) throw new Error('the registry is not as the generator knows it');
  return `${registry.slice(0, lineEnd)}${imports}${registry.slice(lineEnd, listEnd)}\n  ${camel(code)},${registry.slice(listEnd)}`;
}

/** Writes a programme's file and spec and adds it to the registry; `[CODE, "SLOVENE NAME"]`; says what it did. */
export function main([code = '', name = code]: readonly string[], root: string): string {
  if (!CODE.test(code)) throw new Error(`"${code}" is not a code: lower-case words joined by dashes`);
  if (/['\\\n]/.test(name)) throw new Error('the name holds a quote, a backslash or a line break');
  const file = join(root, SOURCE, 'catalogue', `${code}.ts`);
  if (existsSync(file)) throw new Error(`${code} is a programme already`);
  const registry = join(root, SOURCE, 'registry.ts');
  const extended = registryWith(code, readFileSync(registry, 'utf8'));
  writeFileSync(file, programmeText(code, name));
  writeFileSync(join(root, SOURCE, 'catalogue', `${code}.spec.ts`), specText(code, name));
  writeFileSync(registry, extended);
  return `wrote ${code}.ts and ${code}.spec.ts in ${join(SOURCE, 'catalogue')}, and its line in registry.ts`;
}
