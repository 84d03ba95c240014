import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { programmes } from '#libs/programmes';
import { programmeQuestions } from './programme-questions';

const root = join(__dirname, '..', '..');
const codes = new Set(programmes().map((programme) => programme.code));

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(spec|d)\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !path.includes('node_modules') && !path.startsWith(join('libs', 'programmes')));
}

describe('what a programme asks for is said in its own file', () => {
  it('nothing outside the catalogue asks which programme it is', () => {
    const files = [...sources('libs'), ...sources('apps')];
    expect(files.length).toBeGreaterThan(10);
    const questions = files.flatMap((path) =>
      programmeQuestions(path, readFileSync(join(root, path), 'utf8'), codes),
    );
    expect(questions).toEqual([]);
  });

  it.each([
    ["if (programme === 'home-help') pay();"],
    ["switch (code) { case 'cash-aid': break; }"],
    ["const term = { 'newborn-grant': 4 };"],
    ["const free = ['shelter', 'low-threshold'].includes(code);"],
    ["const paid = list.has('meals');"],
  ])('a planted question is found: %s', (text) => {
    expect(programmeQuestions('planted.ts', text, codes)).toHaveLength(1);
  });

  it('naming a programme without asking is allowed', () => {
    expect(programmeQuestions('option.ts', "const standard = 'home-help';", codes)).toEqual([]);
  });
});
