import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleOf, PEOPLE, Questions } from './addresses';
import { type Desk, expect, test } from './office';
import { ROOT } from './installation';

const TOUR = join(ROOT, 'docs/tour');
const MOST_BYTES = 150_000;
const SIZE = { width: 1024, height: 680 };
const HEAD_PX = 90;

/** A stop of the tour: who looks at what, what must be seen before the picture is taken, and from where on. */
interface Stop {
  readonly name: string;
  readonly role: string;
  readonly address: (url: string) => Promise<string>;
  readonly seen: string;
  readonly from?: string;
}

const at =
  (path: string, search = '') =>
  async (url: string) =>
    (await exampleOf(path, url)) + search;

/** An entry that others stand before, so that there is something to explain. */
async function behindOthers(url: string): Promise<string> {
  const { entries } = await new Questions(url).ask<{ entries: { entryId: string }[] }>(
    '/programmes/home-help/waiting-list/entries?limit=5',
  );
  return `/waiting-list-entries/${entries.at(-1)?.entryId}`;
}

/** The story of the README, in its order. */
const STOPS: readonly Stop[] = [
  { name: '1-work-queue', role: 'caseworker', address: at('/'), seen: 'main >> text=/zamuda/' },
  {
    name: '2-case',
    role: 'caseworker',
    address: at('/applications/$id', '?tab=timeline'),
    seen: 'main .timeline',
  },
  { name: '3-why', role: 'caseworker', address: behindOthers, seen: 'main table', from: 'role=tablist' },
  {
    name: '4-exemption',
    role: 'caseworker',
    address: at('/exemptions/$id'),
    seen: 'main table',
    from: 'main h2',
  },
  { name: '5-decision', role: 'manager', address: at('/decisions/$id'), seen: 'role=button[name="Odobri"]' },
  {
    name: '6-audit-trail',
    role: 'manager',
    address: at('/audit/cases/$id'),
    seen: 'main del',
    from: 'main .timeline',
  },
  {
    name: '7-over-time',
    role: 'analyst',
    address: at('/statistics/over-time', '?on=2022-11-30&knownAt=2023-04-04'),
    seen: 'main svg',
    from: 'role=slider >> nth=0',
  },
  { name: '8-evidence', role: 'manager', address: at('/evidence'), seen: 'main table' },
];

if (process.env['SPIS_TOUR'] === 'write')
  for (const { name, role, address, seen, from } of STOPS)
    test(`the tour is taken anew: ${name}`, async ({ office }) => {
      const { page } = office;
      mkdirSync(TOUR, { recursive: true });
      await page.setViewportSize(SIZE);
      await office.sit(PEOPLE[role] as Desk);
      await office.open(await address(office.url));
      // A font that comes late is for the next page only.
      await page.reload();
      await office.loaded();
      await expect(page.locator(seen).first()).toBeVisible({ timeout: 30_000 });
      if (from !== undefined)
        await page
          .locator(from)
          .first()
          .evaluate(
            (element, head) => scrollTo(0, element.getBoundingClientRect().top + scrollY - head),
            HEAD_PX,
          );
      await page.screenshot({ path: join(TOUR, `${name}.png`) });
    });

test('the tour of the README has its pictures, each of modest size', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  for (const { name } of STOPS) {
    const picture = readFileSync(join(TOUR, `${name}.png`));
    expect(picture.subarray(1, 4).toString(), name).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)], name).toEqual([SIZE.width, SIZE.height]);
    expect(picture.length, name).toBeLessThan(MOST_BYTES);
    expect(readme, name).toContain(`docs/tour/${name}.png`);
  }
});
