import { daysBetween, dayAt, instant, type KnownAt, localDate } from '#libs/kernel';
import { type Caller, type Clock, InvalidInput, NotFound } from '#libs/platform';
import { type DetectionScope, lastMonth } from './detection';
import type { DetectionQueryDto } from './detectors.dto';

const DATA_PROTECTION_OFFICER = 'data-protection-officer';
const MOST_DAYS = 366;

/**
 * Whose findings of which days a request asks for: who acts in a unit sees that unit's, and where nothing is said
 * it is the last month as known now. Throws `NotFound` for another's unit, and `InvalidInput`.
 */
export function scopeOf(asked: DetectionQueryDto, { actor }: Caller, clock: Clock): DetectionScope {
  const now = clock.now();
  const to = asked.to === undefined ? dayAt(now) : localDate(asked.to);
  const from = asked.from === undefined ? lastMonth(to).from : localDate(asked.from);
  if (from > to) throw badPeriod('from', 'AFTER_TO', 'must not lie after to');
  if (daysBetween(from, to) >= MOST_DAYS)
    throw badPeriod('from', 'PERIOD_TOO_LONG', `must begin a period of at most ${MOST_DAYS} days`);
  // The officer for data protection looks at every unit, whatever unit the account is of.
  const own = actor.role === DATA_PROTECTION_OFFICER ? null : actor.unit;
  const unit = asked.unit ?? own;
  if (own !== null && unit !== own) throw new NotFound('unit', unit ?? '');
  return {
    unit,
    period: { from, to },
    knownAt: asked.knownAt === undefined ? now : toKnownAt(asked.knownAt),
  };
}

const toKnownAt = (text: string): KnownAt => (text.includes('T') ? instant(text) : localDate(text));

const badPeriod = (path: string, code: string, message: string): InvalidInput =>
  new InvalidInput([{ path, code, message }]);
