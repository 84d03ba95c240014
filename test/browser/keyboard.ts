import { expect, type Locator, type Page } from '@playwright/test';

const MOST_STEPS = 150;

/** Counts from now on whatever a pointing device would do in the page. */
export async function watchPointers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(globalThis, { pointed: 0 });
    const count = (): void => void ((globalThis as unknown as { pointed: number }).pointed += 1);
    for (const name of ['pointerdown', 'mousedown', 'touchstart']) addEventListener(name, count, true);
  });
}

/** How often something was pointed at on the page as it stands. */
export const pointed = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { pointed: number }).pointed);

/** Goes forward with Tab until the focus is on something; whatever cannot be reached so fails the test. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  const aim = await wanted.elementHandle();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((element) => document.activeElement === element, aim)) return;
  }
  throw new Error(`${MOST_STEPS} times Tab did not reach ${wanted}`);
}

/** Goes to something with Tab and presses Enter on it. */
export async function enterOn(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
}

/**
 * Goes once around the page with Tab; answers what had the focus, in order. Comes to an end only where nothing keeps
 * the focus to itself.
 */
export async function onceAround(page: Page): Promise<{ inOrder: boolean; stops: number }> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    Object.assign(globalThis, { stops: [] });
  });
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    const around = await page.evaluate(() => {
      const { stops } = globalThis as unknown as { stops: Element[] };
      const here = document.activeElement;
      if (here === null || here === document.body || stops.includes(here)) return true;
      stops.push(here);
      return false;
    });
    if (around) break;
    expect(step, 'the focus is kept somewhere').toBeLessThan(MOST_STEPS - 1);
  }
  return page.evaluate(() => {
    const { stops } = globalThis as unknown as { stops: Element[] };
    const follows = (one: Element, other: Element): boolean =>
      (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const inOrder = stops.every((stop, index) => index === 0 || follows(stops[index - 1] ?? stop, stop));
    return { inOrder, stops: stops.length };
  });
}
