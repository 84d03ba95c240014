import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from './new-programme';

const source = join('libs', 'programmes', 'src');

describe('the generator of programmes', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'spis-programmes-'));
    cpSync(join(__dirname, '..', 'src'), join(root, source), { recursive: true });
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it('adds a programme that the catalogue then finds', async () => {
    main(['palliative-care', 'paliativna oskrba'], root);
    const { findProgramme, programmes } = (await import(join(root, source, 'registry'))) as {
      findProgramme(code: string): { names: { sl: string } } | undefined;
      programmes(): readonly { code: string }[];
    };
    expect(findProgramme('palliative-care')?.names.sl).toBe('paliativna oskrba');
    expect(programmes().at(-1)?.code).toBe('palliative-care');
  });

  it('writes its spec, and two lines of the registry', () => {
    const before = readFileSync(join(root, source, 'registry.ts'), 'utf8').split('\n');
    main(['palliative-care', 'paliativna oskrba'], root);
    const after = readFileSync(join(root, source, 'registry.ts'), 'utf8').split('\n');
    expect(after.filter((line) => !before.includes(line))).toEqual([
      "import { palliativeCare } from './catalogue/palliative-care';",
      '  palliativeCare,',
    ]);
    const spec = readFileSync(join(root, source, 'catalogue', 'palliative-care.spec.ts'), 'utf8');
    expect(spec).toContain("describe('paliativna oskrba'");
  });

  it.each([
    [['home-help'], 'home-help is a programme already'],
    [['../evil'], 'is not a code'],
    [['Palliative'], 'is not a code'],
    [[], 'is not a code'],
    [['palliative-care', "o'skrba"], 'holds a quote'],
  ])('changes nothing for %j', (args, message) => {
    const before = readFileSync(join(root, source, 'registry.ts'), 'utf8');
    expect(() => main(args, root)).toThrow(message);
    expect(readFileSync(join(root, source, 'registry.ts'), 'utf8')).toBe(before);
  });
});
