import type { components } from '../api/schema';
import type { Tone } from '../ui';

/** What somebody opened in an emergency, as whoever reviews it sees it. */
export type Opening = components['schemas']['BreakGlassDto'];

/** Whether it lets anything be read, or waits for a review, and what came of that. */
export function standingOf({ open, reviewNote }: Opening): { readonly key: string; readonly tone: Tone } {
  if (open) return { key: 'open', tone: 'bad' };
  if (reviewNote === null) return { key: 'waiting', tone: 'warning' };
  return { key: reviewNote, tone: reviewNote === 'not-justified' ? 'bad' : 'good' };
}
