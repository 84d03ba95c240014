import type { Page } from '@playwright/test';

/** What the interface answers to a page: the truth, nothing yet, that it failed, or that there is nothing. */
export type Way = 'truly' | 'late' | 'badly' | 'emptily';

declare global {
  interface Window {
    /** What stands between the page and the interface. */
    readonly answers?: {
      /** How often the page has asked since the last change of ways. */
      asked: number;
      /** What has waited so far is answered in the way of now. */
      release(): void;
    };
  }
}

const KEPT = 'way-of-answers';
/** Not part of what a page shows: who is there, what changes, what there is to choose from. */
const AROUND =
  /\/api\/(session|live|programmes$|classification-plan|statistics$|audit-trail\/choices|break-glass\/mine$)/;
const FAILED = { status: 500, code: 'INTERNAL', correlationId: '00000000-0000-4000-8000-000000000000' };

/**
 * Stands between a page and the interface. It stands in the page: a browser whose requests are held up from outside
 * keeps nothing it has once fetched, and loads every page as if it were the first.
 */
export class Answers {
  private constructor(private readonly page: Page) {}

  /** Takes its place before the documents that are opened from now on. */
  static async before(page: Page): Promise<Answers> {
    await page.addInitScript(standBetween, { kept: KEPT, around: AROUND.source, failed: FAILED });
    return new Answers(page);
  }

  /** From now on answers in a way; what has waited so far is answered so too. */
  async become(way: Way): Promise<void> {
    await this.page.evaluate(
      ([kept, next]) => {
        sessionStorage.setItem(kept, next);
        window.answers?.release();
      },
      [KEPT, way] as const,
    );
  }

  /** How often the page has asked since `become`, or since it was opened. */
  asked(): Promise<number> {
    return this.page.evaluate(() => window.answers?.asked ?? 0);
  }
}

interface Setting {
  readonly kept: string;
  readonly around: string;
  readonly failed: { readonly status: number };
}

/** Within a page, before anything of it: whatever it fetches from the interface goes through here. */
function standBetween({ kept, around, failed }: Setting): void {
  const truly = window.fetch.bind(window);
  const waiting: (() => void)[] = [];
  const answers = {
    asked: 0,
    release: (): void => {
      answers.asked = 0;
      for (const go of waiting.splice(0)) go();
    },
  };
  /** The same answer with every list in it empty, and the totals of lists zero. */
  const withoutRows = (value: unknown): unknown => {
    if (Array.isArray(value)) return [];
    if (typeof value !== 'object' || value === null) return value;
    const parts = Object.entries(value);
    return Object.fromEntries(parts.map(([name, part]) => [name, name === 'total' ? 0 : withoutRows(part)]));
  };
  const emptied = async (response: Response): Promise<Response> => {
    const { ok, status, headers } = response;
    if (!ok || !headers.get('content-type')?.includes('json')) return response;
    return Response.json(withoutRows(await response.json()), { status, headers });
  };
  const answer = async (...asked: Parameters<typeof fetch>): Promise<Response> => {
    const way = sessionStorage.getItem(kept);
    if (way === 'late') {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return answer(...asked);
    }
    if (way === 'badly') return Response.json(failed, { status: failed.status });
    const response = await truly(...asked);
    return way === 'emptily' ? emptied(response) : response;
  };
  window.fetch = (...asked) => {
    const [input] = asked;
    const { pathname, href } = new URL(input instanceof Request ? input.url : input, location.href);
    if (!pathname.startsWith('/api/') || new RegExp(around).test(href)) return truly(...asked);
    answers.asked += 1;
    return answer(...asked);
  };
  Object.defineProperty(window, 'answers', { value: answers });
}
