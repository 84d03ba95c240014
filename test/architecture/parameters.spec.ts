import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const mockDefined: string[] = [];

jest.mock('#libs/kernel', () => {
  const real = jest.requireActual<typeof import('#libs/kernel')>('#libs/kernel');
  const defineParameter: typeof real.defineParameter = (id, values) => {
    mockDefined.push(id);
    return real.defineParameter(id, values);
  };
  return { ...real, defineParameter };
});

const LIBS = join(__dirname, '../../libs');
/** Their values are told elsewhere, or as the office has set them. */
const ELSEWHERE = /^(classification\.\d+|detectors\..+)$/;

describe('the dated parameters', () => {
  it('are all in the list of the house, so that none is used that nobody can look up', async () => {
    const files = readdirSync(LIBS, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.ts$/.test(name) && !/\.spec\.ts$|^kernel/.test(name))
      .map((name) => join(LIBS, name))
      .filter((file) => readFileSync(file, 'utf8').includes('defineParameter'));
    expect(files.length).toBeGreaterThan(12);
    for (const file of files) await import(file);
    const { declaredParameters } = await import('#libs/parameters');
    const listed = new Set(declaredParameters().map(({ parameter }) => parameter.id));
    const missing = mockDefined.filter((id) => !listed.has(id) && !ELSEWHERE.test(id));
    expect([...new Set(missing)]).toEqual([]);
    expect(listed.size).toBeGreaterThan(35);
  });
});
