import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** Lints a text as if it stood in a file of the house; answers the lines that break the rule of pure files. */
function impureLines(file: string, text: string): number[] {
  const eslint = join(root, 'node_modules', 'eslint', 'bin', 'eslint.js');
  const args = [eslint, '--stdin', '--stdin-filename', file, '--format', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, input: text, encoding: 'utf8' });
  if (!stdout.startsWith('[')) throw new Error(stderr);
  const [result] = JSON.parse(stdout) as { messages: { line: number; message: string }[] }[];
  return (result?.messages ?? []).filter(({ message }) => /pure files/.test(message)).map(({ line }) => line);
}

describe('a pure file', () => {
  it('is refused for every clock, chance and environment in it, not for a date that it was given', () => {
    const lines = [
      'export const now = new Date();',
      'export const millis = Date.now();',
      'export const dice = Math.random();',
      'export const id = crypto.randomUUID();',
      'export const home = process.env.HOME;',
      "export const given = new Date('2022-11-30');",
    ];
    expect(impureLines('libs/kernel/src/decider.ts', `${lines.join('\n')}\n`)).toEqual([1, 2, 3, 4, 5]);
  }, 120_000);
});
