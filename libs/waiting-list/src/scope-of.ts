import { instant, type Instant, localDate } from '#libs/kernel';
import type { KnownAt, ListScope, WaitingClock } from './entries/as-of';
import type { ScopeDto } from './waiting-list.dto';

/** Whose list a request asks for, as known when: now where it does not say. */
export const scopeOf = (
  programme: string,
  { knownAt, municipality, provider, legalRegime, clock }: ScopeDto,
  now: Instant,
): ListScope & { knownAt: KnownAt; clock: WaitingClock } => ({
  programme,
  municipality: municipality ?? null,
  provider: provider ?? null,
  legalRegime: legalRegime ?? null,
  clock: clock ?? 'listing',
  knownAt: knownAt === undefined ? now : toKnownAt(knownAt),
});

/** A moment, or the end of a day, as a request writes it. */
export const toKnownAt = (text: string): KnownAt => (text.includes('T') ? instant(text) : localDate(text));
