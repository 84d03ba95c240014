import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgramme, programmes } from '../src/registry';
import { GUIDE, guideOf, programmesGuide } from './programmes-guide';

const root = join(__dirname, '..', '..', '..');

describe('the guide to the programmes', () => {
  it('is current; if not: npm run docs:programmes', () => {
    expect(readFileSync(join(root, GUIDE), 'utf8')).toBe(guideOf(root));
  });

  it('has a row and a chapter for every programme', () => {
    const guide = guideOf(root);
    for (const { code } of programmes()) {
      expect(guide).toContain(`| [\`${code}\`](#${code}) |`);
      expect(guide).toContain(`\n## ${code}\n`);
    }
  });

  it('marks what nobody confirmed, and names the payer by date', () => {
    const insurance = findProgramme('health-insurance');
    const shelter = findProgramme('shelter');
    const guide = programmesGuide(insurance && shelter ? [insurance, shelter] : [], () => null);
    expect(guide).toContain('municipality, state from 2021-01-01');
    expect(guide).toContain('12 beds (14 persons stated)');
    expect(guide).toContain('municipality ?');
  });

  it('links the journey that proves a programme', () => {
    const guide = programmesGuide(
      programmes().slice(0, 1),
      (code) => `test/journeys/${code}.journey.spec.ts`,
    );
    expect(guide).toContain('[journey](../../test/journeys/home-help.journey.spec.ts)');
  });
});
