import type { Page } from '@playwright/test';

/** What no page says to people: keys of texts, places without values, days and codes as machines write them. */
const ODDITIES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['the key of a text', /\b[a-z]+(?:-[a-z]+)*(?:\.[a-z][A-Za-z-]+)+\b(?![.@])/g],
  ['a place without its value', /\{\w+\}/g],
  ['a day as machines write it', /\b\d{4}-\d{2}-\d{2}\b/g],
  ['a machine\u2019s identifier', /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/g],
  ['no value at all', /\b(?:undefined|NaN|Invalid Date)\b|\[object /g],
  ['a code', /\b[A-Z]{3,}_[A-Z_]{3,}\b/g],
];

/**
 * What on a page nobody in an office would write, as read by a person; passages marked as code are left out, and what
 * stands in fields, which is their writer's.
 */
export async function odditiesOf(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => {
    const parts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('code, pre, textarea, [lang="zxx"]')) parts.push(node.nodeValue ?? '');
    return parts.join('\n');
  });
  const told = ODDITIES.flatMap(([name, pattern]) =>
    [...text.matchAll(pattern)].map(([found]) => `${name}: ${found}`),
  );
  return [...new Set(told)].slice(0, 10);
}
