import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { planted, soundHouse } from './planted-violations';

const root = join(__dirname, '..', '..');
const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

function violationsIn(house: Readonly<Record<string, string>>): Violation[] {
  const folder = mkdtempSync(join(tmpdir(), 'rooms-'));
  try {
    for (const file of ['package.json', 'tsconfig.json', 'tsconfig.base.json', '.dependency-cruiser.cjs'])
      cpSync(join(root, file), join(folder, file));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const [file, text] of Object.entries(house)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const args = [cruiser, 'apps', 'libs', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
    const { stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64e6,
    });
    if (!stdout.startsWith('{')) throw new Error(stderr);
    return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

jest.setTimeout(120_000);

describe('the rules between the rooms', () => {
  const rules = execFileSync(
    process.execPath,
    ['-e', "console.log(require('./.dependency-cruiser.cjs').forbidden.map((rule) => rule.name).join())"],
    { cwd: root, encoding: 'utf8' },
  )
    .trim()
    .split(',');

  it('have a planted breach each', () => {
    expect(planted.map((breach) => breach.rule).sort()).toEqual([...rules].sort());
  });

  it('are kept by a sound house', () => {
    expect(violationsIn(soundHouse)).toEqual([]);
  });

  const found = violationsIn({
    ...soundHouse,
    ...Object.fromEntries(planted.map((breach) => [breach.file, breach.text])),
  });

  it.each(planted)('catch $file by $rule', ({ rule, file }) => {
    expect(
      found.filter((violation) => violation.from === file).map((violation) => violation.rule.name),
    ).toContain(rule);
  });
});
