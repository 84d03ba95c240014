import type { Page, Route } from '@playwright/test';

/** What the interface answers to a page: the truth, nothing yet, that it failed, or that there is nothing. */
export type Way = 'truly' | 'late' | 'badly' | 'emptily';

/** Not part of what a page shows: who is there, what changes, what there is to choose from. */
const AROUND =
  /\/api\/(session|live|break-glass\/mine|programmes$|classification-plan|statistics$|audit-trail\/choices)/;
const FAILED = { status: 500, code: 'INTERNAL', correlationId: '00000000-0000-4000-8000-000000000000' };

/** Stands between a page and the interface. */
export class Answers {
  private way: Way = 'truly';
  private waiting: Route[] = [];
  /** How often the page has asked since `become`. */
  asked = 0;

  /** Takes its place before a page. */
  static async before(page: Page): Promise<Answers> {
    const answers = new Answers();
    await page.route(
      ({ pathname }) => pathname.startsWith('/api/'),
      (route) => answers.answer(route),
    );
    return answers;
  }

  /** From now on answers in a way; what has waited so far is answered so too. */
  async become(way: Way): Promise<void> {
    this.way = way;
    this.asked = 0;
    await Promise.all(this.waiting.splice(0).map((route) => this.answer(route)));
  }

  private async answer(route: Route): Promise<void> {
    if (AROUND.test(route.request().url())) return route.continue();
    this.asked += 1;
    if (this.way === 'truly') return route.continue();
    if (this.way === 'late') return void this.waiting.push(route);
    if (this.way === 'badly') return route.fulfill({ status: 500, json: FAILED });
    return this.emptied(route);
  }

  private async emptied(route: Route): Promise<void> {
    const response = await route.fetch();
    const type = response.headers()['content-type'] ?? '';
    if (!response.ok() || !type.includes('json')) return route.fulfill({ response });
    return route.fulfill({ response, json: withoutRows(await response.json()) });
  }
}

/** The same answer with every list in it empty, and the totals of lists zero. */
function withoutRows(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, name === 'total' ? 0 : withoutRows(part)]),
  );
}
