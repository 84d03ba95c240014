import { expect, type Page } from '@playwright/test';
import { findingsOf } from './axe';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Expects no finding of axe by WCAG 2.2 AA and best practice on the page as it stands. */
export async function expectNoFindings(page: Page): Promise<void> {
  await settled(page);
  expect.soft(await findingsOf(page, { type: 'tag', values: RULES })).toEqual([]);
}

/** Expects that every text stands out from what is behind it; enough for the same page in other colours. */
export async function expectContrast(page: Page): Promise<void> {
  await settled(page);
  expect.soft(await findingsOf(page, { type: 'rule', values: ['color-contrast'] })).toEqual([]);
}

/** Expects that a page of a narrow window, or of a large text, is not wider than the window. */
export async function expectReflow(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await expectWithinWindow(page);
  if (before) await page.setViewportSize(before);
  await expectLargeText(page);
}

/** Expects that a page whose text is twice as large is not wider than the window. */
export async function expectLargeText(page: Page): Promise<void> {
  await textSize(page, '200%');
  expect.soft(await widerThanWindow(page), 'with text of 200 %').toEqual([]);
  await textSize(page, '');
}

/** Expects that a page, in the window as it is, need not be scrolled sideways. */
export async function expectWithinWindow(page: Page): Promise<void> {
  expect.soft(await widerThanWindow(page), `at ${page.viewportSize()?.width} px`).toEqual([]);
}

const GREAT = { width: 3840, height: 2160 };
/** No line of text is longer and no list narrower than so many of the page's letters. */
const MEASURES = { longest: 54, widest: 100 };

/** Expects that a very large window is used: nothing scrolls sideways, tables are wide, lines of text are not. */
export async function expectRoomUsed(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize(GREAT);
  await expectWithinWindow(page);
  const { long, narrow } = await page.evaluate(({ longest, widest }) => {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const main = document.querySelector('main');
    const widthOf = (element: Element): number => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect().width;
    };
    const texts = [...(main?.querySelectorAll('p, .choices li, dd') ?? [])];
    const tables = [...(main?.querySelectorAll('.table-region') ?? [])];
    return {
      long: texts
        .filter((each) => widthOf(each) > longest * rem)
        .map((each) => each.textContent?.slice(0, 60)),
      narrow: tables.map((each) => each.clientWidth).filter((width) => width < widest * rem),
    };
  }, MEASURES);
  expect.soft(long, 'lines too long to be read').toEqual([]);
  expect.soft(narrow, 'tables that leave the room empty').toEqual([]);
  if (before) await page.setViewportSize(before);
}

const textSize = (page: Page, size: string): Promise<void> =>
  page.evaluate((text) => void (document.documentElement.style.fontSize = text), size);

const MOST_TOLD = 10;

/** What sticks out of the window, unless something around it scrolls. */
function widerThanWindow(page: Page): Promise<string[]> {
  return page.evaluate(async (most) => {
    // What is drawn to its own measure follows a new size one picture later.
    for (let pictures = 0; pictures < 2; pictures += 1) await new Promise(requestAnimationFrame);
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrolls = (element: Element): boolean =>
      element.parentElement !== null &&
      (getComputedStyle(element.parentElement).overflowX !== 'visible' || scrolls(element.parentElement));
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element))
      .slice(0, most)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
  }, MOST_TOLD);
}

/** Waits until nothing moves or fades any more: half-faded text has no contrast. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter((each) => each.effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(passing.map((each) => each.finished));
  });
}

/** What a keyboard can reach and whose focus nobody would see, or which the page's head covers. */
export async function expectFocusVisible(page: Page): Promise<void> {
  // After a key the browser shows where the focus is, also where a program moves it.
  await page.keyboard.press('Tab');
  const unseen = await page.evaluate(() => {
    const reachable =
      'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea, summary, [tabindex="0"]';
    const shown = (element: HTMLElement): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1;
    const marked = ({ outlineStyle, outlineWidth, boxShadow }: CSSStyleDeclaration): boolean =>
      (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    const covered = (element: HTMLElement): boolean => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const above = document.elementFromPoint(left + width / 2, top + Math.min(height, innerHeight) / 2);
      return above?.closest('.head') != null && !element.closest('.head');
    };
    return [...document.querySelectorAll<HTMLElement>(reachable)]
      .filter(shown)
      .slice(0, 80)
      .filter((element) => {
        element.focus();
        return document.activeElement !== element || !marked(getComputedStyle(element)) || covered(element);
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
  expect.soft(unseen, 'focus that nobody sees').toEqual([]);
}
